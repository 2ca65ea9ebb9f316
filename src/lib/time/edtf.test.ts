import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SpanEnd } from '../model/date.ts';
import { parseEdtf } from './edtf.ts';
import { STORY_DATES } from './story-dates.test-data.ts';

const iso = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString().replace('T00:00:00.000Z', ''));
const bounds = (end: SpanEnd) => [iso(end.min), iso(end.max)];
const hull = (text: string) => {
	const span = parseEdtf(text);
	return [iso(span.start.min), iso(span.end.max)];
};

describe('a single date', () => {
	it.each([
		['2016-12-13', '2016-12-13', '2016-12-14', 'day'],
		['1992-08', '1992-08-01', '1992-09-01', 'month'],
		['2016-02', '2016-02-01', '2016-03-01', 'month'],
		['2016', '2016-01-01', '2017-01-01', 'year'],
		['0050', '0050-01-01', '0051-01-01', 'year'],
		['199X', '1990-01-01', '2000-01-01', 'decade'],
		['199', '1990-01-01', '2000-01-01', 'decade'],
		['19', '1900-01-01', '2000-01-01', 'century'],
		['17XX', '1700-01-01', '1800-01-01', 'unspecified'],
		['1XXX', '1000-01-01', '2000-01-01', 'unspecified'],
		['2015-02-XX', '2015-02-01', '2015-03-01', 'month'],
		['2016-XX', '2016-01-01', '2017-01-01', 'year'],
		['2016-1X', '2016-10-01', '2017-01-01', 'year'],
		['2016-12-1X', '2016-12-10', '2016-12-20', 'month'],
		['2001-21', '2001-03-01', '2001-06-01', 'season'],
		['2001-33', '2001-01-01', '2001-04-01', 'season']
	])('%s spans from %s to before %s', (text, min, max, precision) => {
		const span = parseEdtf(text);
		expect(span).toMatchObject({ edtf: text, kind: 'point', start: { precision, certainty: 'certain' } });
		expect(span.end).toBe(span.start);
		expect(bounds(span.start)).toEqual([min, max]);
	});

	it('gives a timestamp one millisecond, in UTC', () => {
		const { start } = parseEdtf('2016-12-13T10:20:30+04:00');
		expect(start).toEqual({
			min: Date.UTC(2016, 11, 13, 6, 20, 30),
			max: Date.UTC(2016, 11, 13, 6, 20, 30) + 1,
			precision: 'instant',
			certainty: 'certain'
		});
	});

	it('takes a winter to include the December on either side, as nothing says which one is meant', () => {
		expect(hull('2001-24')).toEqual(['2000-12-01', '2002-03-01']);
	});

	it.each([
		['2017~', 'approximate'],
		['2015-05-19?', 'uncertain'],
		['2012%', 'both'],
		['?2012-~03', 'both'],
		['2016~-12-13', 'approximate'],
		['199~', 'approximate'],
		['19?', 'uncertain'],
		['2001-21~', 'approximate']
	])('%s is %s', (text, certainty) => {
		expect(parseEdtf(text).start.certainty).toBe(certainty);
	});

	it('gives a date of no known year no bounds instead of ten thousand years', () => {
		const { start } = parseEdtf('XXXX');
		expect(start).toEqual({ min: null, max: null, precision: 'unspecified', certainty: 'unknown' });
		expect(parseEdtf('XXXX-12-25').start).toEqual(start);
	});
});

describe('an interval', () => {
	it.each([
		['1991-12-25/1992-04-07', '1991-12-25', '1992-04-08'],
		['17XX/2017', '1700-01-01', '2018-01-01'],
		['199X/2016', '1990-01-01', '2017-01-01'],
		['1992/1992', '1992-01-01', '1993-01-01'],
		['1992-12/1992', '1992-12-01', '1993-01-01'],
		['2016-12-13/2016-12', '2016-12-13', '2017-01-01'],
		['2001-21/2001-23', '2001-03-01', '2001-12-01']
	])('%s spans from %s to before %s', (text, min, max) => {
		expect(parseEdtf(text).kind).toBe('interval');
		expect(hull(text)).toEqual([min, max]);
	});

	it.each([
		['2001-09/..', 'end', 'open'],
		['2001-09/', 'end', 'unknown'],
		['../1999', 'start', 'open'],
		['/2000', 'start', 'unknown']
	] as const)('%s has a %s that is %s and without bounds', (text, side, certainty) => {
		expect(parseEdtf(text)[side]).toMatchObject({ min: null, max: null, certainty });
	});

	it('keeps the doubt of each end', () => {
		const span = parseEdtf('2024-02-16?/2024-02-24');
		expect([span.start.certainty, span.end.certainty]).toEqual(['uncertain', 'certain']);
	});
});

