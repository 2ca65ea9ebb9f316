import { error } from '@sveltejs/kit';
import { overviewOf } from '$lib/server/overview.ts';
import { eventReading } from '$lib/server/readings.ts';
import { inEveryLanguage } from '$lib/server/entries.ts';
import { readStory } from '$lib/server/story.ts';

export const entries = () => inEveryLanguage(readStory().events.map(({ slug }) => ({ slug })));

export const load = ({ params }) => {
	const story = readStory();
	if (!story.index.events.has(params.slug)) error(404);
	return { ...eventReading(story, params.slug), overview: overviewOf(story) };
};
