import { describe, expect, it } from 'vitest';
import { translator } from '../i18n/index.ts';
import { axisTicks, dayCells } from './axis-ticks.ts';
import { axisFor } from './day-lens.ts';

const english = translator('en');
const measure = (text: string) => text.length * 6;
const window = { from: Date.parse('2011-01-01'), to: Date.parse('2021-01-01') };
const week = { from: Date.parse('2016-12-13'), to: Date.parse('2016-12-15'), count: 4 };

describe('axisTicks', () => {
	it('marks the years of a plain axis', () => {
		const ticks = axisTicks(axisFor(window, 1200, null, 170), window, 1200, english, measure);
		expect(ticks.map(({ label }) => label).join(' ')).toBe('2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021');
	});

	it('marks what is on either side of a lens, on the scale of the axis, and nothing within', () => {
		const axis = axisFor(window, 1200, week, 170);
		const ticks = axisTicks(axis, window, 1200, english, measure);
		expect(ticks.map(({ label }) => label)).toContain('2015');
		expect(ticks.map(({ label }) => label)).toContain('2019');
		for (const { at, x } of ticks) {
			expect(x).toBeCloseTo(axis.scale(at), 6);
			expect(x < axis.lens!.left || x > axis.lens!.right).toBe(true);
		}
	});
});

describe('dayCells', () => {
	it('names the days of a lens as fully as they have room for', () => {
		const label = (dayWidth: number) => {
			const axis = axisFor(window, 1200, week, dayWidth);
			return dayCells(axis, axis.lens!, english, measure).map((cell) => cell.label);
		};
		expect(label(160)).toEqual(['Mon 12 Dec', 'Tue 13 Dec', 'Wed 14 Dec', 'Thu 15 Dec']);
		expect(label(50)).toEqual(['12 Dec', '13 Dec', '14 Dec', '15']);
	});
});
