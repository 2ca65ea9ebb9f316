import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scene } from '../model/index.ts';
import { minutesSaid, paceOf, planOf } from './plan.ts';

const MINUTE = 60_000;
const planned = (...minutes: number[]) => planOf({ scenes: minutes.map((one) => ({ minutes: one }) as Scene) });

describe('plan', () => {
	it('puts the scenes one after the other, as long as each is planned', () => {
		expect(planned(2, 0.5, 3)).toEqual([
			{ from: 0, to: 2 * MINUTE },
			{ from: 2 * MINUTE, to: 2.5 * MINUTE },
			{ from: 2.5 * MINUTE, to: 5.5 * MINUTE }
		]);
	});

	it('leaves no gap between scenes', () => {
		fc.assert(
			fc.property(fc.array(fc.double({ min: 0, max: 60, noNaN: true }), { minLength: 1 }), (minutes) => {
				const plan = planned(...minutes);
				plan.slice(1).forEach((slot, index) => expect(slot.from).toBe(plan[index]!.to));
			})
		);
	});

	it('is on plan within the time of the scene and half a minute on either side', () => {
		const slot = { from: 12 * MINUTE, to: 14 * MINUTE };
		for (const minutes of [11.6, 12, 13.7, 14.4]) expect(paceOf(slot, minutes * MINUTE).kind).toBe('on-plan');
		expect(paceOf(slot, 9 * MINUTE)).toEqual({ kind: 'ahead', by: 3 * MINUTE, slot });
		expect(paceOf(slot, 16 * MINUTE)).toEqual({ kind: 'behind', by: 2 * MINUTE, slot });
	});

	it('speaks of whole minutes, one at least', () => {
		expect([30_000, 89_000, 90_000].map(minutesSaid)).toEqual([1, 1, 2]);
	});
});
