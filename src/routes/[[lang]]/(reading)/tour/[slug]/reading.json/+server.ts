import { error, json } from '@sveltejs/kit';
import { inEveryLanguage } from '$lib/server/entries.ts';
import { readStory } from '$lib/server/story.ts';
import { tourReading } from '$lib/server/tours.ts';

export const prerender = true;

export const entries = () => inEveryLanguage(readStory().tours.map(({ slug }) => ({ slug })));

/** The texts of one tour, for the stage, the notes, the handout and the kiosk. */
export const GET = ({ params }) => {
	const story = readStory();
	if (!story.index.tours.has(params.slug)) error(404);
	return json(tourReading(story, params.slug));
};
