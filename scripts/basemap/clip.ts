import { geoIdentity } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import type { LineString, MultiLineString, Position } from 'geojson';
import type { Bounds } from '../../src/lib/model/index.ts';

type Ring = Position[];

/** One side of a box: along which axis it cuts, where, and whether what is kept lies above that value. */
type Side = [axis: 0 | 1, at: number, above: boolean];

const sidesOf = ([west, south, east, north]: Bounds): Side[] => [
	[0, west, true],
	[0, east, false],
	[1, south, true],
	[1, north, false]
];

/** Where a segment crosses a side; the same point, to the last bit, in whichever direction it is asked. */
function crossing(a: Position, b: Position, [axis, at]: Side): Position {
	const [low, high] = a[axis]! < b[axis]! ? [a, b] : [b, a];
	const share = (at - low[axis]!) / (high[axis]! - low[axis]!);
	const other = axis === 0 ? 1 : 0;
	const along = low[other]! + share * (high[other]! - low[other]!);
	return axis === 0 ? [at, along] : [along, at];
}

/** A closed ring cut by one side (Sutherland and Hodgman). */
function cut(ring: Ring, side: Side): Ring {
	const [axis, at, above] = side;
	const inside = (point: Position) => (above ? point[axis]! >= at : point[axis]! <= at);
	const kept: Ring = [];
	for (let i = 1; i < ring.length; i++) {
		const [a, b] = [ring[i - 1]!, ring[i]!];
		if (inside(a) !== inside(b)) kept.push(crossing(a, b, side));
		if (inside(b)) kept.push(b);
	}
	if (kept.length > 0) kept.push(kept[0]!);
	return kept;
}

/**
 * A ring whose longitudes run on beyond 180° where it crosses the antimeridian, instead of jumping to the other side:
 * in the plane, the jump would be a line around the world.
 */
function unwrap(ring: Ring): Ring {
	let turn = 0;
	return ring.map(([lon, lat], i) => {
		const before = i > 0 ? ring[i - 1]![0]! : lon!;
		if (lon! - before > 180) turn -= 360;
		if (before - lon! > 180) turn += 360;
		return [lon! + turn, lat!];
	});
}

function clipAsGiven(rings: Ring[], box: Bounds): Ring[] {
	const [outer, ...holes] = rings
		.map((ring) => sidesOf(box).reduce(cut, ring))
		.map((ring) => (ring.length >= 4 ? ring : []));
	return outer && outer.length > 0 ? [outer, ...holes.filter((hole) => hole.length > 0)] : [];
}

/**
 * The part of a polygon inside a box, in the plane of degrees: none, one, or more where the polygon comes round the
 * globe. Rings keep their winding. Parts that hang together outside the box stay joined by lines along its edge, which
 * is drawn nowhere. d3's own clipping will not do here: in the plane, a ring that crosses the antimeridian is to it a
 * line around the world.
 */
export function clipPolygon(rings: Ring[], box: Bounds): Ring[][] {
	const unwrapped = rings.map(unwrap);
	return [-360, 0, 360]
		.map((turn) => unwrapped.map((ring) => ring.map(([lon, lat]): Position => [lon! + turn, lat!])))
		.map((turned) => clipAsGiven(turned, box))
		.filter((parts) => parts.length > 0);
}

/** The part of a line inside a box; null if there is none. */
export function clipLine(line: LineString | MultiLineString, [west, south, east, north]: Bounds) {
	const box = geoIdentity().clipExtent([
		[west, south],
		[east, north]
	]);
	return geoProject(line, box) as LineString | MultiLineString | null;
}

/** Whether a point lies on the edge of a box, give or take what rounding of coordinates does to it. */
export function onEdge([lon, lat]: Position, [west, south, east, north]: Bounds): boolean {
	const near = (a: number, b: number) => Math.abs(a - b) < 0.003;
	return near(lon!, west) || near(lon!, east) || near(lat!, south) || near(lat!, north);
}
