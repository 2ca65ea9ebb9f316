import { plainText } from '$lib/evidence/prose.ts';
import { overviewOf } from '$lib/server/overview.ts';
import { inEveryLanguage } from '$lib/server/entries.ts';
import { readStory } from '$lib/server/story.ts';

export const entries = () => inEveryLanguage([{}]);

export const load = () => {
	const story = readStory();
	const { introduction, description } = story.meta;
	return {
		overview: overviewOf(story),
		introduction: introduction.map((paragraph) => plainText([paragraph])),
		description,
		counts: {
			sources: story.sources.length,
			references: story.references.length,
			disagreements: story.disagreements.length
		}
	};
};
