import { error, json } from '@sveltejs/kit';
import { routeReading } from '$lib/server/readings.ts';
import { inEveryLanguage } from '$lib/server/entries.ts';
import { readStory } from '$lib/server/story.ts';

export const prerender = true;

export const entries = () => inEveryLanguage(readStory().routes.map(({ id }) => ({ id })));

/** The texts of one route, which the explore page loads when the route is chosen. */
export const GET = ({ params }) => {
	const story = readStory();
	if (!story.index.routes.has(params.id)) error(404);
	return json(routeReading(story, params.id));
};
