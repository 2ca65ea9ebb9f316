import { describe, expect, it } from 'vitest';
import { translator } from '../i18n/index.ts';
import { overlap } from './labels.ts';
import { zoomsWithRoom } from './room.ts';
import { buildScene } from './scene.ts';
import { placesOutside, viewOf, type MapSelection } from './state.ts';
import { sample } from './style/sample.test-data.ts';
import { worldAt } from './style/world.ts';

const i18n = translator('en');
const size = { width: 868, height: 550 };
const selection: MapSelection = {
	selectedPlaces: ['lasting'],
	markers: [
		{ place: 'lasting', hue: 'blue', mark: 'disc', events: ['one'], selected: true, label: '13 Dec' },
		{ place: 'south', hue: 'violet', mark: 'hexagon', events: ['one', 'two', 'three'], selected: false }
	],
	journey: 'visit',
	shownRoutes: ['oil', 'gas', 'unknown']
};
const worldOn = (day: string) => worldAt(sample, Date.parse(`${day}T00:00:00Z`), 'en');
const sceneOn = (day: string, chosen = selection) =>
	buildScene({
		overview: sample,
		world: worldOn(day),
		selection: chosen,
		view: viewOf({ places: [] }, sample, size),
		size,
		i18n
	});

describe('the static map', () => {
	it('flags the selected place with the day, and gives stops theirs', () => {
		const { texts } = sceneOn('2016-12-13');
		expect(texts.find(({ kind }) => kind === 'flag')?.text).toBe('2 · Baku · 13 Dec');
		expect(texts.filter(({ kind }) => kind === 'stop').map(({ text }) => text)).toContain('3 · 14 Dec');
	});

	it('says under a name what it was or came to be', () => {
		const second = (day: string) =>
			sceneOn(day, { ...selection, journey: undefined }).texts.find(({ id }) => id === 'place north')?.second?.text;
		expect(second('1992-08-15')).toBe('Astana from 1998');
		expect(second('2016-12-13')).toBe('capital');
		expect(second('2019-06-15')).toBe('capital, Astana from 2022');
	});

	it('draws a line with its direction of flow only while it is in service', () => {
		const chevrons = (day: string) => sceneOn(day).routes.find(({ id }) => id === 'oil')?.chevrons.length;
		expect(chevrons('2005-01-01')).toBe(0);
		expect(chevrons('2016-12-13')).toBeGreaterThan(0);
		expect(chevrons('1992-08-01')).toBeUndefined();
	});

	it('draws marks of events in any case, and the square for a capital of that day', () => {
		const shape = (day: string) => sceneOn(day).marks.find(({ id }) => id === 'south')?.shape;
		expect(shape('1992-08-01')).toBe('square');
		expect(shape('2016-12-13')).toBe('ring');
	});

	it('keeps boxes of flags and stops apart', () => {
		const boxes = sceneOn('2016-12-13').texts.flatMap(({ box }) => box ?? []);
		expect(boxes.length).toBeGreaterThan(2);
		boxes.forEach((box, i) => expect(boxes.slice(i + 1).some((other) => overlap(box, other))).toBe(false));
	});

	it('draws places that are too close as one mark with the number of their different events', () => {
		const close = {
			...sample,
			places: [...sample.places, { ...sample.places[0]!, id: 'beside', name: 'Beside', names: [] }]
		};
		const markers = [
			{ place: close.places[0]!.id, hue: 'blue', mark: 'disc', events: ['one', 'two'], selected: false },
			{ place: 'beside', hue: 'blue', mark: 'disc', events: ['two', 'three', 'four'], selected: false }
		] as const;
		const { marks, texts } = buildScene({
			overview: close,
			world: worldAt(close, Date.parse('2016-12-13'), 'en'),
			selection: {
				selectedPlaces: [],
				markers: markers.map((one) => ({ ...one, events: [...one.events] })),
				shownRoutes: []
			},
			view: viewOf({ places: [] }, close, size),
			size,
			i18n
		});
		expect(marks.find(({ id }) => id === 'beside')).toMatchObject({
			count: 4,
			places: ['beside', close.places[0]!.id]
		});
		expect(texts.map(({ text }) => text)).toContain('Beside +1');
	});

	it('draws an approximate position as the area within which it lies, where that can be seen', () => {
		const [place] = sample.places;
		const unsure = { ...sample, places: [{ ...place!, approximate: true, precisionKm: 40 }] };
		const areas = (zoom: number) =>
			buildScene({
				overview: unsure,
				world: worldAt(unsure, Date.parse('2016-12-13'), 'en'),
				selection: { selectedPlaces: [], markers: [], shownRoutes: [] },
				view: { center: place!.at, zoom },
				size,
				i18n
			}).areas;
		expect(areas(6)).toHaveLength(1);
		expect(areas(6)[0]!.radius).toBeCloseTo(areas(5)[0]!.radius * 2, 6);
		expect(areas(1)).toEqual([]);
	});

	it('is the same each time', () => {
		expect(sceneOn('2016-12-13')).toEqual(sceneOn('2016-12-13'));
	});
});

describe('the view', () => {
	it('opens as the story does where no place is asked for or the place is beyond the map', () => {
		const beyond = {
			...sample,
			places: [...sample.places, { ...sample.places[0]!, id: 'far', name: 'Far', at: [-74, 40.7] as [number, number] }]
		};
		const opening = viewOf({ places: [] }, sample, size);
		expect(viewOf({ places: ['far'] }, beyond, size)).toEqual(opening);
		const world = worldAt(beyond, 0, 'en');
		expect(placesOutside(beyond, world, { ...selection, selectedPlaces: ['far', 'south'] })).toEqual(['Far']);
	});

	it('lets a name in once it has room', () => {
		const [first, second, far] = zoomsWithRoom(
			[
				[30, 40],
				[31, 40],
				[-60, 0]
			],
			100
		);
		expect(first).toBe(0);
		expect(second).toBeCloseTo(Math.log2((100 * 360) / 512), 6);
		expect(far).toBe(0);
	});
});
