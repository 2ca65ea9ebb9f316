import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContextPeriod } from '../../model/index.ts';
import { arbitrarySpan } from '../../time/arbitrary-spans.test-data.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { timeScale } from '../../time/scale.ts';
import { overlaps, type Extent } from '../../time/span.ts';
import { isSharp, layoutPeriods } from './period-layout.ts';

const WIDTH = 1000;
const BOUNDS: Extent = [Date.parse('2000-01-01'), Date.parse('2010-01-01')];

const period = (label: string, edtf: string): ContextPeriod => ({
	id: label,
	label,
	date: parseEdtf(edtf),
	evidence: []
});
const measure = (text: string) => 6 * text.length;
const layout = (periods: ContextPeriod[], rows = 1, view = BOUNDS) =>
	layoutPeriods(periods, { scale: timeScale(view, WIDTH), width: WIDTH, bounds: BOUNDS, measure, rows });

describe('layoutPeriods', () => {
	it('letters a period at its start', () => {
		const [war] = layout([period('War', '2002-01-01/2003-12-31')]);
		expect(war).toMatchObject({ start: 'crisp', end: 'crisp' });
		expect(war!.from).toBeCloseTo(200, 0);
		expect(war!.to).toBeCloseTo(400, 0);
		expect(war!.label).toEqual({ x: war!.from + 4, row: 0 });
	});

	it('shows a period that is shorter than a pixel', () => {
		const [strike] = layout([period('Strike', '2005-05-01/2005-05-02')]);
		expect(strike!.to - strike!.from).toBe(2);
	});

	it('lets an open end fade up to the end of the story', () => {
		const [talks] = layout([period('Talks', '2004/..')]);
		expect(talks).toMatchObject({ to: WIDTH, end: 'open' });
		expect(talks!.fade).toBeGreaterThan(0);
	});

	it('puts a name that would meet another into the next row, and leaves it out where there is none', () => {
		const crowd = ['A long war', 'A longer truce', 'Talks about talks'].map((label, index) =>
			period(label, `2005-0${index + 1}-01/2005-0${index + 1}-20`)
		);
		expect(layout(crowd, 2).map(({ label }) => label?.row ?? null)).toEqual([0, 1, null]);
	});

	it('leaves out what is not in view', () => {
		expect(layout([period('Before', '1990/1995'), period('Open', '2011/..')])).toEqual([]);
	});

	it('keeps every period on the axis, and names apart and next to their periods', () => {
		const periods = fc.array(fc.record({ label: fc.string({ minLength: 1, maxLength: 60 }), date: arbitrarySpan }), {
			maxLength: 12
		});
		const start = fc.integer({ min: -4000, max: 4000 });
		fc.assert(
			fc.property(periods, start, fc.integer({ min: 1, max: 6000 }), (records, day, days) => {
				const from = BOUNDS[0] + day * 864e5;
				const view: Extent = [from, from + days * 864e5];
				const all = records.map((record, index): ContextPeriod => ({ ...record, id: String(index), evidence: [] }));
				const placed = layout(all, 2, view);
				expect(placed.map((one) => one.period)).toEqual(all.filter(({ date }) => overlaps(date, ...view)));
				const names = placed.flatMap(({ period, from, to, label }) => {
					expect(from >= 0 && from <= to && to <= WIDTH).toBe(true);
					if (!label) return [];
					const width = measure(period.label);
					expect(label.x >= 0 && label.x + width <= WIDTH + 1e-9).toBe(true);
					expect(label.x <= Math.max(from + 4, to)).toBe(true);
					return [{ ...label, to: label.x + width }];
				});
				for (const a of names)
					for (const b of names) if (a !== b && a.row === b.row) expect(a.to <= b.x || b.to <= a.x).toBe(true);
			})
		);
	});
});

describe('isSharp', () => {
	it('is an end on a stated day, not one somewhere in a year', () => {
		const war = period('War', '1988/1994-05-12');
		expect(isSharp(war, 'start')).toBe(false);
		expect(isSharp(war, 'end')).toBe(true);
	});
});
