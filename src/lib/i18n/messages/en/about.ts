import type { Messages } from '../message.ts';

/** What the page about the story says. Loaded with that page, not with every page. */
export const about = {
	title: 'About this story',
	independence: 'Which sources count as one',
	boundaries: 'The map: boundaries, accuracy, credits',
	contents: 'On this page',
	version: 'Version {version}, {date}',
	outcome: { one: 'How the one claim came out', other: 'How the {count} claims came out' },
	everyClaim: 'Every claim, by document',
	claimsFile: 'All claims as a table (CSV)',
	voices: 'Whose voices speak',
	references: 'Beside the documents, the story rests on {voices}.',
	'voices.official': { one: '{count} official page', other: '{count} official pages' },
	'voices.press': { one: '{count} press item', other: '{count} press items' },
	'voices.reference': { one: '{count} reference work', other: '{count} reference works' },
	'voices.opinion': { one: '{count} page of opinion or advocacy', other: '{count} pages of opinion or advocacy' },
	contact: 'Whom to tell of an error',
	corrections: 'Corrections',
	noCorrections: '{version}: no correction has been made so far.',
	licence: 'Licences and credits',
	code: 'The code is under the MIT licence.'
} as const satisfies Messages;
