import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translator } from '../i18n/translator.ts';
import { timeScale } from './scale.ts';
import { LABEL_GAP, ticksFor, type MeasureText } from './ticks.ts';

const english = translator('en');
const measure: MeasureText = (text) => text.length * 7;
const ticks = (from: string, to: string, width: number, minSpacing = 40) =>
	ticksFor(timeScale([Date.parse(from), Date.parse(to)], width), minSpacing, english, measure);
const labels = (...axis: Parameters<typeof ticks>) => ticks(...axis).map((tick) => tick.label);

describe('timeScale', () => {
	it('maps the extent to the width and back', () => {
		const scale = timeScale([0, 1000], 500);
		expect([scale(0), scale(500), scale(1000)]).toEqual([0, 250, 500]);
		expect(Number(scale.invert(250))).toBe(500);
	});

	it.each([
		[[0, 0], 100],
		[[1, 0], 100],
		[[0, 1], 0],
		[[0, Infinity], 100]
	] as const)('refuses an axis that cannot be: %j on %d px', (extent, width) => {
		expect(() => timeScale(extent, width)).toThrow('above zero');
	});
});

describe('ticksFor', () => {
	it('marks hours of a day, midnights being major and named by their day', () => {
		expect(labels('2016-12-13', '2016-12-14', 600)).toEqual([
			'13 Dec',
			...['03:00', '06:00', '09:00', '12:00', '15:00', '18:00', '21:00'],
			'14 Dec'
		]);
	});

	it('marks days, the first of a year with its year', () => {
		const days = ticks('2016-12-30', '2017-01-03', 300);
		expect(days.map((tick) => tick.label)).toEqual(['30 Dec', '31 Dec', '1 Jan 2017', '2 Jan', '3 Jan']);
		expect(days.map((tick) => tick.major)).toEqual([false, false, true, false, false]);
	});

	it('numbers days that stand closer, Mondays naming the month', () => {
		expect(labels('2016-12-10', '2016-12-18', 360)).toEqual(['10', '11', '12 Dec', '13', '14', '15', '16', '17', '18']);
	});

	it('marks weeks on Mondays', () => {
		expect(labels('2016-12-01', '2017-01-12', 500)).toEqual([
			...['5 Dec', '12 Dec', '19 Dec', '26 Dec'],
			'2 Jan 2017',
			'9 Jan'
		]);
	});

	it('marks months and quarters, Januaries being major and named by their year', () => {
		expect(labels('2016-10-01', '2017-03-01', 300)).toEqual(['Oct', 'Nov', 'Dec', '2017', 'Feb', 'Mar']);
		expect(labels('2016-01-01', '2017-06-30', 400)).toEqual(['2016', 'Apr', 'Jul', 'Oct', '2017', 'Apr']);
	});

	it('marks years, decades and centuries', () => {
		expect(labels('1991-01-01', '1996-01-01', 300)).toEqual(['1991', '1992', '1993', '1994', '1995', '1996']);
		expect(labels('1991-01-01', '2025-01-01', 300)).toEqual(['1995', '2000', '2005', '2010', '2015', '2020', '2025']);
		expect(labels('1700-01-01', '2025-01-01', 300)).toEqual(['1700', '1750', '1800', '1850', '1900', '1950', '2000']);
	});

	it('places each tick where the scale has its moment', () => {
		const scale = timeScale([Date.parse('1991-01-01'), Date.parse('2025-01-01')], 900);
		for (const tick of ticksFor(scale, 40, english, measure)) expect(tick.x).toBe(scale(tick.at));
	});

	it('keeps its step while the axis is moved', () => {
		const YEAR = 365.25 * 86_400_000;
		const steps = Array.from({ length: 200 }, (_, shift) => {
			const from = Date.parse('1995-01-01') + (shift * YEAR) / 100;
			const [a, b] = ticksFor(timeScale([from, from + YEAR], 640), 40, english, measure);
			return Math.round((b!.at - a!.at) / (30 * 86_400_000));
		});
		expect(new Set(steps)).toEqual(new Set([1]));
	});

	it('never lets ticks or labels collide, nor leave the axis, at any zoom and in any type', () => {
		const axis = fc.record({
			from: fc.integer({ min: Date.parse('-001000-01-01T00:00:00Z'), max: Date.parse('2100-01-01') }),
			span: fc.double({ min: 3, max: Math.log(6000 * 365 * 86_400_000), noNaN: true }).map(Math.exp),
			width: fc.integer({ min: 1, max: 4000 }),
			minSpacing: fc.integer({ min: 1, max: 200 }),
			widths: fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 20 })
		});
		fc.assert(
			fc.property(axis, ({ from, span, width, minSpacing, widths }) => {
				const uneven: MeasureText = (text) =>
					[...text].reduce((sum, letter) => sum + widths[letter.codePointAt(0)! % widths.length]!, 0);
				const found = ticksFor(timeScale([from, from + span], width), minSpacing, english, uneven);
				found.forEach((tick, at) => {
					expect(tick.label).not.toMatch(/Invalid|undefined/);
					expect(tick.x).toBeGreaterThanOrEqual(0);
					expect(tick.x).toBeLessThanOrEqual(width);
					const next = found[at + 1];
					if (!next) return;
					const room = Math.max(minSpacing, (uneven(tick.label) + uneven(next.label)) / 2 + LABEL_GAP);
					expect(next.x - tick.x).toBeGreaterThanOrEqual(room);
				});
			})
		);
	});
});
