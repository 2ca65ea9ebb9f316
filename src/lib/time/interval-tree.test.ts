import fc from 'fast-check';
import { expect, it } from 'vitest';
import { IntervalTree } from './interval-tree.ts';

const moment = fc.integer({ min: -20, max: 20 });
const interval = fc
	.tuple(fc.oneof(moment, fc.constant(-Infinity)), fc.oneof(moment, fc.constant(Infinity)))
	.map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

it('finds just the intervals that have a moment in common with a window', () => {
	fc.assert(
		fc.property(fc.array(interval, { maxLength: 40 }), moment, moment, (intervals, from, to) => {
			const tree = new IntervalTree(
				Float64Array.from(intervals, ([start]) => start),
				Float64Array.from(intervals, ([, end]) => end)
			);
			const expected = intervals.flatMap(([start, end], index) => (start < to && from < end ? [index] : []));
			expect(tree.overlapping(from, to).sort((a, b) => a - b)).toEqual(expected);
		})
	);
});
