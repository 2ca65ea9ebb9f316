import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenScale } from '../../time/broken-scale.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { timeScale, type TimeScale } from '../../time/scale.ts';
import type { Extent } from '../../time/span.ts';
import { layoutBand, marksAlong, type BandPeriod } from './band-layout.ts';

const WIDTH = 1000;
const VIEW: Extent = [Date.parse('2000-01-01'), Date.parse('2010-01-01')];
const DAY = 864e5;

const period = (from: string | null, to: string | null): BandPeriod => {
	const [fromDate, toDate] = [from, to].map((text) => (text === null ? null : parseEdtf(text)));
	return { from: fromDate?.start.min ?? null, to: toDate?.start.min ?? null, fromDate: fromDate!, toDate: toDate! };
};
const layout = (periods: BandPeriod[], view = VIEW) => layoutBand(periods, timeScale(view, WIDTH), WIDTH);

describe('layoutBand', () => {
	it('starts a phase that began before the window at its edge, and says how much of it lies before', () => {
		const [segment] = layout([period('1995-01-01', '2005-01-01')]).segments;
		expect(segment).toMatchObject({ from: 0, start: { form: 'cut' }, end: { form: 'crisp' } });
		expect(segment!.before).toBeCloseTo(500, -1);
	});

	it('runs a phase without a stated end to the edge of the window', () => {
		const [segment] = layout([period('2005-01-01', null)]).segments;
		expect(segment).toMatchObject({ to: WIDTH, start: { form: 'crisp' }, end: { form: 'open' } });
	});

	it('draws nothing of phases that lie outside the window', () => {
		expect(layout([period('1990', '1999'), period('2011', null)]).segments).toEqual([]);
	});

	it('ends a phase where the next starts, whatever end it states', () => {
		const [first, second] = layout([period('2001-01-01', null), period('2004-01-01', '2006-01-01')]).segments;
		expect(first!.to).toBe(second!.from);
	});

	it('fades an approximate end, by no more than half of its phase', () => {
		const [short, long] = layout([period('2001-01-01', '2001-02-01~'), period('2003~', '2009-01-01')]).segments;
		expect(short!.end).toEqual({ form: 'feathered', fade: (short!.to - short!.from) / 2 });
		expect(short!.start.fade).toBe(0);
		expect(long!.start.form).toBe('feathered');
		expect(long!.start.fade).toBeCloseTo(100, 0);
	});

	it('marks an uncertain end as such', () => {
		expect(layout([period('2001-03?', '2006-01-01')]).segments[0]!.start.form).toBe('dashed');
	});

	it('shows the year in which something changed where the day is not known, once', () => {
		const { changes } = layout([period('2001-01-01', '2004'), period('2004', '2006-05-01')]);
		expect(changes).toHaveLength(1);
		expect(changes[0]).toMatchObject({ form: 'cell' });
		expect(changes[0]!.to - changes[0]!.from).toBeCloseTo(100, 0);
	});

	it('puts one date out of several between brackets', () => {
		const { segments, changes } = layout([period('[2001-01-01..2002-06-01]', '2008-01-01')]);
		expect(segments[0]!.start.form).toBe('bracket');
		expect(changes).toMatchObject([{ form: 'choice', start: 'bracket', end: 'bracket' }]);
	});

	const day = fc.integer({ min: -3000, max: 8000 }).map((offset) => VIEW[0] + offset * DAY);
	const text = (ms: number, suffix: string) => new Date(ms).toISOString().slice(0, 10) + suffix;
	const certainty = fc.constantFrom('', '', '~', '?', '%');
	/** Phases in order of their starts, with gaps, without ends, and with ends beyond the next start. */
	const periods = fc
		.array(fc.record({ from: day, length: fc.option(fc.integer({ min: 0, max: 3000 })), certainty }), { maxLength: 10 })
		.map((records) =>
			records
				.sort((a, b) => a.from - b.from)
				.map(({ from, length, certainty }) =>
					period(text(from, certainty), length === null ? null : text(from + length * DAY, certainty))
				)
		);
	const scale: fc.Arbitrary<TimeScale> = fc.oneof(
		fc
			.tuple(fc.integer({ min: -3000, max: 6000 }), fc.integer({ min: 1, max: 12_000 }))
			.map(([start, days]) => timeScale([VIEW[0] + start * DAY, VIEW[0] + (start + days) * DAY], WIDTH)),
		fc
			.integer({ min: 1, max: 3000 })
			.map((start) =>
				brokenScale(VIEW, WIDTH, { from: VIEW[0] + start * DAY, to: VIEW[0] + (start + 5) * DAY, width: 400 })
			)
	);

	it('keeps every segment on the axis, in order, without overlaps, and its fades within it', () => {
		fc.assert(
			fc.property(periods, scale, (all, position) => {
				const { segments, changes } = layoutBand(all, position, WIDTH);
				let last = 0;
				for (const { from, to, start, end, before } of segments) {
					expect(from).toBeGreaterThanOrEqual(last);
					expect(to).toBeGreaterThan(from);
					expect(start.fade + end.fade).toBeLessThanOrEqual(to - from + 1e-9);
					expect(before >= 0 && (before === 0 || from === 0)).toBe(true);
					last = to;
				}
				expect(last).toBeLessThanOrEqual(WIDTH);
				for (const { from, to } of changes) expect(from >= 0 && to <= WIDTH).toBe(true);
				expect(segments.map((segment) => all.indexOf(segment.period))).toEqual(
					segments.map((segment) => all.indexOf(segment.period)).sort((a, b) => a - b)
				);
			}),
			{ numRuns: 150 }
		);
	});

	it('shows at each moment in view the last phase that has begun and not ended', () => {
		fc.assert(
			fc.property(periods, scale, fc.integer({ min: 1, max: 999 }), (all, position, x) => {
				const at = position.invert(x);
				const begun = all.filter(({ from }) => from! <= at).at(-1);
				const holding = begun && (begun.to === null || at < begun.to) ? begun : undefined;
				const shown = layoutBand(all, position, WIDTH).segments.find(
					({ from, to }) => from + 1e-6 < x && x < to - 1e-6
				);
				const isAtAnEnd = all.some(({ from, to }) =>
					[from, to].some((end) => end !== null && Math.abs(position(end) - x) < 1e-3)
				);
				if (!isAtAnEnd) expect(shown?.period).toBe(holding);
			}),
			{ numRuns: 150 }
		);
	});
});

describe('marksAlong', () => {
	it('puts one mark in the middle of a segment that is short but has room, and none in one that has not', () => {
		expect(marksAlong({ from: 10, to: 40, before: 0 }, 100, 9)).toEqual([25]);
		expect(marksAlong({ from: 10, to: 24, before: 0 }, 100, 9)).toEqual([]);
	});

	it('moves its marks along with the axis', () => {
		const still = marksAlong({ from: 100, to: 900, before: 0 }, 100, 9);
		const panned = marksAlong({ from: 0, to: 670, before: 130 }, 100, 9);
		expect(panned).toEqual(still.map((x) => x - 230).filter((x) => x >= 9));
	});
});
