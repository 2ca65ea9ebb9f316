import { describe, expect, it } from 'vitest';
import type { Point } from '../geo/index.ts';
import { nearestInDirection } from './nearest-mark.ts';

const marks: { id: string; at: Point }[] = [
	{ id: 'baku', at: [500, 300] },
	{ id: 'tbilisi', at: [430, 280] },
	{ id: 'jerusalem', at: [300, 450] },
	{ id: 'astana', at: [700, 120] }
];

describe('going from mark to mark with the arrow keys', () => {
	it.each([
		['baku', [-1, 0], 'tbilisi'],
		['tbilisi', [1, 0], 'baku'],
		['baku', [1, 0], 'astana'],
		['jerusalem', [0, -1], 'tbilisi'],
		['astana', [0, 1], 'baku']
	] as [string, Point, string][])('from %s in direction %o reaches %s', (from, direction, to) => {
		expect(nearestInDirection(marks, from, direction)).toBe(to);
	});

	it('stays where nothing lies that way', () => {
		expect(nearestInDirection(marks, 'astana', [1, 0])).toBeNull();
		expect(nearestInDirection(marks, 'unknown', [1, 0])).toBeNull();
	});
});
