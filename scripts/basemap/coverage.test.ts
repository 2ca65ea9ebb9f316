import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { project, unproject } from '../../src/lib/geo/mercator.ts';
import { coverage } from './coverage.ts';
import type { Grid } from './grid.ts';

const [x, y] = project([0, 10]);
/** Ten by ten pixels. */
const grid: Grid = { x, y, step: 1e-3, width: 10, height: 10 };

/** A closed ring given in pixels. */
const ring = (...points: [number, number][]): Position[] =>
	[...points, points[0]!].map(([column, row]) => unproject([x + column * grid.step, y + row * grid.step]));

const box = (left: number, top: number, right: number, bottom: number) =>
	ring([left, top], [right, top], [right, bottom], [left, bottom]);

const sum = (values: Float32Array) => values.reduce((total, value) => total + value, 0);

describe('the share of pixels that an area covers', () => {
	it('is whole inside, nothing outside, and a part at the edge', () => {
		const covered = coverage([box(2, 2, 4.25, 5)], grid);
		expect(covered[2 * 10 + 2]).toBeCloseTo(1, 5);
		expect(covered[2 * 10 + 4]).toBeCloseTo(0.25, 5);
		expect(covered[2 * 10 + 5]).toBe(0);
		expect(covered[1 * 10 + 2]).toBe(0);
		expect(covered[5 * 10 + 2]).toBe(0);
	});

	it('leaves holes out', () => {
		expect(sum(coverage([box(1, 1, 9, 9), box(3, 3, 5, 5)], grid))).toBeCloseTo(60, 4);
	});

	it('has no gap along a line that two areas share', () => {
		const point = fc.tuple(fc.double({ min: 1, max: 9, noNaN: true }), fc.double({ min: 1, max: 9, noNaN: true }));
		fc.assert(
			fc.property(fc.array(point, { minLength: 1, maxLength: 5 }), (middle) => {
				const west = ring([0, 0], [5, 0], ...middle, [5, 10], [0, 10]);
				const east = ring([5, 0], [10, 0], [10, 10], [5, 10], ...[...middle].reverse());
				expect(sum(coverage([west, east], grid))).toBeCloseTo(100, 3);
			})
		);
	});

	it('takes areas that reach beyond the grid', () => {
		expect(sum(coverage([box(-30, -30, 40, 40)], grid))).toBeCloseTo(100, 4);
	});
});
