import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brushHandles, type Handle } from './brush.ts';

const DRAWING: [number, number] = [-14, 1014];
const MOUSE = { grip: 8, reach: 26 };
const FINGER = { grip: 12, reach: 44 };
const stretch = fc
	.tuple(fc.double({ min: 0, max: 1000, noNaN: true }), fc.double({ min: 0, max: 1000, noNaN: true }))
	.map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const size = fc.constantFrom(MOUSE, FINGER);
const widthOf = ({ from, to }: Handle) => to - from;

describe('the handles of a brush', () => {
	it('stand at the ends of a stretch, with room for a finger around them', () => {
		const { from, to } = brushHandles(300, 600, FINGER, DRAWING);
		expect([from.x, to.x]).toEqual([300, 600]);
		expect([from.from, from.to]).toEqual([278, 322]);
		expect(widthOf(to)).toBe(44);
	});

	it('never reach over each other, and leave room between them to move the brush', () => {
		fc.assert(
			fc.property(stretch, size, ([left, right], hand) => {
				const { from, to } = brushHandles(left, right, hand, DRAWING);
				expect(to.from - from.to).toBeGreaterThanOrEqual(8 - 1e-9);
				expect(from.from).toBeLessThanOrEqual(from.x);
				expect(from.x).toBeLessThanOrEqual(from.to);
				expect(to.from).toBeLessThanOrEqual(to.x);
				expect(to.x).toBeLessThanOrEqual(to.to);
			})
		);
	});

	it('keep their whole width, unless they stand close together at an end of the drawing', () => {
		fc.assert(
			fc.property(stretch, size, ([left, right], hand) => {
				fc.pre(right - left >= 2 * hand.reach || (left >= 60 && right <= 940));
				const { from, to } = brushHandles(left, right, hand, DRAWING);
				expect(widthOf(from)).toBeCloseTo(hand.reach);
				expect(widthOf(to)).toBeCloseTo(hand.reach);
			})
		);
	});

	it('stay in the drawing where they can be taken hold of', () => {
		const { from, to } = brushHandles(0, 1000, FINGER, DRAWING);
		expect([from.from, from.to, to.from, to.to]).toEqual([-14, 30, 970, 1014]);
	});

	it('of a single day stand beside it', () => {
		const { from, to } = brushHandles(500, 500.1, MOUSE, DRAWING);
		expect(to.x - from.x).toBeCloseTo(16);
	});
});
