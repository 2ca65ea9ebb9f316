import { describe, expect, it } from 'vitest';
import { marksMeant } from './near-marks.ts';

const mark = (id: string, x: number, y: number) => ({ id, at: [x, y] as [number, number] });
const marks = [mark('a', 100, 100), mark('b', 130, 100), mark('c', 300, 100)];
const meant = (x: number, y: number) => marksMeant(marks, [x, y], 40).map(({ id }) => id);

describe('a finger on the map', () => {
	it('means the mark that it is clearly nearest to', () => {
		expect(meant(98, 100)).toEqual(['a']);
		expect(meant(300, 120)).toEqual(['c']);
	});

	it('may mean either of two marks that it lies between', () => {
		expect(meant(113, 100)).toEqual(['a', 'b']);
		expect(meant(118, 100)).toEqual(['b', 'a']);
	});

	it('means the nearest even from further away, and nothing where there is nothing', () => {
		expect(meant(300, 400)).toEqual(['c']);
		expect(marksMeant([], [0, 0], 40)).toEqual([]);
	});
});
