import { geoArea, geoContains } from 'd3-geo';
import type { Feature, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { beforeAll, describe, expect, it } from 'vitest';
import { contains, grow } from '../../src/lib/geo/bounds.ts';
import { decodeRegion, type Region, type RegionTopology } from '../../src/lib/geo/region.ts';
import { PALETTES } from '../../src/lib/map/style/palette.ts';
import type { Bounds } from '../../src/lib/model/index.ts';
import { DISPUTED_LINES } from './fixes.ts';
import { drawPlate } from './plate.ts';
import { buildRegion, weigh } from './region.ts';
import { landUnits, water, type Unit } from './units.ts';

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

	it('dashes the line between Israel and Syria, which runs east of the Golan', () => {
		expect(near(35.87, 32.97, 0.1)).toBe(true);
		expect(near(35.82, 33.35, 0.1)).toBe(true);
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

describe('a border of which only a part is disputed', () => {
	const around: Bounds = [60, 20, 90, 42];
	/** Points halfway between those of the lines, which lie on one side of the edge of a box or on the other. */
	let dashed: Position[];
	let solid: Position[];

	beforeAll(() => {
		const drawn = decodeRegion(
			buildRegion(weigh(landUnits(around), [], [], around, around), [], around, { tolerance: 1100, island: 4 })
		);
		const halfway = (disputed: boolean) =>
			drawn.borders.features
				.filter(({ properties }) => properties.disputed === disputed)
				.flatMap(({ geometry }) => (geometry as MultiLineString).coordinates)
				.flatMap((line) =>
					line.slice(1).map(([x, y], i): Position => [(x! + line[i]![0]!) / 2, (y! + line[i]![1]!) / 2])
				);
		[dashed, solid] = [halfway(true), halfway(false)];
	});

	const among = (points: Position[], lon: number, lat: number) =>
		points.some(([x, y]) => Math.abs(x! - lon) < 0.25 && Math.abs(y! - lat) < 0.25);

	it.each([
		['the line of control west of Srinagar', 74.0, 34.0],
		['the line of control north of Kargil', 76.2, 34.6],
		['the line at Aksai Chin', 78.8, 33.6]
	])('dashes %s', (_, lon, lat) => {
		expect(among(dashed, lon, lat)).toBe(true);
		expect(among(solid, lon, lat)).toBe(false);
	});

	it.each([
		['India and Pakistan at Lahore', 74.55, 31.4],
		['India and Pakistan in the desert', 70.5, 28.0],
		['India and China north of Nepal', 79.5, 31.0]
	])('draws the border of %s as a border', (_, lon, lat) => {
		expect(among(solid, lon, lat)).toBe(true);
		expect(among(dashed, lon, lat)).toBe(false);
	});

	it('cuts a border without bends too', () => {
		const square = (owner: string, west: number): Unit => {
			const ring = [
				[west, 30],
				[west + 1, 30],
				[west + 1, 36],
				[west, 36],
				[west, 30]
			];
			return {
				type: 'Feature',
				properties: { owner, unit: owner },
				geometry: { type: 'Polygon', coordinates: [ring] }
			};
		};
		const weighed = weigh([square('586', 74), square('356', 75)], [], [], around, around);
		const { borders } = decodeRegion(buildRegion(weighed, [], around, { tolerance: 1100, island: 4 }));
		const edge = DISPUTED_LINES.find(({ between }) => between.join() === '356,586')!.within![1];
		const latitudes = (disputed: boolean) =>
			borders.features
				.filter(({ properties }) => properties.disputed === disputed)
				.flatMap(({ geometry }) => (geometry as MultiLineString).coordinates.flat())
				.map(([, lat]) => lat!)
				.sort((a, b) => a - b);
		expect(latitudes(false)).toEqual([expect.closeTo(30, 2), expect.closeTo(edge, 2)]);
		expect(latitudes(true)).toEqual([expect.closeTo(edge, 2), expect.closeTo(36, 2)]);
	});

	it('dashes nothing beyond the boxes of the rules', () => {
		const kashmir = DISPUTED_LINES.flatMap(({ between, within }) => (between[0] === '356' && within ? [within] : []));
		const stray = dashed.filter(([lon, lat]) => !kashmir.some((box) => contains(grow(box, 0.001), [lon!, lat!])));
		expect(kashmir.length).toBe(2);
		expect(stray).toEqual([]);
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
