import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimeWindow } from '../../url/view-state.ts';
import { TimelineController } from '../controller.svelte.ts';
import { eventIndex } from '../event-index.ts';
import { eventByKey, firstFrom, railDate } from './rail.ts';

const STORY: TimeWindow = { from: Date.parse('1991-01-01'), to: Date.parse('2025-01-01') };

const NOTHING = eventIndex([], () => 0, 1);

function railOf(length: number, window = STORY): TimelineController {
	const controller = new TimelineController({ extent: STORY, window, index: NOTHING, setWindow: () => {} });
	controller.resize(length);
	return controller;
}

const lengths = fc.integer({ min: 120, max: 1200 });

describe('railDate', () => {
	it('is the inverse of the place that a date has on the rail', () => {
		fc.assert(
			fc.property(lengths, fc.integer({ min: STORY.from, max: STORY.to - 1 }), (length, at) => {
				const rail = railOf(length);
				expect(Math.abs(railDate(rail, rail.overviewX(at)) - at)).toBeLessThan(1);
			})
		);
	});

	it('grows with time from the top of the rail to its foot', () => {
		fc.assert(
			fc.property(
				lengths,
				fc.double({ min: 0, max: 1, noNaN: true }),
				fc.integer({ min: 1, max: 99 }),
				(length, share, by) => {
					const rail = railOf(length);
					const y = share * (length - 100);
					expect(railDate(rail, y + by)).toBeGreaterThan(railDate(rail, y));
				}
			)
		);
	});

	it('keeps to the window, wherever the finger is', () => {
		const window = { from: Date.parse('2001-01-01'), to: Date.parse('2010-01-01') };
		fc.assert(
			fc.property(lengths, fc.integer({ min: -500, max: 2000 }), (length, y) => {
				const at = railDate(railOf(length, window), y);
				expect(at).toBeGreaterThanOrEqual(window.from);
				expect(at).toBeLessThan(window.to);
			})
		);
	});
});

const days = (...dates: string[]) => dates.map((date) => (date ? Date.parse(date) : Infinity));
const DATES = days('1992-04-10', '1992-08-01', '2005-05-25', '2016-12-13', '2016-12-13', '2016-12-14', '2017-12-14');

describe('firstFrom', () => {
	it('is the first event at or after a date, the last where none is, and none where there are no events', () => {
		expect(firstFrom(DATES, Date.parse('1991-01-01'))).toBe(0);
		expect(firstFrom(DATES, Date.parse('1992-08-01'))).toBe(1);
		expect(firstFrom(DATES, Date.parse('1992-08-02'))).toBe(2);
		expect(firstFrom(DATES, Date.parse('2016-12-13'))).toBe(3);
		expect(firstFrom(DATES, Date.parse('2030-01-01'))).toBe(6);
		expect(firstFrom([], 0)).toBe(-1);
	});

	it('leaves no event between the date and the event', () => {
		const sorted = fc.array(fc.integer({ min: 0, max: 50 })).map((dates) => dates.sort((a, b) => a - b));
		fc.assert(
			fc.property(sorted, fc.integer({ min: -5, max: 55 }), (dates, at) => {
				const later = dates.findIndex((date) => date >= at);
				expect(firstFrom(dates, at)).toBe(later < 0 ? dates.length - 1 : later);
			})
		);
	});
});

describe('eventByKey', () => {
	it('goes on by arrows event by event and stops at the ends', () => {
		expect(eventByKey('ArrowDown', 3, DATES)).toBe(4);
		expect(eventByKey('ArrowRight', 6, DATES)).toBe(6);
		expect(eventByKey('ArrowUp', 3, DATES)).toBe(2);
		expect(eventByKey('ArrowLeft', 0, DATES)).toBe(0);
		expect(eventByKey('Home', 4, DATES)).toBe(0);
		expect(eventByKey('End', 4, DATES)).toBe(6);
	});

	it('goes on by years with the pages, and over years without events', () => {
		expect(eventByKey('PageDown', 0, DATES)).toBe(2);
		expect(eventByKey('PageDown', 5, DATES)).toBe(6);
		expect(eventByKey('PageUp', 6, DATES)).toBe(5);
		expect(eventByKey('PageUp', 2, DATES)).toBe(1);
	});

	it('goes event by event where no date is known', () => {
		const dates = [...DATES, ...days('', '')];
		expect(eventByKey('PageDown', 7, dates)).toBe(8);
		expect(eventByKey('PageUp', 8, dates)).toBe(7);
		expect(eventByKey('PageUp', 7, dates)).toBe(6);
	});

	it('has no event to go to in an empty list, and leaves other keys alone', () => {
		for (const key of ['ArrowDown', 'PageUp', 'Home', 'End']) expect(eventByKey(key, 0, [])).toBe(-1);
		expect(eventByKey('x', 2, DATES)).toBeNull();
	});
});
