import { inEveryLanguage } from '$lib/server/entries.ts';
import { readStory } from '$lib/server/story.ts';
import { tourReading } from '$lib/server/tours.ts';

export const entries = () => inEveryLanguage([{}]);

/** The first tour stands in the page, so that its sheet is there without scripts; the others come when they are chosen. */
export const load = () => {
	const story = readStory();
	const [first] = story.tours;
	return {
		tours: story.tours.map(({ slug, title }) => ({ slug, title })),
		first: first ? tourReading(story, first.slug) : null
	};
};
