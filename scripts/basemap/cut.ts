import type { Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import { contains } from '../../src/lib/geo/bounds.ts';
import type { Bounds } from '../../src/lib/model/index.ts';

type Line = Position[];
/** References to arcs as topologies nest them, at any depth: an arc run backwards is its complement, `~i`. */
type References = number | References[];

/** Where on the way from `a` to `b`, from 0 to 1, the sides of a box or their prolongations are met; both ends included. */
function stops(a: Position, b: Position, [west, south, east, north]: Bounds): number[] {
	const meeting = (axis: 0 | 1, at: number) => (at - a[axis]!) / (b[axis]! - a[axis]!);
	const met = [meeting(0, west), meeting(0, east), meeting(1, south), meeting(1, north)];
	return [0, ...met.filter((share) => share > 0 && share < 1).sort((one, other) => one - other), 1];
}

/**
 * A line cut wherever it enters or leaves a box, in the plane of degrees. Each piece lies wholly inside or wholly
 * outside, and starts with the very point that the one before ends with; no point of the line is lost.
 * @param line two points or more
 */
export function cutLine(line: Line, box: Bounds): Line[] {
	const pieces: Line[] = [[line[0]!]];
	let inside: boolean | undefined;
	for (let i = 1; i < line.length; i++) {
		const [a, b] = [line[i - 1]!, line[i]!];
		const on = (share: number): Position =>
			share === 0 ? a : [a[0]! + share * (b[0]! - a[0]!), a[1]! + share * (b[1]! - a[1]!)];
		const shares = stops(a, b, box);
		for (let k = 1; k < shares.length; k++) {
			const [from, to] = [shares[k - 1]!, shares[k]!];
			const [lon, lat] = on((from + to) / 2);
			const now = contains(box, [lon!, lat!]);
			if (inside !== undefined && now !== inside) {
				const at = on(from);
				if (from > 0) pieces.at(-1)!.push(at);
				pieces.push([at]);
			}
			inside = now;
		}
		pieces.at(-1)!.push(b);
	}
	return pieces;
}

/**
 * A topology of the same shapes, in which arcs end at the edges of boxes too.
 * @param topology without a transform: positions are degrees
 * @param boxesOf the boxes at whose edges an arc is to be cut, by its index
 */
export function cutArcs<T extends Topology>(topology: T, boxesOf: (arc: number) => Bounds[]): T {
	const arcs: Line[] = [...topology.arcs];
	const piecesOf = topology.arcs.map((arc, i) => {
		const pieces = boxesOf(i).reduce((lines, box) => lines.flatMap((line) => cutLine(line, box)), [arc as Line]);
		arcs[i] = pieces[0]!;
		return [i, ...pieces.slice(1).map((piece) => arcs.push(piece) - 1)];
	});
	const run = (arc: number): number[] =>
		arc >= 0 ? piecesOf[arc]! : [...piecesOf[~arc]!].reverse().map((piece) => ~piece);
	const follow = (references: References[]): References[] =>
		references.flatMap((one): References[] => (typeof one === 'number' ? run(one) : [follow(one)]));
	const renew = (geometry: object): object => {
		if ('geometries' in geometry) return { ...geometry, geometries: (geometry.geometries as object[]).map(renew) };
		return 'arcs' in geometry ? { ...geometry, arcs: follow(geometry.arcs as References[]) } : geometry;
	};
	const objects = Object.fromEntries(Object.entries(topology.objects).map(([name, object]) => [name, renew(object)]));
	return { ...topology, objects, arcs };
}
