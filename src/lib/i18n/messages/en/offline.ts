import type { Messages } from '../message.ts';

/** What the saved site says of itself. Loaded with what saves it, not with every page. */
export const offline = {
	'update.ready': 'A newer version is ready.',
	'update.reload': 'Reload',
	'update.later': 'Not now',
	'problem.no-pack': 'This copy of the site was built without what it would save.',
	'problem.network': 'The site could not be fetched whole for use without a network.',
	'problem.damaged': 'What came to be saved was cut short or altered on its way.',
	'problem.storage-full': 'The device has no room left to save the site.',
	'problem.refused': 'The browser did not save the site.'
} as const satisfies Messages;
