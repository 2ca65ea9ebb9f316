import type { EventOutline, Overview, RouteOutline, RouteStatus } from '../model/index.ts';
import { parseEdtf } from '../time/edtf.ts';

const event = (slug: string, date: string, more: Partial<EventOutline> = {}): EventOutline => ({
	slug,
	code: slug,
	title: slug,
	shortTitle: slug,
	date: parseEdtf(date),
	places: [],
	countries: [],
	themes: ['trade'],
	lane: 'north',
	importance: 2,
	standing: 'seed',
	summary: '',
	disagreements: 0,
	...more
});

const phase = (status: RouteStatus, from: string, to: string | null) => ({
	status,
	from: Date.parse(from),
	to: to === null ? null : Date.parse(to),
	fromDate: null,
	toDate: null,
	text: '',
	dated: true
});

const route = (id: string, shown: boolean, phases: RouteOutline['phases'] = []): RouteOutline => ({
	id,
	name: id,
	shortName: id,
	kind: 'oil',
	standing: 'seed',
	shown,
	phases,
	line: []
});

/** Five events in order of time, told apart by theme, country, lane and standing, and three routes. */
export const sample: Overview = {
	title: 'Sample',
	extent: parseEdtf('1990/2020'),
	bounds: [0, 0, 10, 10],
	view: [0, 0, 10, 10],
	themes: [
		{ id: 'trade', label: 'Trade', hue: 'green', mark: 'square' },
		{ id: 'talks', label: 'Talks', hue: 'blue', mark: 'disc' }
	],
	lanes: [
		{ id: 'north', label: 'North' },
		{ id: 'south', label: 'South' }
	],
	countries: [],
	seas: [],
	places: ['port', 'town'].map((id) => ({
		id,
		name: id,
		kind: 'city',
		country: 'AA',
		at: [1, 1],
		precisionKm: 1,
		approximate: false,
		local: {},
		names: [],
		roles: [],
		contested: false,
		disagreements: 0
	})),
	routes: [
		route('line', true, [phase('building', '2003-04-01', '2006-05-28'), phase('in-service', '2006-05-28', null)]),
		route('side', false, [phase('in-service', '1999-04-17', null)]),
		route('link', true)
	],
	journeys: [],
	periods: [],
	offices: [],
	events: [
		event('first', '1992', { countries: ['AA'], places: ['port'], importance: 1 }),
		event('second', '[1995-03..1995-09]', {
			themes: ['talks'],
			countries: ['AA', 'BB'],
			places: ['port'],
			importance: 3
		}),
		event('third', '2001-09/..', { countries: ['BB'], lane: 'south', standing: 'context' }),
		event('fourth', '2010-05-04', {
			themes: ['talks', 'trade'],
			countries: ['BB'],
			places: ['town', 'port'],
			disagreements: 2
		}),
		event('fifth', '2018-02-01', { themes: ['talks'], lane: 'south', standing: 'context', countries: ['AA'] })
	]
};
