import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bendsOf, elbow, type Way } from './leaders.ts';
import { spread } from './spread.ts';

/** Dates in order, and the numbers of their texts where these find room. */
const ways = fc
	.array(fc.record({ from: fc.integer({ min: 0, max: 800 }), height: fc.integer({ min: 20, max: 90 }) }), {
		minLength: 1,
		maxLength: 15
	})
	.map((some): Way[] => {
		const all = some.toSorted((a, b) => a.from - b.from);
		const tops = spread(
			all.map(({ from, height }) => ({ wanted: from, height })),
			900
		);
		return all.map(({ from }, index) => ({ from, to: tops[index]! }));
	});

const between = (value: number, a: number, b: number) => Math.min(a, b) < value && value < Math.max(a, b);

describe('the lines from dates to texts', () => {
	it('turn in the middle where they are alone', () => {
		expect(bendsOf([{ from: 10, to: 40 }])).toEqual([0.5]);
	});

	it('never cross, nor run up or down on each other', () => {
		fc.assert(
			fc.property(ways, (all) => {
				const bends = bendsOf(all);
				all.forEach((one, i) => {
					all.forEach((other, j) => {
						if (i === j) return;
						// The way from the date to the turn, and the one from the turn to the number, meet no upright of another.
						const crossesAtStart = bends[j]! < bends[i]! && between(one.from, other.from, other.to);
						const crossesAtEnd = bends[j]! > bends[i]! && between(one.to, other.from, other.to);
						expect(crossesAtStart || crossesAtEnd).toBe(false);
						const overlap = Math.min(Math.max(one.from, one.to), Math.max(other.from, other.to));
						const isBeside = overlap - Math.max(Math.min(one.from, one.to), Math.min(other.from, other.to)) > 1;
						if (isBeside) expect(bends[i]).not.toBe(bends[j]);
					});
				});
			})
		);
	});

	it('are drawn level where the text stands at its date, and else with two turns', () => {
		expect(elbow(0, 10, 30, { from: 50, to: 50 })).toBe('M0 50H30');
		expect(elbow(0, 10, 30, { from: 50, to: 90 })).toBe('M0 50H3Q10 50 10 57V83Q10 90 17 90H30');
	});
});
