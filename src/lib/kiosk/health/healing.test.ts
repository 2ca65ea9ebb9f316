import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	Attempts,
	decide,
	isStill,
	MOST_RELOADS,
	RELOADS_WITHIN,
	recent,
	RESETS_WITHIN,
	STILL_FOR,
	type Attempt
} from './healing.ts';
import { CAUSES, type Cause } from './journal.ts';

const T = 1_800_000_000_000;
const MINUTE = 60_000;

/** What is done about faults that come so many ms after one another. */
function live(faults: readonly (readonly [cause: Cause, after: number])[]): Attempt[] {
	let now = T;
	let attempts: Attempt[] = [];
	for (const [cause, after] of faults) {
		now += after;
		const { remedy, wait } = decide(cause, attempts, now);
		if (remedy === 'none') continue;
		now += wait;
		attempts = [...attempts, { at: now, remedy }];
	}
	return attempts;
}

const reloads = (attempts: readonly Attempt[]) => attempts.filter(({ remedy }) => remedy === 'reload');

describe('healing', () => {
	it('begins the loop anew after an error, at once', () => {
		expect(decide('component', [], T)).toEqual({ remedy: 'reset', wait: 0 });
		expect(decide('context', [], T)).toEqual({ remedy: 'reset', wait: 0 });
	});

	it('only writes down what heals by itself', () => {
		for (const cause of ['ended', 'frozen', 'worker', 'update', 'wake-lock'] as const)
			expect(decide(cause, [], T).remedy).toBe('none');
	});

	it('loads the page anew where memory runs short or a part of the program does not come', () => {
		expect(decide('memory', [], T).remedy).toBe('reload');
		expect(decide('code', [], T).remedy).toBe('reload');
	});

	it('loads the page anew where three resets in a minute did not help', () => {
		const all = live(Array.from({ length: 4 }, () => ['component', 1000] as const));
		expect(all.map(({ remedy }) => remedy)).toEqual(['reset', 'reset', 'reset', 'reload']);
	});

	it('never loads the page anew more than three times in five minutes, whatever fails and however often', () => {
		const fault = fc.tuple(fc.constantFrom(...CAUSES), fc.integer({ min: 0, max: 3 * MINUTE }));
		fc.assert(
			fc.property(fc.array(fault, { maxLength: 300 }), (faults) => {
				const at = reloads(live(faults)).map((reload) => reload.at);
				for (const [index, first] of at.entries()) {
					const inWindow = at.slice(index).filter((other) => other - first < RELOADS_WITHIN).length;
					expect(inWindow).toBeLessThanOrEqual(MOST_RELOADS);
				}
			})
		);
	});

	it('acts no more than a dozen times in a minute, however fast a component fails', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 50, maxLength: 300 }), (pauses) => {
				const at = live(pauses.map((pause) => ['component', pause] as const)).map((attempt) => attempt.at);
				for (const [index, first] of at.entries())
					expect(at.slice(index).filter((other) => other - first < RESETS_WITHIN).length).toBeLessThanOrEqual(12);
			})
		);
	});

	it('does without the live map after three reloads, and tries again after ten minutes', () => {
		const many: Attempt[] = [0, 1, 2].map((minute) => ({ at: T + minute * MINUTE, remedy: 'reload' }));
		const last = T + 2 * MINUTE;
		expect(isStill(many, last + 1000)).toBe(true);
		expect(decide('component', many, last + 1000).remedy).toBe('reset');
		expect(decide('code', many, last + STILL_FOR - 1).remedy).toBe('reset');
		expect(isStill(many, last + STILL_FOR)).toBe(false);
		expect(decide('code', many, last + STILL_FOR).remedy).toBe('reload');
	});

	it('does without the live map after the page stood still three times in five minutes', () => {
		const standstills: Attempt[] = [0, 1, 2].map((minute) => ({ at: T + minute * MINUTE, remedy: 'endured' }));
		expect(isStill(standstills.slice(0, 2), T + 2 * MINUTE)).toBe(false);
		expect(isStill(standstills, T + 2 * MINUTE)).toBe(true);
		expect(isStill(standstills, T + 2 * MINUTE + STILL_FOR)).toBe(false);
	});

	it('does not throw visitors out for memory that no reload gives back', () => {
		const many: Attempt[] = [0, 1, 2].map((minute) => ({ at: T + minute * MINUTE, remedy: 'reload' }));
		expect(decide('memory', many, T + 3 * MINUTE).remedy).toBe('none');
	});

	it('takes the daily reload for no sign of trouble', () => {
		const daily: Attempt[] = [0, 1, 2].map((day) => ({ at: T + day * 24 * 60 * MINUTE, remedy: 'reload' }));
		expect(isStill(daily, daily[2]!.at + 1000)).toBe(false);
	});

	it('forgets what lies in the future after the clock was set back', () => {
		const ahead: Attempt[] = [1, 2, 3].map((minute) => ({ at: T + minute * MINUTE, remedy: 'reload' }));
		expect(isStill(ahead, T)).toBe(false);
		expect(decide('code', ahead, T).remedy).toBe('reload');
		expect(recent(ahead, T)).toEqual([]);
	});

	it('remembers over a reload what it tried, within bounds', () => {
		const kept = new Map<string, string>();
		const store = {
			getItem: (key: string) => kept.get(key) ?? null,
			setItem: (key: string, value: string) => void kept.set(key, value)
		};
		const before = new Attempts('attempts', () => store);
		for (let index = 0; index < 500; index++) expect(before.add({ at: T + index, remedy: 'reset' })).toBe(true);
		const after = new Attempts('attempts', () => store);
		expect(after.all.at(-1)).toEqual({ at: T + 499, remedy: 'reset' });
		expect(after.all.length).toBeLessThanOrEqual(101);
	});

	it('says so where a reload would be forgotten, and reads nothing from what is broken', () => {
		const refusing = {
			getItem: () => '[{"at":"soon"},null,{"at":1,"remedy":"dance"}]',
			setItem: () => {
				throw new DOMException('full', 'QuotaExceededError');
			}
		};
		const attempts = new Attempts('attempts', () => refusing);
		expect(attempts.all).toEqual([]);
		expect(attempts.add({ at: T, remedy: 'reload' })).toBe(false);
		expect(attempts.all).toHaveLength(1);
	});
});
