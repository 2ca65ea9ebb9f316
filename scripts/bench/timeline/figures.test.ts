import { describe, expect, test } from 'vitest';
import { pace } from './figures.ts';

describe('the pace of a gesture', () => {
	test('counts the frames within it', () => {
		expect(pace([20, 40, 60, 80, 100, 120], 0, 100).rate).toBe(50);
	});

	test('is as bad as its longest frame, and what the release brings about counts', () => {
		expect(pace([20, 90, 110], 0, 110).worst).toBe(70);
		expect(pace([20, 40, 60, 160], 0, 60).worst).toBe(100);
	});

	test('begins with the gesture: a late first frame counts', () => {
		expect(pace([300, 310], 100, 310).worst).toBe(200);
	});
});
