import { describe, expect, test } from 'vitest';
import { quantile } from './statistics.ts';

describe('quantile', () => {
	test('is the middle of an odd number of values, in whatever order they come', () => {
		expect(quantile([9, 1, 5], 0.5)).toBe(5);
	});

	test('lies between the two middle values of an even number', () => {
		expect(quantile([1, 2, 4, 8], 0.5)).toBe(3);
	});

	test('of all values is the highest, and of none is no number', () => {
		expect(quantile([3, 7], 1)).toBe(7);
		expect(quantile([], 0.5)).toBeNaN();
	});
});
