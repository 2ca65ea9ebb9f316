import { interfaceLanguages } from '$lib/i18n/index.ts';
import { inEveryLanguage } from '$lib/server/entries.ts';
import { readStory } from '$lib/server/story.ts';
import { publicTourReading } from '$lib/server/tours.ts';

export const entries = () => inEveryLanguage([{}]);

export const load = () => {
	const story = readStory();
	const [first] = story.tours;
	return {
		tour: first ? publicTourReading(story, first.slug) : null,
		choices: {
			tours: story.tours.map(({ slug }) => slug),
			languages: story.meta.languages.filter((language) => interfaceLanguages().includes(language))
		}
	};
};
