import { error } from '@sveltejs/kit';
import { inEveryLanguage } from '$lib/server/entries.ts';
import { readStory } from '$lib/server/story.ts';
import { publicTourReading } from '$lib/server/tours.ts';

export const entries = () => inEveryLanguage(readStory().tours.map(({ slug }) => ({ slug })));

export const load = ({ params }) => {
	const story = readStory();
	if (!story.index.tours.has(params.slug)) error(404);
	return publicTourReading(story, params.slug);
};
