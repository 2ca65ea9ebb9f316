import { error } from '@sveltejs/kit';
import { citationsIn } from '$lib/evidence/citations.ts';
import { overviewOf } from '$lib/server/overview.ts';
import { evidenceBundle, evidenceOfDisagreement } from '$lib/server/readings.ts';
import { inEveryLanguage } from '$lib/server/entries.ts';
import { readStory } from '$lib/server/story.ts';

export const entries = () => inEveryLanguage(readStory().disagreements.map(({ slug }) => ({ slug })));

export const load = ({ params }) => {
	const story = readStory();
	const at = story.disagreements.findIndex(({ slug }) => slug === params.slug);
	const disagreement = story.disagreements[at];
	if (!disagreement) error(404);
	const figures = disagreement.figures.map((slug) => story.index.figures.get(slug)!);
	const evidence = evidenceBundle(story, [
		...evidenceOfDisagreement(disagreement),
		...figures.flatMap((figure) => [
			...figure.rows.flatMap((row) => row.evidence),
			...citationsIn(figure.description),
			...citationsIn(figure.caveats)
		])
	]);
	const { events, themes } = overviewOf(story);
	const next = story.disagreements[(at + 1) % story.disagreements.length]!;
	return {
		disagreement,
		figures,
		evidence,
		themes,
		events: events.filter(({ slug }) => disagreement.events.includes(slug)),
		total: story.disagreements.length,
		next: { slug: next.slug, code: next.code, title: next.title }
	};
};
