import { error } from '@sveltejs/kit';
import { citationsIn } from '$lib/evidence/citations.ts';
import { overviewOf } from '$lib/server/overview.ts';
import { evidenceBundle } from '$lib/server/readings.ts';
import { inEveryLanguage } from '$lib/server/entries.ts';
import { readStory } from '$lib/server/story.ts';

export const entries = () => inEveryLanguage(readStory().places.map(({ id }) => ({ id })));

export const load = ({ params }) => {
	const story = readStory();
	const place = story.index.places.get(params.id);
	if (!place) error(404);
	const evidence = evidenceBundle(story, [
		...citationsIn(place.summary),
		...citationsIn(place.status),
		...place.names.flatMap((period) => period.evidence),
		...place.roles.flatMap((period) => period.evidence)
	]);
	return { place, evidence, overview: overviewOf(story) };
};
