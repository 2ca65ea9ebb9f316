import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharesOf } from './event-menu.ts';

const length = (min: number, max: number) => fc.integer({ min, max });

describe('how many events of each group are listed', () => {
	const counts = fc.array(fc.nat({ max: 500 }), { maxLength: 40 });
	const limits = length(1, 600);
	const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);

	it('never passes the limit, nor what a group has', () => {
		fc.assert(
			fc.property(counts, limits, (all, limit) => {
				const shares = sharesOf(all, limit);
				expect(sum(shares)).toBeLessThanOrEqual(limit);
				shares.forEach((share, index) => expect(share).toBeLessThanOrEqual(all[index]!));
			})
		);
	});

	it('uses the limit up while there are events left and as many groups as it lists', () => {
		fc.assert(
			fc.property(counts, length(40, 600), (all, limit) => {
				expect(sum(sharesOf(all, limit))).toBe(Math.min(limit, sum(all)));
			})
		);
	});

	it('never takes an event away when the limit grows', () => {
		fc.assert(
			fc.property(counts, limits, length(1, 300), (all, limit, more) => {
				const before = sharesOf(all, limit);
				sharesOf(all, limit + more).forEach((share, index) => expect(share).toBeGreaterThanOrEqual(before[index]!));
			})
		);
	});

	it('lists a small group whole beside a large one, and the first groups where there are too many', () => {
		expect(sharesOf([2000, 3, 400], 203)).toEqual([100, 3, 100]);
		expect(sharesOf([5, 4, 3, 2], 2)).toEqual([1, 1, 0, 0]);
	});
});
