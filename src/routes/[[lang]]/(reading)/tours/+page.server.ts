import { firstSentences } from '$lib/evidence/prose.ts';
import { inEveryLanguage } from '$lib/server/entries.ts';
import { readStory } from '$lib/server/story.ts';

export const entries = () => inEveryLanguage([{}]);

const INTRODUCTION_LENGTH = 320;

export const load = () => ({
	tours: readStory().tours.map(({ slug, title, minutes, scenes, introduction }) => ({
		slug,
		title,
		minutes,
		scenes: scenes.length,
		introduction: firstSentences(introduction, INTRODUCTION_LENGTH)
	}))
});
