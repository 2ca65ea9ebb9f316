import type { Messages } from '../message.ts';

/** What the list of tours says, and a tour that one follows by oneself. Loaded with these pages, not with every page. */
export const toursWords = {
	'list.title': 'Tours',
	'list.description': 'Ways through the story: to follow by yourself, to present in a class, or to hand out on paper.',
	'list.none': 'This story has no tours. All of it is on the timeline and the map.',
	'list.explore': 'To the timeline and the map',
	'list.minutes': { one: '{count} minute', other: '{count} minutes' },
	'list.scenes': { one: 'one scene', other: '{count} scenes' },
	'list.follow': 'Follow by yourself',
	'list.present': 'Present',
	'list.paper': 'On paper:',
	'list.students': 'handout for students',
	'list.teacher': 'with answers, for teachers',
	'list.slides': 'a page per scene',
	'list.ways': 'Ways to use “{tour}”',

	'tour.kind': 'Tour',
	'tour.description': {
		one: '“{tour}”: one scene to follow at your own pace, with its sources.',
		other: '“{tour}”: {count} scenes to follow at your own pace, each with its sources.'
	},
	'tour.scenes': 'The scenes',
	'tour.sources': 'Sources of this tour',
	'tour.all': 'All tours',

	'scene.number': 'Scene {number}',
	'scene.map': 'Map of scene {number}, {date}',
	'scene.schematic': 'Pipelines are schematic.',
	'scene.stops': 'The dotted line joins the stops in order and is not a flight path.',
	'scene.event': 'The whole event, with its sources',
	'scene.show': 'Show who says so',
	'scene.neighbours': 'Before and after scene {number}',
	'scene.before': 'Before',
	'scene.after': 'Next'
} as const satisfies Messages;
