import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomNumbers } from '../bench/lib/random.ts';
import { randomGestures } from './gestures.ts';

const SCREEN = { width: 1024, height: 600 };
const CONTROLS = [
	{ x: 40, y: 580 },
	{ x: 1010, y: 10 }
];

const many = (seed: number, count: number) => {
	const random = randomNumbers(seed);
	return Array.from({ length: count }, () => randomGestures(random, SCREEN, CONTROLS)).flat();
};

describe('random gestures', () => {
	it('are the same for the same seed', () => {
		expect(many(7, 200)).toEqual(many(7, 200));
		expect(many(7, 200)).not.toEqual(many(8, 200));
	});

	it('stay on the screen', () => {
		fc.assert(
			fc.property(fc.nat(), (seed) => {
				for (const { fingers } of many(seed, 30))
					for (const { x, y } of fingers.flatMap(({ from, to }) => [from, to])) {
						expect(x).toBeGreaterThan(0);
						expect(x).toBeLessThan(SCREEN.width);
						expect(y).toBeGreaterThan(0);
						expect(y).toBeLessThan(SCREEN.height);
					}
			})
		);
	});

	it('are of every kind, and often aim at a control', () => {
		const all = many(1, 2000);
		expect(new Set(all.map(({ name }) => name)).size).toBe(7);
		const aimed = all.filter(({ fingers: [finger] }) =>
			CONTROLS.some(({ x, y }) => Math.hypot(finger!.from.x - x, finger!.from.y - y) < 12)
		);
		expect(aimed.length).toBeGreaterThan(500);
	});
});
