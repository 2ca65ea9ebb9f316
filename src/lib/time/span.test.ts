import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitrarySpan } from './arbitrary-spans.test-data.ts';
import { parseEdtf } from './edtf.ts';
import {
	anchor,
	compareSpans,
	contains,
	earliest,
	extentOf,
	isDoubtful,
	isExactDay,
	latest,
	overlaps
} from './span.ts';

const DAY = 86_400_000;
const ms = (iso: string) => Date.parse(iso);
const BOUNDS = [ms('1991-01-01'), ms('2025-01-01')] as const;

describe('extentOf', () => {
	it('reaches to the bounds where an end is open, and leaves stated ends alone', () => {
		expect(extentOf(parseEdtf('2001-09/..'), BOUNDS)).toEqual([ms('2001-09-01'), BOUNDS[1]]);
		expect(extentOf(parseEdtf('../2000'), BOUNDS)).toEqual([BOUNDS[0], ms('2001-01-01')]);
		expect(extentOf(parseEdtf('17XX/2017'), BOUNDS)).toEqual([ms('1700-01-01'), ms('2018-01-01')]);
		expect(extentOf(parseEdtf('XXXX'), BOUNDS)).toEqual(BOUNDS);
	});

	it('takes in the stated end even where that lies outside the bounds', () => {
		expect(extentOf(parseEdtf('2030/..'), BOUNDS)).toEqual([ms('2030-01-01'), ms('2031-01-01')]);
		expect(extentOf(parseEdtf('../1950'), BOUNDS)).toEqual([ms('1950-01-01'), ms('1951-01-01')]);
	});

	it('is in order and holds all of both ends, whatever the span', () => {
		fc.assert(
			fc.property(arbitrarySpan, (span) => {
				const [from, to] = extentOf(span, BOUNDS);
				expect(from).toBeLessThan(to);
				expect(from).toBeLessThanOrEqual(span.start.min ?? from);
				expect(to).toBeGreaterThanOrEqual(span.end.max ?? to);
				if (span.start.min !== null) expect(from <= span.start.min && span.start.min < to).toBe(true);
			})
		);
	});
});

describe('contains and overlaps', () => {
	it('treats the end as exclusive', () => {
		const day = parseEdtf('2016-12-13');
		expect(contains(day, ms('2016-12-13'))).toBe(true);
		expect(contains(day, ms('2016-12-14') - 1)).toBe(true);
		expect(contains(day, ms('2016-12-14'))).toBe(false);
		expect(overlaps(day, ms('2016-12-14'), ms('2016-12-15'))).toBe(false);
		expect(overlaps(day, ms('2016-12-01'), ms('2016-12-13'))).toBe(false);
		expect(overlaps(day, ms('2016-12-13'), ms('2016-12-13'))).toBe(true);
	});

	it('lets an open end go on for ever', () => {
		expect(contains(parseEdtf('2001-09/..'), ms('2999-01-01'))).toBe(true);
		expect(latest(parseEdtf('2001-09/..'))).toBe(Infinity);
		expect(earliest(parseEdtf('../2001'))).toBe(-Infinity);
	});

	it('agree with each other', () => {
		fc.assert(
			fc.property(arbitrarySpan, fc.integer({ min: -1e14, max: 1e14 }), (span, at) => {
				expect(overlaps(span, at, at + 1)).toBe(contains(span, at));
			})
		);
	});
});

describe('anchor', () => {
	it.each([
		['2016-12-13', '2016-12-13'],
		['2016-12-13T23:30Z', '2016-12-13'],
		['1992-08', '1992-08-01'],
		['[1992-07-13..1992-12-31]', '1992-07-13'],
		['2001-09/..', '2001-09-01'],
		['../1999-05-04', '1999-05-04']
	])('of %s is %s', (text, day) => {
		expect(anchor(parseEdtf(text))).toBe(ms(day));
	});

	it('is missing where nothing is known', () => {
		expect(anchor(parseEdtf('XXXX'))).toBeNull();
	});

	it('is a UTC midnight that the span may include', () => {
		fc.assert(
			fc.property(arbitrarySpan, (span) => {
				const at = anchor(span);
				if (at === null) return;
				expect(Math.abs(at % DAY)).toBe(0);
				expect(overlaps(span, at, at + DAY)).toBe(true);
			})
		);
	});
});

describe('compareSpans', () => {
	it('files a span under its earliest day, coarse before fine, and undated last', () => {
		const sorted = [
			'1990/..',
			'1992',
			'1992/1994',
			'1992-01',
			'1992-01-01',
			'1992-01-01/1992-01-03',
			'1992-01-01/..',
			'[1992-07-13..1992-12-31]',
			'../1993',
			'1994-01-05',
			'XXXX'
		];
		const shuffled = [...sorted].reverse();
		expect(
			shuffled
				.map(parseEdtf)
				.sort(compareSpans)
				.map((span) => span.edtf)
		).toEqual(sorted);
	});

	it('is a total order: reflexive, antisymmetric and transitive', () => {
		fc.assert(
			fc.property(arbitrarySpan, arbitrarySpan, arbitrarySpan, (a, b, c) => {
				expect(compareSpans(a, a)).toBe(0);
				expect(Math.sign(compareSpans(a, b)) + Math.sign(compareSpans(b, a))).toBe(0);
				expect(compareSpans(a, b) === 0).toBe(a.edtf === b.edtf);
				if (compareSpans(a, b) <= 0 && compareSpans(b, c) <= 0) expect(compareSpans(a, c)).toBeLessThanOrEqual(0);
			})
		);
	});
});

describe('doubt', () => {
	it.each(['2017~', '2015-05-19?', '2001-09/..', '2001-09/', '[1992,1993]', 'XXXX', '2024-02-16?/2024-02-24'])(
		'is seen in %s',
		(text) => {
			expect(isDoubtful(parseEdtf(text))).toBe(true);
			expect(isExactDay(parseEdtf(text))).toBe(false);
		}
	);

	it('is absent from a plain date, of which only a day is exact', () => {
		expect(isDoubtful(parseEdtf('1992-08'))).toBe(false);
		expect(isExactDay(parseEdtf('1992-08'))).toBe(false);
		expect(isExactDay(parseEdtf('2016-12-13'))).toBe(true);
	});
});
