import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread, type Label } from './spread.ts';

const label = fc.record({
	wanted: fc.double({ min: -50, max: 900, noNaN: true }),
	height: fc.double({ min: 1, max: 120, noNaN: true })
});
const labels = fc.array(label, { maxLength: 20 }).map((all): Label[] => all.toSorted((a, b) => a.wanted - b.wanted));
const needed = (all: readonly Label[]) => all.reduce((sum, { height }) => sum + height, 0);
const SLACK = 1e-6;

describe('texts beside an axis', () => {
	it('keep their order and never overlap', () => {
		fc.assert(
			fc.property(labels, fc.integer({ min: 0, max: 1000 }), (all, room) => {
				const tops = spread(all, room);
				for (let i = 1; i < all.length; i++) {
					expect(tops[i]).toBeGreaterThanOrEqual(tops[i - 1]! + all[i - 1]!.height - SLACK);
				}
			})
		);
	});

	it('stand within the room, as long as it is enough for them', () => {
		fc.assert(
			fc.property(labels, fc.integer({ min: 0, max: 200 }), (all, more) => {
				const room = needed(all) + more;
				const tops = spread(all, room);
				tops.forEach((top, i) => {
					expect(top).toBeGreaterThanOrEqual(-SLACK);
					expect(top + all[i]!.height).toBeLessThanOrEqual(room + SLACK);
				});
			})
		);
	});

	it('lie close together from the top where the room is too small', () => {
		const all = [10, 400, 420].map((wanted) => ({ wanted, height: 100 }));
		expect(spread(all, 200)).toEqual([0, 100, 200]);
	});

	it('stand where they would best be if nothing is in the way', () => {
		const all = [20, 140, 300].map((wanted) => ({ wanted, height: 100 }));
		expect(spread(all, 500)).toEqual([20, 140, 300]);
	});

	it('give way evenly to each other', () => {
		const all = [100, 100].map((wanted) => ({ wanted, height: 40 }));
		expect(spread(all, 500)).toEqual([80, 120]);
	});

	it('cannot be moved nearer to where they would best be by moving any one of them', () => {
		const cost = (all: readonly Label[], tops: number[]) =>
			tops.reduce((sum, top, i) => sum + (top - all[i]!.wanted) ** 2, 0);
		fc.assert(
			fc.property(labels, fc.nat(19), fc.double({ min: -30, max: 30, noNaN: true }), (all, which, by) => {
				const room = needed(all) + 300;
				const tops = spread(all, room);
				const moved = tops.map((top, i) => (i === which ? top + by : top));
				const isAllowed = moved.every(
					(top, i) => top >= (i > 0 ? moved[i - 1]! + all[i - 1]!.height : 0) && top + all[i]!.height <= room
				);
				if (isAllowed) expect(cost(all, tops)).toBeLessThanOrEqual(cost(all, moved) + SLACK);
			})
		);
	});
});
