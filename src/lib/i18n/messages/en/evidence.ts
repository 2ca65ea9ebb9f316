import type { Messages } from '../message.ts';

export const evidence = {
	'status.supported': 'Supported',
	'status.partly-supported': 'Partly supported',
	'status.disputed': 'Disputed',
	'status.contradicted': 'Contradicted',
	'status.unverified': 'Unverified',
	'status.opinion': 'Opinion',
	'status.prediction': 'Prediction',

	'form.official': 'Official record',
	'form.press': 'Press',
	'form.reference': 'Reference',
	'form.opinion': 'Opinion or advocacy',

	'standing.seed': 'On the documents',
	'standing.context': 'Context',
	'standing.seed.explained': 'At least one of the documents states this event.',
	'standing.context.explained': 'No document states this event; it rests on outside references.',

	'claim.paragraph': '¶ {paragraph}',
	'claim.saidBy': 'Said by {speaker}',
	'claim.value': 'Value stated: {value}',
	'claim.checkedAgainst': 'Checked against',
	'claim.fragment': '“{fragment}”',
	'claim.disagreements': 'Part of a recorded disagreement',

	'reference.leaves': 'The link leaves this site.',
	'reference.used': 'Used for: {supports}',

	'citation.label': 'Source {id}: {name}',
	'citation.close': 'Close',
	'citation.sameRoot': 'Same root as {others}: they count as one source.',

	'differ.label': 'Sources differ',
	'differ.count': { one: '{count} disagreement', other: '{count} disagreements' }
} as const satisfies Messages;
