import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translator } from '../i18n/index.ts';
import { arbitrarySpan } from '../time/arbitrary-spans.test-data.ts';
import { parseEdtf } from '../time/edtf.ts';
import { certaintyOf, dateRecord, isDayKnown, precisionOf } from './dates.ts';

const record = (edtf: string) => dateRecord(parseEdtf(edtf), translator('en'));

describe('a date in a download', () => {
	it.each([
		['2016-12-13', '2016-12-13', '2016-12-13', 'day', 'certain'],
		['2016-12', '2016-12-01', '2016-12-31', 'month', 'certain'],
		['2012~', '2012-01-01', '2012-12-31', 'year', 'approximate'],
		['2015-05-19?', '2015-05-19', '2015-05-19', 'day', 'uncertain'],
		['1993-04-30/1994', '1993-04-30', '1994-12-31', 'year', 'certain'],
		['2001-09/..', '2001-09-01', null, 'month', 'open'],
		['[1992-07-13..1992-12-31]', '1992-07-13', '1992-12-31', 'day', 'certain'],
		['199X/2016', '1990-01-01', '2016-12-31', 'decade', 'certain']
	])('%s runs from %s to %s, to the %s, and is %s', (edtf, earliest, latest, precision, certainty) => {
		const date = record(edtf);
		expect([date.earliest, date.latest, precisionOf(date), certaintyOf(date)]).toEqual([
			earliest,
			latest,
			precision,
			certainty
		]);
	});

	it('says no date where none is known', () => {
		expect(record('XXXX')).toMatchObject({ edtf: 'XXXX', words: 'date not known', earliest: null, latest: null });
	});

	it.each(['2016-12-13', '2009-06-28/2009-07-01', '2015-05-19?', '2024-02-16?/2024-02-18?'])(
		'knows the days of %s',
		(edtf) => expect(isDayKnown(record(edtf))).toBe(true)
	);

	it.each([
		'2016-12',
		'2024-02-16~',
		'[1992-07-13..1992-12-31]',
		'2023-10-07/2024-02',
		'2023-10-07/..',
		'1993-04-30/1994',
		'XXXX'
	])('does not know the days of %s', (edtf) => expect(isDayKnown(record(edtf))).toBe(false));

	it('never has a last day before its first', () => {
		fc.assert(
			fc.property(arbitrarySpan, (span) => {
				const { earliest, latest, edtf } = dateRecord(span, translator('en'));
				expect(edtf).toBe(span.edtf);
				if (earliest && latest && span.kind === 'point') expect(latest >= earliest).toBe(true);
			})
		);
	});
});
