import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenScale } from './broken-scale.ts';

describe('brokenScale', () => {
	it('gives the stretch its width and the rest one common scale', () => {
		const scale = brokenScale([0, 1000], 500, { from: 400, to: 500, width: 320 });
		expect([0, 200, 400, 450, 500, 1000].map((at) => scale(at))).toEqual([0, 40, 80, 240, 400, 500]);
	});

	it.each([
		['at the start', 0, 100, [0, 200, 500]],
		['at the end', 900, 1000, [0, 300, 500]]
	])('takes a stretch %s of the axis', (_, from, to, expected) => {
		const scale = brokenScale([0, 1000], 500, { from, to, width: 200 });
		expect([0, from === 0 ? to : from, 1000].map((at) => scale(at))).toEqual(expected);
	});

	it.each([
		[{ from: -1, to: 10, width: 10 }, 'within its axis'],
		[{ from: 0, to: 1000, width: 10 }, 'within its axis'],
		[{ from: 10, to: 10, width: 10 }, 'within its axis'],
		[{ from: 10, to: 20, width: 500 }, 'no room'],
		[{ from: 10, to: 20, width: 0 }, 'no room']
	])('refuses %j', (stretch, message) => {
		expect(() => brokenScale([0, 1000], 500, stretch)).toThrow(message);
	});

	it('grows with time and can be inverted', () => {
		const year = 365 * 864e5;
		const moment = fc.double({ min: 0, max: 1, noNaN: true });
		fc.assert(
			fc.property(fc.tuple(moment, moment, moment, moment), fc.integer({ min: 10, max: 590 }), (parts, width) => {
				const [a, b, c, d] = parts.map((part) => Math.round(part * 30 * year)).sort((x, y) => x - y) as [
					...[number, number, number, number]
				];
				fc.pre(c - b >= 1000 && b - a + (d - c) >= 1000);
				const scale = brokenScale([a, d], 600, { from: b, to: c, width });
				const samples = Array.from({ length: 21 }, (_, index) => a + ((d - a) * index) / 20);
				for (const [index, at] of samples.entries()) {
					if (index > 0) expect(scale(at)).toBeGreaterThan(scale(samples[index - 1]!));
					const back = Number(scale.invert(scale(at)));
					// Dates hold whole milliseconds.
					expect(Math.abs(back - at)).toBeLessThanOrEqual(2);
				}
			})
		);
	});
});
