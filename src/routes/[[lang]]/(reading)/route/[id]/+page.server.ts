import { error } from '@sveltejs/kit';
import { routeReading } from '$lib/server/readings.ts';
import { inEveryLanguage } from '$lib/server/entries.ts';
import { readStory } from '$lib/server/story.ts';

export const entries = () => inEveryLanguage(readStory().routes.map(({ id }) => ({ id })));

export const load = ({ params }) => {
	const story = readStory();
	if (!story.index.routes.has(params.id)) error(404);
	return routeReading(story, params.id);
};
