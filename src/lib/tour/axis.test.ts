import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../time/edtf.ts';
import { translator } from '../i18n/index.ts';
import { apart, sceneAxis } from './axis.ts';

const en = translator('en');
const EXTENT = [Date.UTC(1991, 0), Date.UTC(2025, 0)] as const;
const measure = (text: string) => text.length * 11;
const axisOf = (dates: string[]) => sceneAxis(dates.map(parseEdtf), EXTENT, 1700, 26, en, measure);

describe('the axis of a tour', () => {
	test('scenes of the same days get a lens, in which each day has its scenes in their order', () => {
		const { lens, marks } = axisOf(['1992', '2012-03-28', '2016-12-13', '2016-12-13', '2016-12-14', '2024-01']);
		expect(lens!.days.map(({ at }) => new Date(at).getUTCDate())).toEqual([13, 14]);
		const [first, second] = lens!.days;
		const [, , a, b, c] = marks as number[];
		expect(first!.from).toBeLessThan(a!);
		expect(a!).toBeLessThan(b!);
		expect(b!).toBeLessThan(first!.to);
		expect(c!).toBeGreaterThan(second!.from);
		expect(c!).toBeLessThan(second!.to);
	});

	test('scenes years apart leave it whole, and ticks outside a lens never stand in it', () => {
		expect(axisOf(['1992', '2005', '2006-07-13']).lens).toBeNull();
		const { lens, ticks } = axisOf(['2016-12-13', '2016-12-13', '2016-12-14']);
		expect(ticks.filter(({ x }) => x > lens!.left && x < lens!.right)).toEqual([]);
		expect(ticks.length).toBeGreaterThan(4);
	});

	test('marks keep their order and their distance, stay on the axis, and move only where they crowd', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 30 }), (places) => {
				const moved = apart(places, 1000, 26);
				const order = places.map((_, index) => index).sort((a, b) => places[a]! - places[b]! || a - b);
				order.forEach((index, nth) => {
					expect(moved[index]).toBeGreaterThanOrEqual(-1e-6);
					expect(moved[index]).toBeLessThanOrEqual(1000 + 1e-6);
					if (nth > 0) expect(moved[index]! - moved[order[nth - 1]!]!).toBeGreaterThan(26 - 1e-6);
				});
			})
		);
		expect(apart([100, 500], 1000, 26)).toEqual([100, 500]);
		expect(apart([500, 500], 1000, 26)).toEqual([487, 513]);
	});

	test('a scene without a date has no mark', () => {
		expect(sceneAxis([undefined], EXTENT, 1700, 26, en, measure).marks).toEqual([null]);
	});
});
