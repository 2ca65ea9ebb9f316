import { inEveryLanguage } from '$lib/server/entries.ts';
import { readStory } from '$lib/server/story.ts';

export const entries = () => inEveryLanguage([{}]);

/** Which tours there are; their texts come as files of their own. */
export const load = () => ({ tours: readStory().tours.map(({ slug, title }) => ({ slug, title })) });
