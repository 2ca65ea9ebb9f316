import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termOf, termsIn, wordsIn } from './words.ts';

const termsOf = (text: string) => wordsIn(text).map(({ term }) => term);

describe('the form under which a word is found', () => {
	it.each([
		['Əliyev', 'eliyev'],
		['İlham', 'ilham'],
		['Qırmızı', 'qirmizi'],
		['Qəsəbə', 'qesebe'],
		['Eskişehir', 'eskisehir'],
		['Səngəçal', 'sengecal'],
		['Dağlıq', 'dagliq'],
		['Türkgözü', 'turkgozu'],
		['Ze’ev', 'zeev'],
		["Ze'ev", 'zeev'],
		['Ya’alon', 'yaalon'],
		['Israel’s', 'israel'],
		['1,022,000', '1022000'],
		['4.85bn', '4.85bn']
	])('of %s is %s', (word, term) => {
		expect(termOf(word)).toBe(term);
	});

	it('keeps the script: Cyrillic without its marks, Kazakh as on a Russian keyboard', () => {
		expect(termOf('Алиев')).toBe('алиев');
		expect(termOf('Қазақстан')).toBe(termOf('Казакстан'));
		expect(termOf('Ёлка')).toBe(termOf('Елка'));
	});

	it('knows Hebrew with and without points, quotation marks and letters of the end', () => {
		expect(termOf('יִשְׂרָאֵל')).toBe(termOf('ישראל'));
		expect(termOf("אזרבייג'ן")).toBe(termOf('אזרבייגן'));
		expect(termOf('צה״ל')).toBe('צהל');
		expect(termOf('בנימין')).toBe(termOf('בנימינ'));
	});
});

describe('the words of a text', () => {
	it('are each found with their place', () => {
		const text = 'In Baku, Ze’ev Elkin signed.';
		expect(wordsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
			'In',
			'Baku',
			'Ze’ev',
			'Elkin',
			'signed'
		]);
	});

	it('that hyphens join stand for themselves and together', () => {
		expect(termsOf('Nur-Sultan')).toEqual(['nur', 'nursultan', 'sultan']);
		expect(termsOf('Baku-Tbilisi-Ceyhan')).toEqual(['baku', 'bakutbilisiceyhan', 'tbilisi', 'ceyhan']);
		expect(termsIn('Nur-Sultan')).toEqual(['nur', 'sultan']);
	});

	it('that a dash parts stand for themselves alone', () => {
		expect(termsOf('Baku–Supsa')).toEqual(['baku', 'supsa']);
	});

	it('have the id of a claim as one of them', () => {
		expect(termsOf('S1-19 and s2-03')).toEqual(['s1-19', 'and', 's2-03']);
	});

	it('have a number with its decimals and unit as one of them', () => {
		expect(termsOf('$4.85bn of 523,500 t')).toEqual(['4.85bn', 'of', '523500', 't']);
	});

	it('lie within the text, in order of their start, whatever it is', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				const words = wordsIn(text);
				for (const { start, end, term } of words) {
					expect(start).toBeLessThan(end);
					expect(end).toBeLessThanOrEqual(text.length);
					expect(term).not.toBe('');
				}
				expect(words.map(({ start }) => start)).toEqual(words.map(({ start }) => start).toSorted((a, b) => a - b));
			})
		);
	});
});
