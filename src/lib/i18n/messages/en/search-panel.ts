import type { Messages } from '../message.ts';

/** The words of the results. They load with the results, so they are no part of the catalogue that every page carries. */
export const searchPanel = {
	results: 'Search results',
	close: 'Close the search',
	loading: 'Loading the search…',
	failed: 'The search could not be loaded: no connection, it seems.',
	retry: 'Try again',

	about:
		'Finds events, places under any of their names, people, claims, sources, disagreements and data. Spelling need not be exact.',
	try: 'Try',
	examples: 'Searches to try',

	found: { one: '{count} result', other: '{count} results' },
	similar: 'Nothing is spelled like this; these are the nearest.',
	some: 'Nothing holds all of these words; these hold some of them.',
	none: 'Nothing found for “{query}”',
	'none.advice': 'Type fewer letters or another spelling, or search for one word alone.',
	opened: 'Opened: {title}',

	events: 'Events',
	places: 'Places, countries and pipelines',
	people: 'People and organisations',
	claims: 'Claims',
	sources: 'Sources',
	disagreements: 'Disagreements',
	data: 'Data',

	more: { one: 'Show {count} more', other: 'Show {count} more' },
	personEvents: { one: '{count} event', other: '{count} events' },
	eventsOf: 'Events with {name}',
	back: 'Back to all results',

	'key.choose': 'to choose',
	'key.open': 'to open',
	'key.close': 'to close'
} as const satisfies Messages;