describe('a choice of dates', () => {
	it('bounds the one day that is meant', () => {
		const span = parseEdtf('[1992-07-13..1992-12-31]');
		expect(span.kind).toBe('one-of');
		expect(bounds(span.start)).toEqual(['1992-07-13', '1992-07-14']);
		expect(bounds(span.end)).toEqual(['1992-12-31', '1993-01-01']);
	});

	it.each([
		['[1992,1994]', '1992-01-01', '1995-01-01'],
		['[1994, 1992]', '1992-01-01', '1995-01-01'],
		['[1992,1995..1999]', '1992-01-01', '2000-01-01'],
		['[1992-07..1992-12-31]', '1992-07-01', '1993-01-01'],
		['[..1992]', null, '1993-01-01'],
		['[1992..]', '1992-01-01', null],
		['[1999]', '1999-01-01', '2000-01-01']
	])('%s spans from %s to before %s', (text, min, max) => {
		expect(hull(text)).toEqual([min, max]);
	});
});

describe('text that is not EDTF', () => {
	it.each([
		['13/12/2016', 'such as 2016-12-13'],
		['2016/12/13', 'such as 2016-12-13'],
		['13 December 2016', 'such as 2016-12-13'],
		['1992-1994', 'such as 1992/1994'],
		['1992–1994', 'such as 1992/1994'],
		['1992/1993/1994', 'right would be'],
		['2001-09/present', '2001-09/..'],
		['c. 2017', '2017~'],
		['1992-7-13', '1992-07-03'],
		['2015-02-30', 'no such day'],
		['2015-05-19 ?', 'space before the mark'],
		['Tuesday', 'in digits'],
		['2016-00-10', 'months run from 01 to 12'],
		['2016-13-01', 'months run from 01 to 12'],
		['2016-12-13T10:20', 'needs its zone'],
		['2016-12-13T10:20:30.5Z', 'no fractions'],
		['2016-12-13T25:00Z', 'a time needs'],
		['{1992,1994}', 'braces'],
		['[1992..1994', 'square brackets'],
		['[]', 'square brackets'],
		['[1992..1993..1994]', 'square brackets'],
		['1990S2', 'significant digits'],
		[' 1992', 'spaces'],
		['', 'nothing is written'],
		['hello', 'such as 2016-12-13'],
		['..', 'right would be']
	])('“%s” is refused with advice', (text, advice) => {
		expect(() => parseEdtf(text)).toThrow(advice);
		expect(() => parseEdtf(text)).toThrow(`“${text}”`);
	});

	it.each(['1994/1992', '2016-12-14/2016-12-13', '1992/1991-12', '[1994..1992]', '2001-09/199X'])(
		'%s is refused because it ends before it starts',
		(text) => {
			expect(() => parseEdtf(text)).toThrow('ends before it starts');
		}
	);

	it.each(['../..', '/', 'XXXX/..', '[..]', '[XXXX..XXXX]'])('%s is refused because it states nothing', (text) => {
		expect(() => parseEdtf(text)).toThrow(`“${text}”`);
	});

	it('refuses seasons of the southern hemisphere and years beyond reckoning with their own advice', () => {
		expect(() => parseEdtf('2001-29')).toThrow('southern season');
		expect(() => parseEdtf('Y12345678')).toThrow('further away');
	});

	it('never fails with anything but a message that quotes the text', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[0-9X\-~?%./[\],TZ ]{0,16}$/), (text) => {
				try {
					parseEdtf(text);
				} catch (problem) {
					expect((problem as Error).message).toContain(`“${text}”`);
				}
			})
		);
	});
});

describe('every date of the story', () => {
	it.each(STORY_DATES)('%s is read, with each end in order and within the span', (text) => {
		const { start, end } = parseEdtf(text);
		for (const side of [start, end]) {
			expect(side.min === null).toBe(side.max === null);
			if (side.min !== null && side.max !== null) expect(side.min).toBeLessThan(side.max);
		}
		if (start.min !== null && end.max !== null) expect(start.min).toBeLessThan(end.max);
	});
});
