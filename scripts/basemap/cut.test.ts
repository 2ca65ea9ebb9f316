import fc from 'fast-check';
import type { Feature, FeatureCollection, MultiLineString, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { contains } from '../../src/lib/geo/bounds.ts';
import type { Bounds } from '../../src/lib/model/index.ts';
import { cutArcs, cutLine } from './cut.ts';

const box: Bounds = [0, 0, 10, 10];

const steps = fc.integer({ min: -10, max: 20 });
/** Whole numbers, so that lines often touch the edge, run along it or pass through a corner. */
const point = fc.tuple(steps, steps).map((at): Position => at);
const line = fc
	.array(point, { minLength: 2, maxLength: 12 })
	.filter((points) => points.every(([x, y], i) => i === 0 || x !== points[i - 1]![0] || y !== points[i - 1]![1]));

const length = (points: Position[]) =>
	points.slice(1).reduce((sum, [x, y], i) => sum + Math.hypot(x! - points[i]![0]!, y! - points[i]![1]!), 0);
const joined = (pieces: Position[][]) => pieces.flatMap((piece, i) => (i === 0 ? piece : piece.slice(1)));
const area = (ring: Position[]) =>
	ring.slice(1).reduce((sum, [x, y], i) => sum + (ring[i]![0]! * y! - x! * ring[i]![1]!) / 2, 0);

describe('cutting a line at the edges of a box', () => {
	it('leaves pieces that put together are the line', () => {
		fc.assert(
			fc.property(line, (points) => {
				const pieces = cutLine(points, box);
				pieces.slice(1).forEach((piece, i) => expect(piece[0]).toBe(pieces[i]!.at(-1)));
				const whole = joined(pieces);
				expect(length(whole)).toBeCloseTo(length(points), 9);
				expect(whole.filter((at) => points.includes(at))).toEqual(points);
			})
		);
	});

	it('leaves pieces that lie on one side each, in turn', () => {
		fc.assert(
			fc.property(line, (points) => {
				const sides = cutLine(points, box).map((piece) => {
					expect(piece.length).toBeGreaterThanOrEqual(2);
					const [a, b] = [piece[0]!, piece[1]!];
					const inside = contains(box, [(a[0]! + b[0]!) / 2, (a[1]! + b[1]!) / 2]);
					const reach: Bounds = [-1e-9, -1e-9, 10 + 1e-9, 10 + 1e-9];
					const open = ([x, y]: Position) => x! > 1e-9 && x! < 10 - 1e-9 && y! > 1e-9 && y! < 10 - 1e-9;
					expect(piece.every(([x, y]) => (inside ? contains(reach, [x!, y!]) : !open([x!, y!])))).toBe(true);
					return inside;
				});
				sides.slice(1).forEach((side, i) => expect(side).not.toBe(sides[i]));
			})
		);
	});

	it('cuts a line that passes through within one segment twice', () => {
		const through: Position[] = [
			[-5, 5],
			[15, 5]
		];
		expect(cutLine(through, box)).toEqual([
			[
				[-5, 5],
				[0, 5]
			],
			[
				[0, 5],
				[10, 5]
			],
			[
				[10, 5],
				[15, 5]
			]
		]);
	});
});

/** Two neighbours, of which the line between them wanders; one of them holds an enclave of the other. */
function neighbours(border: Position[]): FeatureCollection<Polygon> {
	const bottom: Position = [0, -30];
	const top: Position = [0, 30];
	const between = [bottom, ...border.map(([x], i): Position => [x!, i - border.length / 2]), top];
	const enclave: Position[] = [
		[-26, -2],
		[-24, -2],
		[-24, 2],
		[-26, 2],
		[-26, -2]
	];
	const polygon = (...coordinates: Position[][]): Feature<Polygon> => ({
		type: 'Feature',
		properties: {},
		geometry: { type: 'Polygon', coordinates }
	});
	return {
		type: 'FeatureCollection',
		features: [
			polygon([...between, [-40, 30], [-40, -30], bottom], [...enclave].reverse()),
			polygon([...[...between].reverse(), [40, -30], [40, 30], top]),
			polygon(enclave)
		]
	};
}

type Units = Topology<{ units: GeometryCollection }>;
const ringsOf = (units: Units) =>
	feature(units, units.objects.units).features.flatMap(({ geometry }) => (geometry as Polygon).coordinates);

describe('cutting the arcs of a topology', () => {
	const boxes: Bounds[] = [
		[-3, -4, 8, 3],
		[-25, -1, 5, 9]
	];

	it('changes no shape, whichever way a shape runs along an arc', () => {
		fc.assert(
			fc.property(line, (border) => {
				const before = topology({ units: neighbours(border) }) as Units;
				const after = cutArcs(before, () => boxes);
				const [old, now] = [ringsOf(before), ringsOf(after)];
				expect(now.length).toBe(old.length);
				now.forEach((ring, i) => {
					expect(ring.at(-1)).toEqual(ring[0]);
					expect(area(ring)).toBeCloseTo(area(old[i]!), 6);
					expect(length(ring)).toBeCloseTo(length(old[i]!), 6);
				});
			})
		);
	});

	it('cuts an arc once for all shapes that share it', () => {
		const units = topology({ units: neighbours([[2, 0]]) }) as Units;
		const after = cutArcs(units, () => boxes);
		const referred = after.objects.units.geometries.flatMap((geometry) =>
			(geometry as unknown as { arcs: number[][] }).arcs.flat()
		);
		const shared = after.arcs.map((_, i) => referred.filter((arc) => arc === i || arc === ~i).length);
		expect(shared.filter((times) => times === 2).length).toBeGreaterThan(5);
		expect(after.arcs.length).toBeGreaterThan(units.arcs.length);
		expect(Math.min(...shared)).toBe(1);
	});

	it('follows lines as well as areas, and leaves arcs alone for which no box is given', () => {
		const across: MultiLineString = {
			type: 'MultiLineString',
			coordinates: [
				[
					[-20, 1],
					[20, 1]
				],
				[
					[-20, 2],
					[20, 2]
				]
			]
		};
		const before = topology({ rivers: across });
		const after = cutArcs(before, (arc) => (arc === 0 ? [box] : []));
		expect(after.arcs.length).toBe(4);
		expect(feature(after, after.objects.rivers!)).toMatchObject({
			geometry: {
				coordinates: [
					[
						[-20, 1],
						[0, 1],
						[10, 1],
						[20, 1]
					],
					across.coordinates[1]
				]
			}
		});
		expect(before.arcs.length).toBe(2);
	});
});
