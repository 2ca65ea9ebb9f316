import { geoArea, geoContains } from 'd3-geo';
import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { beforeAll, describe, expect, it } from 'vitest';
import { decodeRegion, type Region, type RegionTopology } from '../../src/lib/geo/region.ts';
import { PALETTES } from '../../src/lib/map/style/palette.ts';
import type { Bounds } from '../../src/lib/model/index.ts';
import { drawPlate } from './plate.ts';
import { buildRegion, weigh } from './region.ts';
import { landUnits, water } from './units.ts';

// A corner of the world in which most departures from Natural Earth can be seen. What the plate looks like is not
// tested here; only what it must contain.
const bounds: Bounds = [20, 30, 66, 50];
const extent: Bounds = [15, 26, 71, 54];

let topology: RegionTopology;
let region: Region;

beforeAll(() => {
	const { lakes, rivers } = water(extent);
	topology = buildRegion(weigh(landUnits(extent), lakes, rivers, bounds, extent), ['398'], extent, {
		tolerance: 1100,
		island: 4
	});
	region = decodeRegion(topology);
});

const country = (code: string) => region.countries.features.find(({ id }) => id === code)! as Feature;
/** The mainland alone: islets and enclaves may collapse into lines at this detail, which are harmless when drawn. */
const largest = ({ geometry }: Feature): Feature<Polygon> => {
	const polygons = (geometry as MultiPolygon).coordinates;
	const coordinates = polygons.reduce((a, b) => (b[0]!.length > a[0]!.length ? b : a));
	return { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates } };
};
const disputed = () =>
	(
		region.borders.features.find(({ properties }) => properties.disputed)!.geometry as MultiLineString
	).coordinates.flat();
const near = (lon: number, lat: number, reach: number) =>
	disputed().some(([x, y]) => Math.abs(x! - lon) < reach && Math.abs(y! - lat) < reach);

describe('departures from Natural Earth', () => {
	it('fills Crimea with Ukraine and dashes the line between them', () => {
		expect(geoContains(country('804'), [34.1, 45.1])).toBe(true);
		expect(geoContains(country('643'), [34.1, 45.1])).toBe(false);
		expect(near(33.8, 46.1, 0.8)).toBe(true);
	});

	it('leaves no hole at Baikonur', () => {
		expect(geoContains(country('398'), [63.4, 46])).toBe(true);
		expect(country('Baikonur')).toBeUndefined();
	});

	it.each([
		['Northern Cyprus', 33.4, 35.15],
		['Kosovo', 21.2, 43],
		['the West Bank', 35.1, 32.4]
	])('dashes the line of %s', (_, lon, lat) => {
		expect(near(lon, lat, 0.6)).toBe(true);
	});

	it('does not dash an ordinary border', () => {
		expect(near(60, 56, 5)).toBe(false);
		expect(near(44, 37, 0.8)).toBe(false);
	});

	it('has no water in the eastern lobe of the Aral Sea', () => {
		expect(region.lakes.features.some((lake) => geoContains(lake, [60, 45]))).toBe(false);
		expect(region.lakes.features.some((lake) => geoContains(lake, [60.8, 46.4]))).toBe(true);
	});
});

describe('the region', () => {
	it.each([
		['792', 780_000],
		['031', 86_600],
		['376', 22_000]
	])('draws country %s at about its true size', (code, squareKm) => {
		const drawn = geoArea(largest(country(code))) * 6371 ** 2;
		expect(drawn / squareKm).toBeGreaterThan(0.8);
		expect(drawn / squareKm).toBeLessThan(1.05);
	});

	it('has the part of a country that also lies beyond the antimeridian, and nothing around the world', () => {
		expect(geoContains(country('643'), [45, 52])).toBe(true);
		expect(geoArea(largest(country('643'))) * 6371 ** 2).toBeLessThan(5e6);
	});

	it('stays inside the extent', () => {
		for (const { geometry } of region.coast.features) {
			for (const [lon, lat] of (geometry as MultiLineString).coordinates.flat()) {
				expect(lon! >= 14.99 && lon! <= 71.01 && lat! >= 25.99 && lat! <= 54.01).toBe(true);
			}
		}
	});

	it('marks the borders of the tinted countries', () => {
		const focus = region.borders.features.find(({ properties }) => properties.focus)!;
		expect((focus.geometry as MultiLineString).coordinates.length).toBeGreaterThan(0);
	});
});

describe('the plate', () => {
	it('has no words, no scripts, no styles and no addresses but SVG’s own', () => {
		const plate = drawPlate(topology, ['398'], bounds, PALETTES.light);
		expect(plate).not.toMatch(/<text|<script|style=|<style/);
		expect(plate.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
	});

	it('is the same each time', () => {
		const draw = () => drawPlate(topology, ['398'], bounds, PALETTES.night);
		expect(draw()).toBe(draw());
	});
});
