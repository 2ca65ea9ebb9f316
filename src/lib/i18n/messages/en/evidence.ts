import type { Messages } from '../message.ts';

export const evidence = {
	'standing.seed': 'On the documents',
	'standing.context': 'Context',
	'standing.seed.explained': 'At least one of the documents states this event.',
	'standing.context.explained': 'No document states this event; it rests on outside references.',

	'citation.close': 'Close',

	'differ.label': 'Sources differ',
	'differ.count': { one: '{count} disagreement', other: '{count} disagreements' }
} as const satisfies Messages;
