import { json } from '@sveltejs/kit';
import { DEFAULT_LANGUAGE, translator } from '$lib/i18n/index.ts';
import { searchData } from '$lib/search/data.ts';
import { inEveryLanguage } from '$lib/server/entries.ts';
import { readStory } from '$lib/server/story.ts';

export const prerender = true;

export const entries = () => inEveryLanguage([{}]);

/** What can be searched for, with its index: loaded when a reader first makes for the search. */
export const GET = ({ params }) => json(searchData(readStory(), translator(params.lang ?? DEFAULT_LANGUAGE)));
