import type { Messages } from '../message.ts';

export const explore = {
	'explore.skip': 'Skip to the events',
	'explore.panel': 'Events and reading',
	'explore.timeline': 'Timeline',

	'contents.sources': '{count} documents and what they claim',
	'contents.disagreements': '{count} disagreements between sources',
	'take.open': 'Take away',
	'contents.shown': { one: '{count} of {total} events', other: '{count} of {total} events' },
	'contents.clear': 'Show all events',
	'contents.empty': 'No event passes these filters. Choose fewer, or show all events again.',

	'filter.open': 'Filter',
	'filter.all': 'All {count}',
	'filter.lanes': 'Relationship',
	'filter.failed': 'The filters could not be loaded.',

	'play.region': 'Play the map through time',
	'play.play': 'Play',
	'play.pause': 'Pause',
	'play.date': 'Date of the map',
	'play.speed': '{speed}×',
	'play.speed.label': {
		one: '{count}× speed, {count} year per second',
		other: '{count}× speed, {count} years per second'
	},
	'play.latest': 'Latest event:',
	'play.paused': 'Paused on {date}.',
	'play.ended': 'End of the story, {date}.',

	'menu.about': 'About {name}',
	'menu.more': { one: 'Show {count} more event', other: 'Show {count} more events' }
} as const satisfies Messages;
