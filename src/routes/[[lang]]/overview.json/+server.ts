import { json } from '@sveltejs/kit';
import { inEveryLanguage } from '$lib/server/entries.ts';
import { overviewOf } from '$lib/server/overview.ts';
import { readStory } from '$lib/server/story.ts';

export const prerender = true;

export const entries = () => inEveryLanguage([{}]);

/** What every map of the site draws from, in a file of its own, so that no page carries it along with its texts. */
export const GET = () => json(overviewOf(readStory()));
