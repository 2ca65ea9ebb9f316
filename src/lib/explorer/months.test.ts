import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthOf, startOfMonth } from './months.ts';

describe('months', () => {
	it('are those of the calendar', () => {
		expect(startOfMonth(monthOf(Date.UTC(2016, 11, 13)))).toBe(Date.UTC(2016, 11, 1));
		expect(monthOf(Date.UTC(2017, 0, 1)) - monthOf(Date.UTC(2016, 11, 31))).toBe(1);
	});

	it('begin where the one before ends, in every century', () => {
		fc.assert(
			fc.property(fc.integer({ min: -50_000, max: 50_000 }), (month) => {
				const start = startOfMonth(month);
				expect(monthOf(start)).toBe(month);
				expect(monthOf(start - 1)).toBe(month - 1);
			})
		);
	});
});
