import { getIssues } from '@placemarkio/check-geojson';
import type { FeatureCollection, LineString, MultiPoint, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { fileText } from './files.ts';
import { SMALL, STORIES, STORY, TELLING } from './telling.test-data.ts';

type File = Parameters<typeof fileText>[0];
type Collection = FeatureCollection & Record<string, unknown>;
const read = (name: File, story = STORY) => JSON.parse(fileText(name, story, TELLING)) as Collection;

describe.each(
	STORIES.flatMap(([name, story]) =>
		(['places.geojson', 'routes.geojson', 'events.geojson', 'linked-places.json'] as const).map(
			(file) => [file, name, story] as const
		)
	)
)('%s of %s', (file, _, story) => {
	const collection = read(file, story);

	it('is GeoJSON by RFC 7946', () => {
		expect(getIssues(fileText(file, story, TELLING))).toEqual([]);
	});

	it('has positions of longitude and latitude alone', () => {
		const positions = collection.features.flatMap(({ geometry }): Position[] => {
			if (!geometry) return [];
			return geometry.type === 'Point' ? [geometry.coordinates] : (geometry as LineString | MultiPoint).coordinates;
		});
		expect(positions.length).toBeGreaterThan(0);
		expect(positions.every(({ length }) => length === 2)).toBe(true);
		expect(positions.every(([lon, lat]) => Math.abs(lon!) <= 180 && Math.abs(lat!) <= 90)).toBe(true);
	});

	it('has an id for every feature, once', () => {
		const ids = collection.features.map(
			(feature) => feature.id ?? (feature as unknown as Record<string, string>)['@id']
		);
		expect(new Set(ids).size).toBe(collection.features.length);
		expect(ids).not.toContain(undefined);
	});

	it('carries licence, version and credit', () => {
		expect(collection).toMatchObject({ license: story.meta.licence.url, version: story.meta.version });
		expect(collection.credit).toContain(story.meta.title);
	});
});

describe('GeoJSON', () => {
	it.each(['places.geojson', 'routes.geojson', 'events.geojson'] as const)('is flat in %s', (file) => {
		for (const { properties } of read(file).features) {
			for (const value of Object.values(properties!)) expect(typeof value === 'object' && value !== null).toBe(false);
		}
	});

	it('gives an event its places, its dates and what it rests on', () => {
		const event = read('events.geojson').features.find(({ properties }) =>
			properties!.title.startsWith('Talks in Baku')
		)!;
		expect(event.geometry).toEqual({ type: 'Point', coordinates: STORY.index.places.get('baku')!.at });
		expect(event.properties).toMatchObject({ date: '2016-12-13', earliest: '2016-12-13', precision: 'day' });
		expect(event.properties!.evidence).toContain('R03');
	});

	it('gives an event without a place no geometry', () => {
		const { features } = read('events.geojson');
		for (const [index, { places }] of STORY.events.entries()) {
			expect(features[index]!.geometry === null).toBe(places.length === 0);
		}
	});

	it('has a line for each phase of a pipeline, with its dates', () => {
		const phases = read('routes.geojson').features.filter(({ properties }) => properties!.route === 'btc');
		const route = STORY.index.routes.get('btc')!;
		expect(phases.map(({ properties }) => properties!.phase)).toEqual(route.phases.map(({ status }) => status));
		expect(phases.map(({ properties }) => properties!.from)).toEqual(
			route.phases.map(({ fromDate }) => fromDate?.edtf ?? null)
		);
		expect(phases[0]!.properties!.schematic).toBe(true);
	});

	it('says how exact a place is', () => {
		const baku = read('places.geojson').features.find(({ id }) => id === 'baku')!;
		expect(baku.properties).toMatchObject({ precision_km: 2, approximate: false, coordinates_from: 'GeoNames 587084' });
	});
});

interface Linked {
	'@id': string;
	properties: { title: string; ccodes: string[]; fclasses: string[] };
	when: { timespans: { start: object; end?: object }[] };
	names: { toponym: string; lang?: string; citations?: { label: string; '@id'?: string }[]; when?: Linked['when'] }[];
	links: { type: string; identifier: string }[];
}
const linked = (story = STORY) => read('linked-places.json', story).features as unknown as Linked[];
const placeOf = (title: string) => linked().find(({ properties }) => properties.title === title)!;

describe('Linked Places', () => {
	it.each(STORIES)('have in %s what the format requires', (_, story) => {
		expect(read('linked-places.json', story)['@context']).toMatch(/^https:.*jsonld$/);
		for (const { '@id': id, properties, names, when } of linked(story)) {
			expect(id).toMatch(/^https:/);
			expect(properties.title).not.toBe('');
			expect(properties.fclasses.every((one) => /^[AHLPRST]$/.test(one))).toBe(true);
			expect(names[0]!.citations!.length).toBeGreaterThan(0);
			for (const { timespans } of [when, ...names.flatMap((name) => name.when ?? [])]) {
				expect(timespans.length).toBeGreaterThan(0);
				for (const { start, end } of timespans) {
					for (const bound of end ? [start, end] : [start]) {
						expect(Object.keys(bound).length).toBeGreaterThan(0);
						for (const [key, value] of Object.entries(bound)) {
							expect(['in', 'earliest', 'latest']).toContain(key);
							expect(value).toMatch(/^\d{4}(-\d\d){0,2}$/);
						}
					}
				}
			}
		}
	});

	it('tell the names of a place with the time of each, the last day being the one before the change', () => {
		const dated = placeOf('Astana').names.filter((name) => name.when);
		expect(dated.map(({ toponym }) => toponym)).toEqual(
			STORY.index.places.get('astana')!.names.map(({ name }) => name)
		);
		const nurSultan = dated.find(({ toponym }) => toponym === 'Nur-Sultan')!;
		expect(nurSultan.when!.timespans[0]!.start).toEqual({ in: '2019-03-23' });
		const astana = dated.find(({ toponym }) => toponym === 'Astana')!;
		expect(astana.when!.timespans).toEqual([{ start: { in: '1998-05-06' }, end: { in: '2019-03-22' } }]);
		expect(nurSultan.citations!.length).toBeGreaterThan(0);
	});

	it('hold every name and spelling', () => {
		for (const [index, { name, local, also }] of STORY.places.entries()) {
			const toponyms = linked()[index]!.names.map(({ toponym }) => toponym);
			expect(toponyms).toEqual(expect.arrayContaining([name, ...Object.values(local), ...also]));
		}
	});

	it('link to GeoNames where the coordinates come from there, and to nothing else', () => {
		expect(placeOf('Baku').links).toEqual([{ type: 'closeMatch', identifier: 'https://www.geonames.org/587084' }]);
		expect(placeOf('Sangachal Terminal').links).toEqual([]);
	});

	it('name no country where that is contested', () => {
		expect(placeOf('Jerusalem').properties.ccodes).toEqual([]);
		expect(placeOf('Baku').properties.ccodes).toEqual(['AZ']);
	});

	it('work for a place elsewhere in the world', () => {
		expect(linked(SMALL).map(({ properties }) => properties.title)).toEqual(SMALL.places.map(({ name }) => name));
	});
});
