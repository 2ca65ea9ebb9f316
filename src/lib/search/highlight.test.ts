import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt, highlight, termsFound } from './highlight.ts';
import { wordsIn } from './words.ts';

const marked = (text: string, ...terms: string[]) =>
	highlight(text, new Set(terms))
		.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
		.join('');

describe('highlighting', () => {
	it('marks the words that match, where they stand, as they are spelled', () => {
		expect(marked('İlham Əliyev in Bakı, İlham.', 'ilham', 'baki')).toBe('[İlham] Əliyev in [Bakı], [İlham].');
	});

	it('marks the whole word with its possessive', () => {
		expect(marked('Israel’s oil', 'israel')).toBe('[Israel’s] oil');
	});

	it('marks a compound as one, be it by a part and the whole', () => {
		expect(marked('to Nur-Sultan city', 'nursultan')).toBe('to [Nur-Sultan] city');
		expect(marked('to Nur-Sultan city', 'nur', 'nursultan')).toBe('to [Nur-Sultan] city');
		expect(marked('to Nur-Sultan city', 'sultan')).toBe('to Nur-[Sultan] city');
	});

	it('leaves a text without a match in one piece, and an empty one in none', () => {
		expect(highlight('Baku', new Set(['astana']))).toEqual([{ text: 'Baku', isMatch: false }]);
		expect(highlight('', new Set(['astana']))).toEqual([]);
	});

	it('takes markup for text like any other', () => {
		expect(marked('<img src=x onerror=alert(1)>', 'img')).toBe('<[img] src=x onerror=alert(1)>');
	});

	const texts = fc.array(
		fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('Nur-Sultan', 'S1-19', 'Israel’s', ' ', '-', 'Əliyev')),
		{ maxLength: 12 }
	);

	it('gives pieces that, joined, are the text, whatever it is', () => {
		fc.assert(
			fc.property(texts, fc.integer({ min: 1, max: 3 }), (parts, every) => {
				const text = parts.join('');
				const terms = new Set(
					wordsIn(text)
						.map(({ term }) => term)
						.filter((_, index) => index % every === 0)
				);
				const pieces = highlight(text, terms);
				expect(pieces.map((piece) => piece.text).join('')).toBe(text);
				expect(pieces.every((piece) => piece.text.length > 0)).toBe(true);
				expect(pieces.some(({ isMatch }) => isMatch)).toBe(terms.size > 0);
			})
		);
	});
});

describe('an excerpt', () => {
	const text = `${'Before it there is much else. '.repeat(10)}The ferry sailed from Tarrin. ${'After it there is more. '.repeat(10)}`;

	it('holds the match, whole words, and says where it was cut', () => {
		const part = excerpt(text, new Set(['ferry', 'tarrin']), 90);
		expect(part).toMatch(/^….* The ferry sailed from Tarrin\. .*…$/);
		expect(part.length).toBeLessThanOrEqual(92);
		expect(text).toContain(part.slice(1, -1));
	});

	it('is where most of the terms are', () => {
		expect(excerpt(`Tarrin first. ${text}`, new Set(['ferry', 'tarrin']), 90)).toContain(
			'The ferry sailed from Tarrin'
		);
	});

	it('begins with the text where nothing matches', () => {
		expect(excerpt(text, new Set(['gull']), 60)).toMatch(/^Before it there is .*…$/);
	});

	it('is the whole of a short text', () => {
		expect(excerpt('The ferry sailed.', new Set(['sailed']), 60)).toBe('The ferry sailed.');
	});

	it('holds the first match of a text whose words are long', () => {
		const long = `${'x'.repeat(200)} ferry ${'y'.repeat(200)}`;
		expect(termsFound(excerpt(long, new Set(['ferry']), 50), new Set(['ferry']))).toEqual(new Set(['ferry']));
	});
});
