import type { Messages } from '../message.ts';

/** What stands on every page. */
export const page = {
	'nav.label': 'Main',
	'nav.menu': 'Menu',
	'nav.skip': 'Skip to the content',
	'nav.explore': 'Explore',
	'nav.tours': 'Tours',
	'nav.disagreements': 'Disagreements',
	'nav.sources': 'Sources',
	'nav.data': 'Data',
	'nav.about': 'About',

	'error.title': 'This page is not here',
	'error.text': 'The address {path} leads to nothing in this story.',
	'error.home': 'Go to the timeline and map'
} as const satisfies Messages;
