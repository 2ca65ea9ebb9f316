import { describe, expect, it } from 'vitest';
import { lossesInARow, waitAfter } from './backoff.ts';

describe('trying a lost map again', () => {
	it('waits twice as long after each loss, and never more than a minute', () => {
		expect([1, 2, 3, 4, 7, 50].map(waitAfter)).toEqual([1000, 2000, 4000, 8000, 60_000, 60_000]);
	});

	it('begins anew after a map that stood for a minute', () => {
		expect(lossesInARow(4, 5000)).toBe(5);
		expect(lossesInARow(4, 60_000)).toBe(1);
	});
});
