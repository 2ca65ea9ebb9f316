import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTime, hasPassed, isWithin, minutesOfDay, parseTime } from './wall-clock.ts';

const at = (time: string) => parseTime(time)!;

describe('the clock on the wall', () => {
	it('reads and writes times of the day', () => {
		expect(at('00:00')).toBe(0);
		expect(at('23:59')).toBe(1439);
		for (const wrong of ['24:00', '4:00', '04:60', 'noon', '', 400, null]) expect(parseTime(wrong)).toBeUndefined();
		fc.assert(fc.property(fc.nat(1439), (minutes) => parseTime(formatTime(minutes)) === minutes));
	});

	it('says the time of the place, in summer as in winter', () => {
		expect(formatTime(minutesOfDay(Date.UTC(2026, 0, 15, 12), 'Asia/Jerusalem'))).toBe('14:00');
		expect(formatTime(minutesOfDay(Date.UTC(2026, 6, 15, 12), 'Asia/Jerusalem'))).toBe('15:00');
		expect(formatTime(minutesOfDay(Date.UTC(2026, 0, 15, 0), 'UTC'))).toBe('00:00');
	});

	it('knows hours of rest, over midnight as well', () => {
		const night = { from: at('22:00'), to: at('07:00') };
		expect(['22:00', '23:59', '00:00', '06:59'].map((time) => isWithin(night, at(time)))).toEqual(Array(4).fill(true));
		expect(['07:00', '12:00', '21:59'].map((time) => isWithin(night, at(time)))).toEqual(Array(3).fill(false));
		expect(isWithin({ from: at('12:00'), to: at('13:00') }, at('12:30'))).toBe(true);
		expect(isWithin({ from: at('12:00'), to: at('13:00') }, at('13:00'))).toBe(false);
	});

	it('notices once that a time has come', () => {
		const passed = (before: string, now: string) => hasPassed(at('04:00'), at(before), at(now));
		expect(passed('03:59', '04:00')).toBe(true);
		expect(passed('03:30', '04:20')).toBe(true);
		expect(passed('04:00', '04:00')).toBe(false);
		expect(passed('04:00', '04:01')).toBe(false);
		expect(passed('03:00', '03:59')).toBe(false);
		expect(hasPassed(at('00:00'), at('23:59'), at('00:01'))).toBe(true);
		// The clock was set back, not forward by most of a day.
		expect(passed('04:30', '03:30')).toBe(false);
	});

	it('in a day of readings passes every time just once', () => {
		fc.assert(
			fc.property(fc.nat(1439), fc.nat(1439), (time, start) => {
				let count = 0;
				for (let minute = 0; minute < 1440; minute++)
					if (hasPassed(time, (start + minute) % 1440, (start + minute + 1) % 1440)) count++;
				expect(count).toBe(1);
			})
		);
	});
});
