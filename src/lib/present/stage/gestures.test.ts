import { describe, expect, test } from 'vitest';
import { readTouch } from './gestures.ts';

const touch = (from: [number, number], to: [number, number], ms = 200, dir: 'ltr' | 'rtl' = 'ltr') =>
	readTouch({ x: from[0], y: from[1], at: 0 }, { x: to[0], y: to[1], at: ms }, 1000, dir);

describe('a finger on the stage', () => {
	test('swipes on and back', () => {
		expect(touch([700, 400], [500, 410])).toBe('next');
		expect(touch([500, 400], [700, 390])).toBe('previous');
		expect(touch([700, 400], [500, 410], 200, 'rtl')).toBe('previous');
	});

	test('taps on, and back near the start of the line', () => {
		expect(touch([700, 400], [703, 402])).toBe('next');
		expect(touch([100, 400], [100, 400])).toBe('previous');
		expect(touch([100, 400], [100, 400], 100, 'rtl')).toBe('next');
	});

	test('asks for nothing by scrolling, by resting, by a slow or a short way', () => {
		expect(touch([500, 400], [520, 600])).toBeNull();
		expect(touch([500, 400], [500, 400], 1500)).toBeNull();
		expect(touch([700, 400], [500, 400], 2000)).toBeNull();
		expect(touch([700, 400], [670, 400])).toBeNull();
	});
});
