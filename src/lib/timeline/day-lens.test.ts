import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimeWindow } from '../url/view-state.ts';
import { axisFor, denseWeeks, weekForLens } from './day-lens.ts';
import { event } from './events.test-data.ts';

const DAY = 86_400_000;
const DECADES = { from: Date.parse('1991-01-01'), to: Date.parse('2025-01-01') };
const events = (...dates: string[]) => dates.map((date, index) => event(`event-${index}`, date));
const iso = (at: number) => new Date(at).toISOString().slice(0, 10);
const DECEMBER = ['2016-12-13', '2016-12-13', '2016-12-13', '2016-12-14'];

describe('denseWeeks', () => {
	it('finds four events within a week, to the days that they take', () => {
		const [week, ...others] = denseWeeks(events('2012-02-26', '2016-06-28', ...DECEMBER, '2018-05-04'));
		expect(others).toEqual([]);
		expect([iso(week!.from), iso(week!.to), week!.count]).toEqual(['2016-12-13', '2016-12-15', 4]);
	});

	it('takes three events, or four over eight days, for no reason to enlarge them', () => {
		expect(denseWeeks(events(...DECEMBER.slice(1)))).toEqual([]);
		expect(denseWeeks(events('2016-12-01', '2016-12-03', '2016-12-05', '2016-12-08'))).toEqual([]);
		expect(denseWeeks(events('2016-12-01', '2016-12-03', '2016-12-05', '2016-12-07'))).toHaveLength(1);
	});

	it('does not count what may lie outside the week', () => {
		expect(denseWeeks(events(...DECEMBER.slice(1), '2016-12'))).toEqual([]);
		expect(denseWeeks(events(...DECEMBER.slice(1), '[2016-12-14..2018-05-03]'))).toEqual([]);
	});

	it('puts the fullest week first and lets none overlap', () => {
		const weeks = denseWeeks(events('1997-08-28', '1997-08-29', '1997-08-29', '1997-08-30', ...DECEMBER, '2016-12-15'));
		expect(weeks.map(({ from }) => iso(from))).toEqual(['2016-12-13', '1997-08-28']);
	});
});

describe('the lens', () => {
	const weeks = denseWeeks(events(...DECEMBER));

	it('is for windows in which a day could not be seen', () => {
		expect(weekForLens(weeks, DECADES, 1200)).toBe(weeks[0]);
		expect(weekForLens(weeks, { from: Date.parse('2016-12-08'), to: Date.parse('2016-12-18') }, 1200)).toBeNull();
	});

	it('is not for windows that the week is not in', () => {
		expect(weekForLens(weeks, { from: DECADES.from, to: Date.parse('2016-12-14') }, 1200)).toBeNull();
	});

	it('shows the days of the week with one before, and states how much it enlarges them', () => {
		const { lens, scale } = axisFor(DECADES, 1274, weeks[0]!, 170);
		expect(lens!.days.map(iso)).toEqual(['2016-12-12', '2016-12-13', '2016-12-14', '2016-12-15']);
		expect(scale(lens!.days[2]!) - scale(lens!.days[1]!)).toBeCloseTo(170);
		const day = scale(DECADES.from + 365 * DAY) / 365;
		expect(lens!.factor / (170 / day)).toBeCloseTo(1, 1);
		expect(lens!.factor).toBe(Number(lens!.factor.toPrecision(2)));
	});

	it('leaves more than half of the axis to the years, however narrow', () => {
		const { lens } = axisFor(DECADES, 500, weeks[0]!, 170);
		expect(lens!.right - lens!.left).toBeLessThan(250);
	});

	it('closes little by little as its week leaves the window or its days become legible, and never leaps', () => {
		const widthIn = (window: TimeWindow) => {
			const { lens, scale } = axisFor(window, 1274, weekForLens(weeks, window, 1274), 170);
			return lens ? lens.right - lens.left : scale(weeks[0]!.to + DAY / 2) - scale(weeks[0]!.from - DAY);
		};
		const span = DECADES.to - DECADES.from;
		const panned = Array.from({ length: 4000 }, (_, step) => {
			const from = weeks[0]!.to - (step / 4000) * 0.2 * span;
			return widthIn({ from, to: from + span });
		});
		const zoomed = Array.from({ length: 4000 }, (_, step) => {
			const half = (span / 2) * 0.998 ** step;
			return widthIn({ from: weeks[0]!.from - half, to: weeks[0]!.to + half });
		});
		for (const widths of [panned, zoomed]) {
			widths.slice(1).forEach((width, step) => expect(Math.abs(width - widths[step]!)).toBeLessThan(40));
		}
		expect(Math.max(...panned)).toBeGreaterThan(590);
	});

	it('makes a scale that grows with time and can be inverted', () => {
		const anyWindow = fc.record({
			before: fc.integer({ min: 2, max: 9000 }),
			after: fc.integer({ min: 2, max: 2900 }),
			width: fc.integer({ min: 120, max: 4000 })
		});
		fc.assert(
			fc.property(anyWindow, ({ before, after, width }) => {
				const window = { from: weeks[0]!.from - before * DAY, to: weeks[0]!.to + after * DAY };
				const { scale } = axisFor(window, width, weekForLens(weeks, window, width), 170);
				const xs = Array.from({ length: 41 }, (_, index) => (index * width) / 40);
				const times = xs.map((x) => Number(scale.invert(x)));
				times.forEach((at, index) => {
					if (index > 0) expect(at).toBeGreaterThan(times[index - 1]!);
					expect(scale(at)).toBeCloseTo(xs[index]!, 3);
				});
			})
		);
	});
});
