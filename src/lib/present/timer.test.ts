import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterClockStep, clockText, elapsedAt, isRunning, paused, started, UNSTARTED } from './timer.ts';

const NOON = Date.UTC(2024, 0, 15, 12);

describe('timer', () => {
	it('counts from the start, stands still in a pause, and goes on from there', () => {
		const running = started(UNSTARTED, NOON);
		expect(elapsedAt(running, NOON + 5000)).toBe(5000);
		const still = paused(running, NOON + 5000);
		expect([isRunning(still), elapsedAt(still, NOON + 60_000)]).toEqual([false, 5000]);
		expect(elapsedAt(started(still, NOON + 60_000), NOON + 61_000)).toBe(6000);
	});

	it('counts only the time that it ran, over any number of pauses', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.nat(1e6), fc.nat(1e6))), (turns) => {
				let [state, now, ran] = [UNSTARTED, NOON, 0];
				for (const [runs, rests] of turns) {
					state = started(state, now);
					now += runs;
					ran += runs;
					state = paused(state, now);
					now += rests;
				}
				expect(elapsedAt(state, now)).toBe(ran);
			})
		);
	});

	it('is not started twice, nor paused twice', () => {
		const running = started(UNSTARTED, NOON);
		expect(started(running, NOON + 9000)).toBe(running);
		const still = paused(running, NOON + 1000);
		expect(paused(still, NOON + 9000)).toBe(still);
		expect(paused(UNSTARTED, NOON)).toBe(UNSTARTED);
	});

	it('loses nothing when the clock of the day is set back', () => {
		const HOUR = 3_600_000;
		for (const state of [started(UNSTARTED, NOON), paused(started(UNSTARTED, NOON), NOON + 8000)]) {
			const before = elapsedAt(state, NOON + 10_000);
			const setBack = afterClockStep(state, 250 - HOUR, 250);
			expect(elapsedAt(setBack, NOON + 10_000 - HOUR)).toBe(before);
		}
	});

	it('counts the time that the machine slept, and leaves small differences of the clocks alone', () => {
		const running = started(UNSTARTED, NOON);
		expect(afterClockStep(running, 300_000, 250)).toBe(running);
		expect(afterClockStep(running, 240, 250)).toBe(running);
		expect(afterClockStep(UNSTARTED, -300_000, 250)).toBe(UNSTARTED);
	});

	it('never shows less than nothing', () => {
		expect(elapsedAt(started(UNSTARTED, NOON), NOON - 5000)).toBe(0);
	});

	it.each([
		[0, '00:00'],
		[-1, '00:00'],
		[59_999, '00:59'],
		[822_000, '13:42'],
		[3_600_000, '1:00:00'],
		[3_661_000, '1:01:01']
	])('shows %i ms as %s', (ms, text) => {
		expect(clockText(ms)).toBe(text);
	});
});
