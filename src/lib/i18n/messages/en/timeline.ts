import type { Messages } from '../message.ts';

export const timeline = {
	'timeline.by.month': { one: '{count} event, by month', other: '{count} events, by month' },
	'timeline.by.half-year': { one: '{count} event, by half-year', other: '{count} events, by half-year' },
	'timeline.by.year': { one: '{count} event, by year', other: '{count} events, by year' },
	'timeline.by.five-years': { one: '{count} event, by five years', other: '{count} events, by five years' },
	'timeline.by.decade': { one: '{count} event, by decade', other: '{count} events, by decade' },
	'timeline.by.fifty-years': { one: '{count} event, by fifty years', other: '{count} events, by fifty years' },
	'timeline.by.century': { one: '{count} event, by century', other: '{count} events, by century' },

	'timeline.events': 'Events in view, in order of time',
	'timeline.context': 'context',
	'timeline.differ': 'sources differ',
	'timeline.window': { one: '{range}, {count} event', other: '{range}, {count} events' },
	'timeline.more': '+{count}',
	'timeline.more.label': { one: '{count} more event', other: '{count} more events' },
	'timeline.more.zoom': {
		one: 'Zoom in on {count} more event, {range}',
		other: 'Zoom in on {count} more events, {range}'
	},

	'timeline.lanes': 'Lanes',
	'timeline.lanes.by': 'By',
	'timeline.lanes.or': 'or',
	'timeline.lanes.relation': 'country',
	'timeline.lanes.relation.label': 'Lanes by country',
	'timeline.lanes.theme': 'theme',
	'timeline.lanes.theme.label': 'Lanes by theme',

	'timeline.bands': 'Show on the timeline',

	'timeline.brush': 'Stretch of time in view',
	'timeline.from': 'Start of the stretch in view',
	'timeline.to': 'End of the stretch in view',
	'timeline.from.value': 'from {date}',
	'timeline.to.value': 'up to {date}',

	'timeline.playhead': 'Day that the map shows',
	'timeline.keys': 'Keys and gestures',

	'timeline.zoomIn': 'Zoom in',
	'timeline.zoomOut': 'Zoom out',
	'timeline.whole': 'All',
	'timeline.whole.label': 'All years',
	'timeline.lens': 'Days',
	'timeline.lens.label': 'Enlarge the days of {month}',
	'timeline.lens.scale': 'day lens, scale × {factor}'
} as const satisfies Messages;
