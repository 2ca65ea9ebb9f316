import { describe, expect, test } from 'vitest';
import { binLevels, levelFor } from './bins.ts';

const DAY = 86_400_000;

describe('the levels of the bare canvas', () => {
	const levels = binLevels([0, DAY, DAY + 5, 4 * DAY], 0, 5 * DAY);

	test('count days, and then twice as much at each level up to the whole', () => {
		expect(levels.map(({ counts }) => [...counts])).toEqual([[1, 2, 0, 0, 1], [3, 0, 1], [3, 1], [4]]);
		expect(levels.map(({ length }) => length / DAY)).toEqual([1, 2, 4, 8]);
	});

	test('are as fine as ticks can be told apart, and never coarser than the whole', () => {
		expect(levelFor(levels, DAY / 100).length).toBe(DAY);
		expect(levelFor(levels, DAY / 2).length).toBe(2 * DAY);
		expect(levelFor(levels, 100 * DAY).length).toBe(8 * DAY);
	});
});
