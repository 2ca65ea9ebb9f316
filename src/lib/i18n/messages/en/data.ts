import type { Messages } from '../message.ts';

export const data = {
	'data.title': 'Data',
	'data.lead':
		'Every number of the story, as its source states it: {count} series, each with its unit, what it is a share of, its caveats, and a source for each value.',
	'data.rule': 'Figures that measure different things stand beside each other. None is averaged, and none is added up.',
	'data.series': 'The series',
	'data.values': { one: 'one value', other: '{count} values' },
	'data.disagreements': 'Disagreements that turn on it:',
	'data.download': 'Download',
	'data.download.label': '{title} as {format}',
	'data.files': 'The whole story as files',
	'data.png.failed': 'The picture could not be made; the SVG holds the same.',
	'data.onEvent': 'The figures',
	'data.all': 'All series, with downloads',

	'chart.document': 'In one of the documents',
	'chart.elsewhere': 'Published elsewhere',
	'chart.computed': 'Computed by the editors',
	'chart.range': 'Stated range',
	'chart.open': 'Limit with an open side',
	'chart.reading': 'Reading',

	'figure.date': 'Date it refers to',
	'figure.who': 'Who or what',
	'figure.value': 'Value',
	'figure.of': 'Share of what',
	'figure.caveat': 'Caveat',
	'figure.source': 'Source',
	'figure.about': 'about {value}',
	'figure.range': '{min} to {max}',
	'figure.atLeast': '{value} or more',
	'figure.atMost': 'up to {value}',
	'figure.computed': 'computed here',
	'figure.derived': 'computed here from value and quantity',
	'figure.millions': '{sign}{amount} million',
	'figure.billions': '{sign}{amount} billion',
	'figure.per': '{amount} per {unit}',
	'figure.wording': 'in its own words “{wording}”',
	'figure.quotient': 'computed here: {value} divided by {quantity}',

	'basis.claims': { one: '{count} claim', other: '{count} claims' },
	'basis.documents': { one: 'from {count} document', other: 'from {count} documents' },
	'basis.references': { one: '{count} outside reference', other: '{count} outside references' },
	'basis.roots': {
		one: 'By root, as far as is known, that is {count} source.',
		other: 'By root, as far as is known, that is {count} separate sources.'
	},
	'basis.shared': '{documents} go back to the same root, so they count as one source.',
	'basis.sharedWith': '{document} goes back to the same root as {references}, so they count as one source.',
	'basis.documents.roots': 'Counted by root, the {count} documents are {roots} sources.',

	'support.alone': 'Rests on it alone',
	'support.only-document': 'Only document',
	'support.shared': 'With another document',
	'support.alone.none': 'No event rests on this document alone: outside references bear on each.',
	'support.alone.some': {
		one: 'One event rests on this document alone.',
		other: '{count} events rest on this document alone.'
	},
	'support.only.explained': {
		one: 'For one event it is the only one of the documents, outside references aside.',
		other: 'For {count} events it is the only one of the documents, outside references aside.'
	},
	'support.only.none': 'For none of them is it the only one of the documents.',

	'sheet.source': 'Sources: {ids}',
	'sheet.from': 'From {title}, version {version}, under {licence}.'
} as const satisfies Messages;
