import type { Messages } from '../message.ts';

/** The words of the search field, which every page carries. */
export const search = {
	'search.label': 'Search people, places, claims, sources',
	'search.failed': 'The search could not be loaded.'
} as const satisfies Messages;
