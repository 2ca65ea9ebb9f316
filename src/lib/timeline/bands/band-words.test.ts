import { describe, expect, it } from 'vitest';
import { translator } from '../../i18n/index.ts';
import type { OfficeTerm } from '../../model/index.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { periodsInWords, sourcedInWords, termsInWords } from './band-words.ts';

const english = translator('en');

const term = (holder: string, from: string | null, to: string | null, evidence: string[] = []): OfficeTerm => {
	const [fromDate, toDate] = [from, to].map((text) => (text === null ? null : parseEdtf(text)));
	return { holder, shortHolder: holder, from: null, to: null, fromDate: fromDate!, toDate: toDate!, evidence };
};

describe('termsInWords', () => {
	it('says who held the office and when, as exactly as it is known', () => {
		const terms = [
			term('Ada Penrose', '1958', '1971-06-02'),
			term('Ben Quill', '[1971-06-02..1971-06-30]', null),
			term('Cleo Rand', null, null)
		];
		expect(termsInWords({ title: 'Harbour master', terms }, english).map(({ text }) => text)).toEqual([
			'Ada Penrose 1958 until 2 Jun 1971',
			'Ben Quill from between 2 and 30 Jun 1971',
			'Cleo Rand dates not known'
		]);
	});
});

describe('periodsInWords', () => {
	it('says the name of a period and its dates', () => {
		const periods = [
			{ id: 'war', label: 'War', date: parseEdtf('2020-09-27/2020-11-10'), evidence: [] },
			{ id: 'truce', label: 'Truce', date: parseEdtf('2023-10/..'), evidence: [] }
		];
		expect(periodsInWords(periods, english).map(({ text }) => text)).toEqual([
			'War, 27 Sept – 10 Nov 2020',
			'Truce, from Oct 2023'
		]);
	});
});

describe('sourcedInWords', () => {
	it('names the evidence, if there is any', () => {
		expect(sourcedInWords({ text: 'War, 2020', evidence: [] }, english)).toBe('War, 2020');
		expect(sourcedInWords({ text: 'War, 2020', evidence: ['R1'] }, english)).toBe('War, 2020 (source R1)');
		expect(sourcedInWords({ text: 'War, 2020', evidence: ['R1', 'S1-2'] }, english)).toBe(
			'War, 2020 (sources R1 and S1-2)'
		);
	});
});
