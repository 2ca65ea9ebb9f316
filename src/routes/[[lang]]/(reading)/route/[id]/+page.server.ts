import { error } from '@sveltejs/kit';
import { citationsIn } from '$lib/evidence/citations.ts';
import { overviewOf } from '$lib/server/overview.ts';
import { evidenceBundle } from '$lib/server/readings.ts';
import { inEveryLanguage } from '$lib/server/entries.ts';
import { readStory } from '$lib/server/story.ts';

export const entries = () => inEveryLanguage(readStory().routes.map(({ id }) => ({ id })));

export const load = ({ params }) => {
	const story = readStory();
	const route = story.index.routes.get(params.id);
	if (!route) error(404);
	const evidence = evidenceBundle(story, [
		...citationsIn(route.summary),
		...route.facts.flatMap(({ text }) => citationsIn(text)),
		...route.phases.flatMap((phase) => phase.evidence),
		...route.evidence
	]);
	return { route, evidence, overview: overviewOf(story) };
};
