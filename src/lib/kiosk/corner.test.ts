import { describe, expect, it } from 'vitest';
import { beginHold, HOLD, isHeld, keepHold, NO_TRIES, wrongTry } from './corner.ts';

const SCREEN = { width: 1920, height: 1080 };

describe('the way to the operator’s panel', () => {
	it('is a finger that rests in the upper left corner for three seconds', () => {
		const hold = beginHold(60, 100, SCREEN, 1000);
		expect(isHeld(hold, 1000 + HOLD - 1)).toBe(false);
		expect(isHeld(hold, 1000 + HOLD)).toBe(true);
		expect(keepHold(hold, 66, 95)).toBe(hold);
	});

	it('is not a finger elsewhere, nor one that moves away', () => {
		expect(beginHold(200, 100, SCREEN, 0)).toBeNull();
		expect(beginHold(1900, 10, SCREEN, 0)).toBeNull();
		expect(keepHold(beginHold(60, 100, SCREEN, 0), 100, 100)).toBeNull();
		expect(isHeld(null, 1e12)).toBe(false);
	});

	it('is closed for a while after every fifth wrong code', () => {
		let tries = NO_TRIES;
		const locks = [];
		for (let i = 1; i <= 10; i++) {
			tries = wrongTry(tries, i * 1000);
			locks.push(tries.lockedUntil > i * 1000 ? i : 0);
		}
		expect(locks.filter(Boolean)).toEqual([5, 6, 7, 8, 9, 10]);
		expect(tries.lockedUntil).toBe(40_000);
	});
});
