import type { Messages } from '../message.ts';

export const explore = {
	'explore.skip': 'Skip to the events',
	'explore.panel': 'Events and reading',
	'explore.timeline': 'Timeline',
	'explore.textFailed': 'The text of this event could not be loaded.',
	'explore.routeFailed': 'The facts and sources of this pipeline could not be loaded.',
	'explore.openPage': 'Open its page',

	'contents.sources': '{count} documents and what they claim',
	'contents.disagreements': '{count} disagreements between sources',
	'take.open': 'Take away',
	'contents.shown': { one: '{count} of {total} events', other: '{count} of {total} events' },
	'contents.clear': 'Show all events',
	'contents.empty': 'No event passes these filters. Choose fewer, or show all events again.',

	'filter.open': 'Filter',
	'filter.all': 'All {count}',
	'filter.lanes': 'Relationship',
	'filter.themes': 'Theme',
	'filter.countries': 'Country',
	'filter.standing': 'Evidence',
	'filter.disputed': 'Disputed only',
	'filter.disputed.explained': 'A recorded disagreement between sources touches the event.',
	'filter.done': 'Done',
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
	'menu.more': { one: 'Show {count} more event', other: 'Show {count} more events' },

	'panel.back': 'All events',
	'panel.position': '{count} of {total}',
	'panel.previous': 'Previous event',
	'panel.next': 'Next event',
	'panel.sourcesSay': 'Sources say',
	'panel.readWithSources': 'Read with all sources',
	'panel.aboutPlace': 'Names, status and sources of {place}',
	'panel.aboutRoute': 'Facts, owners and sources of {route}',

	'sheet.label': 'Selected',
	'sheet.resize': 'Change the height of the sheet'
} as const satisfies Messages;
