import { evidenceBundle } from '$lib/server/readings.ts';
import { inEveryLanguage } from '$lib/server/entries.ts';
import { readStory } from '$lib/server/story.ts';

export const entries = () => inEveryLanguage([{}]);

export const load = () => {
	const story = readStory();
	const { sources, references, meta } = story;
	const ids = [...references, ...sources.flatMap(({ claims }) => claims)].map(({ id }) => id);
	return { sources, independence: meta.independence, evidence: evidenceBundle(story, ids) };
};
