import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { mergeArcs, meshArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import {
	filter,
	filterAttachedWeight,
	presimplify,
	simplify,
	sphericalRingArea,
	sphericalTriangleArea
} from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { contains, grow } from '../../src/lib/geo/bounds.ts';
import type { RegionTopology } from '../../src/lib/geo/region.ts';
import type { Bounds, LonLat } from '../../src/lib/model/index.ts';
import { onEdge } from './clip.ts';
import { cutArcs } from './cut.ts';
import { DISPUTED_LINES, TRANSFERS } from './fixes.ts';
import type { Unit } from './units.ts';

const EARTH_RADIUS_KM = 6371;
const steradians = (squareKm: number) => squareKm / EARTH_RADIUS_KM ** 2;

/** Detail of one drawing. */
export interface Detail {
	/** Bends smaller than this are drawn straight, in metres. */
	tolerance: number;
	/** Islands smaller than this are left out, in square kilometres. */
	island: number;
}

/** The share of detail that rivers keep: they are there for orientation. */
const RIVERS = 0.2;
/** Windows of other proportions than the widest view look a little beyond it: by this share of its extent. */
const SEEN = 0.1;
/** The share of detail that remains there. */
const AROUND = 0.08;
/** The share that remains further out, where only very tall or wide windows look. */
const BEYOND = 0.01;

type Line = 'none' | 'border' | 'disputed' | 'coast';
type UnitProperties = { owner: string; unit: string };
type Area = (Polygon | MultiPolygon) & { properties: UnitProperties };
/** What the simplifier's types ask for: objects whose properties are never null. */
type Weighable = Topology<Record<string, GeometryCollection<object>>>;
type Raw = Topology<{
	units: GeometryCollection<UnitProperties>;
	lakes: GeometryCollection;
	rivers: GeometryCollection;
}>;

const collection = <P>(features: Feature<Geometry, P>[]): FeatureCollection<Geometry, P> => ({
	type: 'FeatureCollection',
	features
});

/** Shared lines found once, and every point weighed by how much leaving it out would change the drawing. */
export function weigh(units: Unit[], lakes: Feature[], rivers: Feature[], bounds: Bounds, extent: Bounds): Raw {
	const raw = topology({ units: collection(units), lakes: collection(lakes), rivers: collection(rivers) }, 1e5);
	const weighed = presimplify(raw as unknown as Weighable, sphericalTriangleArea);
	const around = grow(bounds, SEEN);
	const ofRivers = new Set(
		(weighed.objects.rivers as GeometryCollection).geometries.flatMap((river) =>
			river.type === 'LineString' ? river.arcs : river.type === 'MultiLineString' ? river.arcs.flat() : []
		)
	);
	weighed.arcs.forEach((arc, i) => {
		const share = ofRivers.has(i) || ofRivers.has(~i) ? RIVERS : 1;
		for (const point of arc as number[][]) {
			const at: LonLat = [point[0]!, point[1]!];
			// What lies on the edge must stay there, or the lines along it would come into sight.
			if (onEdge(at, extent)) point[2] = Infinity;
			else point[2]! *= share * (contains(bounds, at) ? 1 : contains(around, at) ? AROUND : BEYOND);
		}
	});
	return weighed as unknown as Raw;
}

const is = (a: string, b: string) => (pair: [string, string]) =>
	(pair[0] === a && pair[1] === b) || (pair[0] === b && pair[1] === a);

/** The rules about disputed lines that concern two neighbouring units. */
const disputesBetween = (a: Area, b: Area) =>
	DISPUTED_LINES.filter(({ between }) => is(a.properties.owner, b.properties.owner)(between));

/**
 * How the line between two neighbouring units is drawn.
 * @param points of the line, which crosses the edge of no box that a rule about these units names
 */
function lineBetween(a: Area, b: Area, points: Position[]): Line {
	const [one, other] = [a.properties, b.properties];
	if (one.owner === other.owner) {
		const transfer = TRANSFERS.find(({ from, to }) => [one.unit, other.unit].includes(`${from}→${to}`));
		return transfer?.line === 'disputed' ? 'disputed' : 'none';
	}
	const half = points.length >> 1;
	const [before, after] = [points[half - 1]!, points[half]!];
	// Not a point of the line itself: its ends lie on an edge, which belongs to both sides.
	const middle: LonLat = [(before[0]! + after[0]!) / 2, (before[1]! + after[1]!) / 2];
	const disputed = disputesBetween(a, b).some(({ within }) => !within || contains(within, middle));
	return disputed ? 'disputed' : 'border';
}

/** Every arc with the units on its two sides; on a coast both are the same. Arcs end wherever three units meet. */
function sidesOfArcs(units: Area[]): Map<number, [Area, Area]> {
	const sides = new Map<number, [Area, Area]>();
	for (const unit of units) {
		for (const arc of arcsOf(unit)) {
			const index = arc < 0 ? ~arc : arc;
			sides.set(index, [sides.get(index)?.[0] ?? unit, unit]);
		}
	}
	return sides;
}

const arcsOf = (unit: Area): number[] => (unit.type === 'Polygon' ? unit.arcs.flat() : unit.arcs.flat(2));

/** The same shapes, with the lines between units cut where a rule about them begins or ends to hold. */
function cutAtRules(drawing: Raw): Raw {
	const sides = sidesOfArcs(drawing.objects.units.geometries as unknown as Area[]);
	return cutArcs(drawing, (arc) => {
		const pair = sides.get(arc);
		return pair ? disputesBetween(...pair).flatMap(({ within }) => (within ? [within] : [])) : [];
	});
}

/** The simplifier leaves no list behind where a collection is empty, whatever its types say. */
const membersOf = (layer: Partial<GeometryCollection>): object[] => layer.geometries ?? [];

/**
 * The layers of the base map in the shape that the browser decodes.
 * @param raw weighed shapes, see {@link weigh}
 * @param focus numeric codes of the countries that are tinted
 * @param extent what the shapes were cut to
 */
export function buildRegion(raw: Raw, focus: string[], extent: Bounds, detail: Detail): RegionTopology {
	const simple = simplify(raw as unknown as Weighable, steradians((detail.tolerance / 1000) ** 2 / 2));
	const bigEnough = filterAttachedWeight(simple, steradians(detail.island), (ring) => sphericalRingArea(ring, false));
	// Cut after simplifying, so that no bend is kept only because a box ends there.
	const kept = cutAtRules(filter(simple, bigEnough) as unknown as Raw);
	const { units, lakes, rivers } = kept.objects;
	const geometries = units.geometries as unknown as Area[];
	const focused = new Set(focus);

	const lines: Record<Exclude<Line, 'none'> | 'focus', number[]> = { coast: [], border: [], focus: [], disputed: [] };
	for (const [arc, [a, b]] of sidesOfArcs(geometries)) {
		const line = a === b ? 'coast' : lineBetween(a, b, kept.arcs[arc]!);
		if (line === 'none') continue;
		const ofFocus = focused.has(a.properties.owner) || focused.has(b.properties.owner);
		lines[line === 'border' && ofFocus ? 'focus' : line].push(arc);
	}
	const stitched = (arcs: number[], properties: Record<string, unknown> = {}) => ({
		...meshArcs(kept as unknown as Topology, { type: 'MultiLineString', arcs: arcs.map((arc) => [arc]) }),
		properties
	});
	const owners = [...new Set(geometries.map((unit) => unit.properties.owner))].sort();
	const group = (members: object[]) => ({ type: 'GeometryCollection', geometries: members });

	const layers = {
		countries: group(
			owners.map((owner) => ({
				...mergeArcs(
					kept as unknown as Topology,
					geometries.filter((unit) => unit.properties.owner === owner)
				),
				id: owner,
				properties: { code: owner }
			}))
		),
		coast: group([stitched(lines.coast)]),
		borders: group([
			stitched(lines.border, { disputed: false, focus: false }),
			stitched(lines.focus, { disputed: false, focus: true }),
			stitched(lines.disputed, { disputed: true, focus: false })
		]),
		lakes: group(membersOf(lakes)),
		rivers: group(membersOf(rivers))
	};
	const whole = { ...(kept as unknown as Topology), objects: layers } as unknown as Weighable;
	return { ...quantize(dropWeights(whole), QUANTA), bbox: extent } as unknown as RegionTopology;
}

/** Steps across the extent that coordinates are rounded to: about 130 m for a region of a hundred degrees. */
const QUANTA = 7e4;

const dropWeights = (weighed: Weighable): Weighable => ({
	...weighed,
	arcs: weighed.arcs.map((arc) => arc.map(([x, y]) => [x!, y!]))
});
