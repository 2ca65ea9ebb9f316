import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translator } from '../i18n/translator.ts';
import { arbitrarySpan } from './arbitrary-spans.test-data.ts';
import { parseEdtf } from './edtf.ts';
import { certaintyInWords, dateInWords, dateTimeAttribute, instantInWords } from './wording.ts';

const english = translator('en');

describe('dateInWords', () => {
	it.each([
		['2016-12-13', 'Tuesday 13 December 2016', '13 Dec 2016'],
		['1992-08', 'August 1992', 'Aug 1992'],
		['1992', '1992', '1992'],
		['199X', 'the 1990s', 'the 1990s'],
		['17XX', 'the 1700s', 'the 1700s'],
		['1XXX', 'the years 1000 to 1999', 'the years 1000 to 1999'],
		['2017~', 'about 2017', 'about 2017'],
		['2015-05-19?', '19 May 2015, uncertain', '19 May 2015, uncertain'],
		['2012%', 'about 2012, uncertain', 'about 2012, uncertain'],
		['2001-21', 'spring 2001', 'spring 2001'],
		['2001-24', 'winter 2001', 'winter 2001'],
		['2001-33', 'January to March 2001', 'Jan – Mar 2001'],
		['-0043', '44 BC', '44 BC'],
		['-001X', 'the years 20 BC to 11 BC', 'the years 20 BC to 11 BC'],
		['XXXX', 'date not known', 'date not known'],
		['1991-12-25/1992-04-07', '25 December 1991 to 7 April 1992', '25 Dec 1991 – 7 Apr 1992'],
		['2009-06-28/2009-07-01', '28 June to 1 July 2009', '28 Jun – 1 Jul 2009'],
		['2024-02-16/2024-02-18', '16 to 18 February 2024', '16 – 18 Feb 2024'],
		['2024-02-16?/2024-02-18?', '16 to 18 February 2024, uncertain', '16 – 18 Feb 2024, uncertain'],
		[
			'2024-02-16?/2024-02-24',
			'16 February 2024 (uncertain) to 24 February 2024',
			'16 Feb 2024 (uncertain) – 24 Feb 2024'
		],
		['1995-08-30~/1995-12', 'about 30 August 1995 to December 1995', 'about 30 Aug 1995 – Dec 1995'],
		['2009~/2011~', 'about 2009 to about 2011', 'about 2009 – about 2011'],
		['2020-01/2020-06', 'January to June 2020', 'Jan – Jun 2020'],
		['1997-12/1998-05', 'December 1997 to May 1998', 'Dec 1997 – May 1998'],
		['2003-10/2017', 'October 2003 to 2017', 'Oct 2003 – 2017'],
		['1988/1994', '1988 to 1994', '1988 – 1994'],
		['1992/1992', '1992', '1992'],
		['199X/2016', 'the 1990s to 2016', 'the 1990s – 2016'],
		['17XX/2017', 'the 1700s to 2017', 'the 1700s – 2017'],
		['2001-09/..', 'from September 2001, end not known', 'from Sept 2001'],
		['2001-09/', 'from September 2001, end not known', 'from Sept 2001'],
		['../1999', 'until 1999, start not known', 'until 1999'],
		['[1992-07-13..1992-12-31]', 'between 13 July and 31 December 1992', 'between 13 Jul and 31 Dec 1992'],
		['[2016-12-14..2018-05-03]', 'between 14 December 2016 and 3 May 2018', 'between 14 Dec 2016 and 3 May 2018'],
		['[1992..1994?]', 'between 1992 and 1994 (uncertain)', 'between 1992 and 1994 (uncertain)'],
		['[1999]', '1999', '1999'],
		['[..1992]', '1992 or earlier', '1992 or earlier'],
		['[1992-07..]', 'July 1992 or later', 'Jul 1992 or later'],
		['2016-12-13T10:20Z', '13 December 2016 at 10:20 UTC', '13 Dec 2016, 10:20 UTC']
	])('says %s as “%s”, in short “%s”', (text, long, short) => {
		const plain = (words: string) => words.replace(/[\u2009\u202f]/g, ' ');
		expect(plain(dateInWords(parseEdtf(text), english))).toBe(long);
		expect(plain(dateInWords(parseEdtf(text), english, 'short'))).toBe(short);
	});

	it('has words for every span, with nothing left unfilled', () => {
		fc.assert(
			fc.property(arbitrarySpan, fc.constantFrom('long', 'short'), (span, style) => {
				const words = dateInWords(span, english, style);
				expect(words).not.toMatch(/Invalid|undefined|null|NaN|[{}]|^\s|\s$|^$/);
				expect(certaintyInWords(span, english)).not.toMatch(/Invalid|undefined|null|[{}]/);
			}),
			{ numRuns: 500 }
		);
	});

	it('never states a day that the date does not', () => {
		fc.assert(
			fc.property(arbitrarySpan, (span) => {
				const ends = [span.start.precision, span.end.precision];
				if (ends.some((precision) => precision === 'day')) return;
				expect(dateInWords(span, english)).not.toMatch(/\b\d{1,2} (?!BC\b)[A-Z]/);
			})
		);
	});

	it('puts dates into the form of the language that the reader reads', () => {
		const german = { ...english, lang: 'de' };
		expect(dateInWords(parseEdtf('2009-06-28/2009-07-01'), german)).toBe('28. Juni to 1. Juli 2009');
		const hungarian = { ...english, lang: 'hu' };
		expect(dateInWords(parseEdtf('2009-06-28/2009-07-01'), hungarian)).toBe('2009. június 28 to július 1.');
	});
});

describe('certaintyInWords', () => {
	it.each([
		['2016-12-13', ''],
		['1991-12-25/1992-04-07', ''],
		['[1992-07-13..1992-12-31]', 'one day, not known'],
		['[1992..1994]', 'one date, not known'],
		['2001-09/..', 'end not verified'],
		['../1999', 'start not verified'],
		['2001-09~/..', 'start approximate and end not verified'],
		['2017~', 'date approximate'],
		['2015-05-19?', 'date uncertain'],
		['2024-02-16?/2024-02-24', 'start uncertain'],
		['XXXX', 'date not known']
	])('explains %s as “%s”', (text, words) => {
		expect(certaintyInWords(parseEdtf(text), english)).toBe(words);
	});
});

describe('instantInWords', () => {
	it.each([
		['instant', '13 December 2016 at 10:20 UTC'],
		['day', '13 December 2016'],
		['month', 'December 2016'],
		['season', 'December 2016'],
		['year', '2016'],
		['decade', 'the 2010s'],
		['century', 'the 2000s']
	] as const)('says a moment to the %s: “%s”', (precision, words) => {
		expect(instantInWords(Date.UTC(2016, 11, 13, 10, 20), precision, english)).toBe(words);
	});
});

describe('dateTimeAttribute', () => {
	it.each([
		['2016-12-13', '2016-12-13'],
		['1992-08', '1992-08'],
		['1992', '1992'],
		['2016-12-13T10:20Z', '2016-12-13T10:20:00.000Z']
	])('of %s is %s', (text, value) => {
		expect(dateTimeAttribute(parseEdtf(text))).toBe(value);
	});

	it.each([
		'2017~',
		'2015-05-19?',
		'199X',
		'1988/1994',
		'[1992..1994]',
		'2001-09/..',
		'XXXX',
		'0000',
		'-0043',
		'2001-21'
	])('of %s is missing, as any value would say more', (text) => {
		expect(dateTimeAttribute(parseEdtf(text))).toBeUndefined();
	});
});
