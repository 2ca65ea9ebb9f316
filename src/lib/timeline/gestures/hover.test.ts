import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translator } from '../../i18n/index.ts';
import { brokenScale } from '../../time/broken-scale.ts';
import { timeScale } from '../../time/scale.ts';
import { flagAt, precisionAt } from './hover.ts';

const en = translator('en');
const measure = (text: string) => text.length * 6;
const scale = (from: string, to: string) => timeScale([Date.parse(from), Date.parse(to)], 1000);

describe('the date under the pointer', () => {
	it('is said as finely as the axis can be read', () => {
		expect(flagAt(500, scale('2016-12-01', '2016-12-31'), 1000, en, measure).text).toBe('16 December 2016');
		expect(flagAt(510, scale('2000-01-01', '2010-01-01'), 1000, en, measure).text).toBe('February 2005');
		expect(flagAt(500, scale('1000-01-01', '2000-01-01'), 1000, en, measure).text).toBe('1500');
	});

	it('is said by the day in a lens and by the month beside it', () => {
		const [from, to] = [Date.parse('2010-01-01'), Date.parse('2020-01-01')];
		const lens = { from: Date.parse('2016-12-12'), to: Date.parse('2016-12-16'), width: 400 };
		const broken = brokenScale([from, to], 1000, lens);
		expect(precisionAt(broken, broken(Date.parse('2016-12-14')))).toBe('day');
		expect(precisionAt(broken, 20)).toBe('month');
	});

	it('stands within the axis, around the pointer', () => {
		const axis = scale('2000-01-01', '2010-01-01');
		fc.assert(
			fc.property(fc.double({ min: 0, max: 1000, noNaN: true }), (x) => {
				const { left, width } = flagAt(x, axis, 1000, en, measure);
				expect(left).toBeGreaterThanOrEqual(0);
				expect(left + width).toBeLessThanOrEqual(1000);
				expect(left).toBeLessThanOrEqual(x);
				expect(x).toBeLessThanOrEqual(left + width);
			})
		);
	});
});
