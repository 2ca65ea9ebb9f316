import { error, json } from '@sveltejs/kit';
import { eventReading } from '$lib/server/readings.ts';
import { inEveryLanguage } from '$lib/server/entries.ts';
import { readStory } from '$lib/server/story.ts';

export const prerender = true;

export const entries = () => inEveryLanguage(readStory().events.map(({ slug }) => ({ slug })));

/** The texts of one event, which the explore page loads when the event is chosen. */
export const GET = ({ params }) => {
	const story = readStory();
	if (!story.index.events.has(params.slug)) error(404);
	return json(eventReading(story, params.slug));
};
