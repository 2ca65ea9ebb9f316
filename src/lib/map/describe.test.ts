import { describe, expect, it } from 'vitest';
import { translator } from '../i18n/index.ts';
import type { LonLat } from '../model/index.ts';
import { describeMap, listMap, unplacedEvents } from './describe.ts';
import type { MapSelection } from './state.ts';
import { sample } from './style/sample.test-data.ts';
import { isDrawn, worldAt } from './style/world.ts';

const i18n = translator('en');
const selection: MapSelection = {
	selectedPlaces: ['lasting'],
	markers: [
		{ place: 'lasting', hue: 'blue', mark: 'disc', events: ['one'], selected: true, label: '13 Dec' },
		{ place: 'south', hue: 'violet', mark: 'hexagon', events: ['one', 'two', 'three'], selected: false }
	],
	journey: 'visit',
	shownRoutes: ['oil', 'gas', 'unknown']
};
const far = { ...sample.places[0]!, id: 'far', name: 'New York', at: [-74, 40.7] as LonLat };
const overview = { ...sample, places: [...sample.places, far] };
const moment = (day: string) => Date.parse(`${day}T00:00:00Z`);
const worldOn = (day: string) => worldAt(overview, moment(day), 'en');

describe('the map in a few sentences', () => {
	it('names marked places and what lines are there', () => {
		expect(describeMap(worldOn('2016-12-13'), selection, '13 December 2016', i18n)).toBe(
			'Map, 13 December 2016. Marked: Almaty and Baku. Lines: Oil line (oil, in service); Gas line (gas, being built); Undated line (oil, dates not known).'
		);
	});

	it('tells a journey as the order of its stops, in one sentence', () => {
		const words = describeMap(worldOn('2016-12-13'), selection, '13 December 2016', i18n, overview);
		expect(words).toMatch(
			/\. Order of stops: 1 Ben Gurion Airport, 13 December; 2 Baku, 13 December; 3 Astana, 14 December\.$/
		);
	});

	it('does not say that a place beyond the map is marked', () => {
		const chosen = { ...selection, selectedPlaces: ['far'], markers: [], shownRoutes: [], journey: undefined };
		expect(describeMap(worldOn('2016-12-13'), chosen, 'today', i18n, overview)).toBe('Map, today.');
	});
});

describe('the list of what is on the map', () => {
	const listed = (day: string, chosen = selection, told = overview) =>
		listMap(worldAt(told, moment(day), 'en'), chosen, i18n, told);
	const lines = (items: { name: string; notes: string }[]) => items.map(({ name, notes }) => `${name}: ${notes}`);

	it('has places with their notes and number of events, capitals, stops and areas', () => {
		expect(lines(listed('2016-12-13').places)).toEqual([
			'Astana: capital',
			'Almaty: 3 events',
			'Baku: capital, 1 event, selected',
			'Ben Gurion Airport: ',
			'Highlands: an area, somewhere within about 60 km'
		]);
	});

	it('names places and capitals as they were on the date', () => {
		const { places } = listed('1996-01-01', { ...selection, selectedPlaces: [], markers: [], journey: undefined });
		expect(lines(places).slice(0, 2)).toEqual(['Almaty: capital', 'Baku: capital']);
	});

	it('says that a position is approximate', () => {
		const places = overview.places.map((place) => (place.id === 'airport' ? { ...place, approximate: true } : place));
		expect(lines(listed('2016-12-13', selection, { ...overview, places }).places)).toContain(
			'Ben Gurion Airport: position approximate'
		);
	});

	it('says which place is selected, with or without an event', () => {
		const { places } = listed('2016-12-13', { ...selection, selectedPlaces: ['airport'], markers: [] });
		expect(lines(places)).toContain('Ben Gurion Airport: selected');
	});

	it('leaves out places that lie beyond the map', () => {
		const { places } = listed('2016-12-13', { ...selection, selectedPlaces: ['lasting', 'far'] });
		expect(places.map(({ name }) => name)).not.toContain('New York');
	});

	it('has a line exactly while it is drawn, announced ones among them if they are', () => {
		const announced = {
			...sample.routes[0]!,
			phases: [{ ...sample.routes[0]!.phases[0]!, status: 'announced' as const, from: null, to: moment('2003-04-01') }]
		};
		const told = { ...overview, routes: [announced] };
		expect(lines(listed('2000-01-01', selection, told).routes)).toEqual(
			isDrawn('announced') ? ['Oil line: oil, announced'] : []
		);
		expect(listed('2004-01-01', selection, told).routes).toEqual([]);
		expect(lines(listed('2016-12-13').routes)).toEqual([
			'Oil line: oil, in service',
			'Gas line: gas, being built',
			'Undated line: oil, dates not known'
		]);
	});

	it('says that a journey is the order of stops and no flight path', () => {
		expect(listed('2016-12-13').journey).toEqual({
			title: 'A visit',
			words:
				'Order of stops: 1 Ben Gurion Airport, 13 December; 2 Baku, 13 December; 3 Astana, 14 December. It joins the stops and is not a flight path.'
		});
		expect(listed('2016-12-13', { ...selection, journey: undefined }).journey).toBeUndefined();
	});
});

describe('events without a place on the map', () => {
	const event = (slug: string, places: string[], countries: string[]) => ({ slug, title: slug, places, countries });

	it('are those of which only countries are known, named as on the date', () => {
		const events = [event('talks', [], ['TR', 'KZ']), event('visit', ['lasting'], ['AZ'])];
		expect(unplacedEvents(overview, events, moment('2016-12-13'), i18n)).toEqual([
			{ slug: 'talks', title: 'talks', where: ['Turkey', 'Kazakhstan'], beyond: false }
		]);
	});

	it('and those whose places all lie beyond the map', () => {
		const events = [event('vote', ['far'], ['KZ']), event('war', ['far', 'area'], ['AZ'])];
		const names = { ...overview, places: overview.places.map((place) => ({ ...place, names: [] })) };
		expect(unplacedEvents(names, events, moment('2016-12-13'), i18n)).toEqual([
			{ slug: 'vote', title: 'vote', where: ['New York'], beyond: true }
		]);
	});
});
