import { error } from '@sveltejs/kit';
import { overviewOf } from '$lib/server/overview.ts';
import { evidenceOfFigure, themedFigure } from '$lib/server/figures.ts';
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
		...figures.flatMap(evidenceOfFigure)
	]);
	const { events, themes, places } = overviewOf(story);
	const touched = new Set([
		...events.filter(({ slug }) => disagreement.events.includes(slug)).flatMap((event) => event.places),
		...disagreement.positions.flatMap((position) =>
			position.evidence.flatMap((id) => story.index.claims.get(id)?.places ?? [])
		)
	]);
	const next = story.disagreements[(at + 1) % story.disagreements.length]!;
	return {
		disagreement,
		figures: figures.map((figure) => themedFigure(story, figure)),
		evidence,
		themes,
		places: places.filter(({ id }) => touched.has(id)).map(({ id, name }) => ({ id, name })),
		events: events.filter(({ slug }) => disagreement.events.includes(slug)),
		total: story.disagreements.length,
		next: { slug: next.slug, code: next.code, title: next.title }
	};
};
