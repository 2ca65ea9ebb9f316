import type { Messages } from '../message.ts';

/** What the handout says, and the bar over it. Loaded with it, not with every page. */
export const handoutWords = {
	'page.title': 'Handout: {tour}',
	'page.name': 'Handout',
	'page.description':
		'“{tour}” on paper: the time axis, the map, the events with their sources, exercises, and codes that lead to each event.',
	'page.failed': 'The tour could not be loaded. Check the connection and reload this page.',
	'page.opening': 'The tour is being opened.',
	'page.noTour': 'This story has no tour, so there is nothing to hand out.',
	'page.unknownTour': 'There is no tour “{slug}”. This is the handout of “{tour}”.',
	'page.tours': 'All tours',

	'bar.name': 'What to print',
	'bar.tour': 'Tour',
	'bar.version': 'Version',
	'bar.print': 'Print',
	'version.students': 'Students',
	'version.teacher': 'Teacher',
	'version.slides': 'A page per scene',

	'head.name': 'Name',
	'head.date': 'Date',
	'head.teacher': 'Teacher’s version',
	'head.teacher.holds': 'With answers, and notes for each scene.',
	'head.events': { one: 'One event, with its sources.', other: '{count} events, with their sources.' },

	'axis.name': 'The events in order of time',
	'axis.number': 'Number {number}:',
	'axis.choice': 'Brackets: one day within them, not known.',
	'axis.feathered': 'Fading ends: approximate.',
	'axis.dashed': 'Dashes: uncertain.',
	'axis.hatch': 'Hatching: no end stated.',
	'axis.differ': 'sources differ.',

	'map.name': 'The map with the numbers of the events',
	'map.numbers': 'Numbers are those of the events.',
	'map.lines': 'Single line: oil. Double line: gas. Both are schematic.',
	'map.borders': 'Dashed borders are disputed or hold de facto.',

	'codes.name': 'Each event with its sources',
	'codes.how': 'Scan the number of an event to read it with its sources.',
	'codes.code': 'Code for number {number}, {title}',
	'codes.none':
		'Codes lead to each event when this page is opened from a web address. A copy opened from disk has no address to lead to.',

	'notes.own': 'Notes',

	'task.gaps': 'Fill in the gaps',
	'task.gap': 'blank',
	'task.claims': 'Check these sentences',
	'task.claims.how': 'Ring one sign in each row, then look up what the check found.',
	'task.claims.found': 'What the check found',
	'task.claims.sentence': 'Sentence',
	'task.answer': 'Answer',
	'task.editors': 'Editorial status: {verdict}.',

	'plan.name': 'Notes for each scene',
	'plan.number': 'number {number} on the sheet',
	'plan.minutes': { one: '{count} minute', other: '{count} minutes' },
	'plan.question': 'Question',

	'slides.scene': '{number} of {count}',

	'sources.name': 'Sources',
	'foot.edition': '{site}, version {version}. {licence}.'
} as const satisfies Messages;
