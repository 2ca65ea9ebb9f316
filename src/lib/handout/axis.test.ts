import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translator } from '../i18n/index.ts';
import { arbitrarySpan } from '../time/arbitrary-spans.test-data.ts';
import { parseEdtf } from '../time/edtf.ts';
import { anchor, extentOf, type Extent } from '../time/span.ts';
import { AXIS, drawAxis, type Beside } from './axis.ts';

const BOUNDS: Extent = [Date.UTC(1991, 0), Date.UTC(2025, 0)];
const en = translator('en');

const beside = (edtf: string, height = 50): Beside => {
	const date = parseEdtf(edtf);
	const [from, to] = extentOf(date, BOUNDS);
	return { date, height, at: (from + to) / 2 };
};
const drawn = (dates: string[], height = 800) =>
	drawAxis(
		dates.map((edtf) => beside(edtf)),
		height,
		BOUNDS,
		en
	);

describe('the axis of a handout', () => {
	it('letters years to scale', () => {
		const { ticks, lines } = drawn(['1992', '1997-08-29', '2024-01']);
		expect(ticks.map(({ label }) => label)).toEqual(['1995', '2000', '2005', '2010', '2015', '2020', '2025']);
		const steps = ticks.slice(1).map(({ y }, index) => y - ticks[index]!.y);
		for (const step of steps) expect(step).toBeCloseTo(steps[0]!, -1);
		expect(lines.length).toBeGreaterThan(20);
	});

	it('draws what is doubtful as everywhere else', () => {
		const { spans } = drawn(['[1992-07-13..1992-12-31]', '2005-05-25/2006-07-13', '2016-12-13', '2020-02~', '2022/..']);
		expect(spans.map(({ shape }) => shape.form)).toEqual(['choice', 'bar', 'mark', 'cell', 'hatch']);
		expect(spans[0]!.shape.start).toBe('bracket');
		expect(spans[3]!.shape.start).toBe('feathered');
	});

	it('puts dates that overlap beside each other', () => {
		const { spans } = drawn(['2016/2020', '2018', '2023']);
		expect(spans.map(({ lane }) => lane)).toEqual([0, 1, 0]);
	});

	it('grows where the texts need more room', () => {
		expect(drawn(['1992', '2000', '2024'], 100).height).toBe(150);
		expect(drawn(['1992', '2000', '2024'], 700).height).toBe(700);
	});

	it('shows a single day, and what has no stated end, in some surroundings', () => {
		for (const dates of [['2016-12-13'], ['2001/..'], ['../2001']]) {
			const { ticks, spans } = drawn(dates);
			expect(ticks.length).toBeGreaterThan(0);
			expect(spans[0]!.from).toBeGreaterThanOrEqual(0);
		}
	});

	it('leads each text from its date to its number, below the one before and within the height', () => {
		const dated = arbitrarySpan.filter((date) => anchor(date) !== null);
		fc.assert(
			fc.property(
				fc.array(fc.record({ date: dated, height: fc.integer({ min: 30, max: 90 }) }), { minLength: 1, maxLength: 15 }),
				(some) => {
					const all = some
						.map(({ date, height }) => ({ date, height, at: extentOf(date, BOUNDS)[0] }))
						.sort((a, b) => a.at - b.at);
					const { places, height, spans, discs } = drawAxis(all, 700, BOUNDS, en);
					places.forEach(({ top, room, leader }, index) => {
						expect(room).toBeGreaterThanOrEqual(all[index]!.height - 1e-6);
						expect(top + all[index]!.height).toBeLessThanOrEqual(height + 1e-6);
						expect(leader).not.toMatch(/NaN|Infinity/);
						expect(leader.endsWith(`H${discs - AXIS.disc}`)).toBe(true);
					});
					for (const [index, a] of spans.entries()) {
						for (const b of spans.slice(index + 1)) {
							if (a.lane === b.lane) expect(a.to <= b.from || b.to <= a.from).toBe(true);
						}
					}
				}
			)
		);
	});
});
