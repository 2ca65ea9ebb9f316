import { describe, expect, it } from 'vitest';
import { translator } from '../i18n/translator.ts';
import { parseEdtf } from './edtf.ts';
import { periodInWords } from './period-wording.ts';

const english = translator('en');

describe('a period in words', () => {
	it.each([
		['1999-11-18', '2003-04', '18 Nov 1999 until Apr 2003'],
		['2003-04~', '2006-05-28', 'about Apr 2003 until 28 May 2006'],
		['2006-05-28', null, 'from 28 May 2006'],
		[null, '1997-12-10', 'until 10 Dec 1997'],
		[null, null, '']
	])('from %s to %s is “%s”', (from, to, words) => {
		expect(periodInWords(from ? parseEdtf(from) : null, to ? parseEdtf(to) : null, english)).toBe(words);
	});
});
