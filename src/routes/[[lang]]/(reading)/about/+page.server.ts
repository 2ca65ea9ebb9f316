import { citationsIn } from '$lib/evidence/citations.ts';
import { evidenceBundle } from '$lib/server/readings.ts';
import { inEveryLanguage } from '$lib/server/entries.ts';
import { readStory } from '$lib/server/story.ts';

export const entries = () => inEveryLanguage([{}]);

export const load = () => {
	const story = readStory();
	const { meta } = story;
	const prose = [meta.introduction, meta.independence, meta.boundaryNote, ...meta.method.map(({ text }) => text)];
	return { meta, evidence: evidenceBundle(story, prose.flatMap(citationsIn)) };
};
