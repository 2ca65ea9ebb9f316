import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../evidence/prose.ts';
import type { Inline } from '../model/index.ts';
import { settleMarks, splitSentences, type Piece } from './sentences.ts';

const text = (words: string, line = 1): Piece => ({ inline: { type: 'text', text: words }, line });
const cite = (...ids: string[]): Piece => ({ inline: { type: 'cite', ids }, line: 1 });
const emphasis = (words: string): Piece => ({
	inline: { type: 'emphasis', children: [{ type: 'text', text: words }] },
	line: 1
});

/** Sentences as a reader sees them, citations in brackets. */
const shown = (pieces: Piece[]): string[] =>
	splitSentences(pieces, 'en').map(({ sentence }) => sentence.map(shownInline).join(''));

const shownInline = (inline: Inline): string =>
	inline.type === 'cite' ? `[${inline.ids.join(' ')}]` : plainText([[[inline]]]);

describe('where sentences end', () => {
	it('puts a full stop before the citation that it follows', () => {
		expect(shown([text('Four papers were signed'), cite('R1'), text('. He left'), cite('R2'), text('.')])).toEqual([
			'Four papers were signed.[R1]',
			'He left.[R2]'
		]);
	});

	it('gives a citation behind the full stop to the sentence that it closes', () => {
		expect(shown([text('It was signed.'), cite('R1'), text(' He left.')])).toEqual(['It was signed.[R1]', 'He left.']);
	});

	it('keeps a citation within a sentence where it stands, behind its comma', () => {
		expect(shown([text('One gave forty'), cite('R1'), text(', another fifty'), cite('R2'), text('.')])).toEqual([
			'One gave forty,[R1] another fifty.[R2]'
		]);
	});

	it('moves quotation marks and brackets along with the full stop', () => {
		expect(shown([text('He said “no'), cite('R1'), text('”. It rained (a little'), cite('R2'), text(').')])).toEqual([
			'He said “no”.[R1]',
			'It rained (a little).[R2]'
		]);
	});

	it('leaves a bracket that opens after a citation alone', () => {
		expect(shown([text('It rained'), cite('R1'), text(' (a little'), cite('R2'), text(') all day.')])).toEqual([
			'It rained[R1] (a little[R2]) all day.'
		]);
	});

	it.each(['bp said so.', '40 per cent came by sea.'])(
		'begins a sentence after a cited full stop even with “%s”',
		(next) => {
			expect(shown([text('It opened in 2012'), cite('R1'), text(`. ${next}`)])).toEqual([
				'It opened in 2012.[R1]',
				next
			]);
		}
	);

	it('ends no sentence at a decimal point or at a line break', () => {
		expect(shown([text('It cost 4.85\nbillion dollars\nin all.')])).toEqual(['It cost 4.85 billion dollars in all.']);
	});

	it('lets a sentence begin with emphasis', () => {
		expect(shown([text('It rained. '), emphasis('Nobody'), text(' came.')])).toEqual(['It rained.', 'Nobody came.']);
	});

	it('keeps a space that must not break', () => {
		expect(shown([text('It was 40\u00a0% in all.')])).toEqual(['It was 40\u00a0% in all.']);
	});

	it('tells the line on which each sentence begins', () => {
		const pieces = [text('One\nis here. Two\n', 5), emphasis('follows'), text('.\nThree.', 7)];
		expect(splitSentences(pieces, 'en').map(({ line }) => line)).toEqual([5, 6, 8]);
	});

	it('loses no word and no citation, and leaves no sentence empty', () => {
		const piece = fc.oneof(
			fc.stringMatching(/^[A-Za-z .,!?\n]{1,20}$/).map((words) => text(words)),
			fc.constantFrom('R1', 'R2').map((id) => cite(id)),
			fc.stringMatching(/^[a-z]{1,8}$/).map(emphasis)
		);
		fc.assert(
			fc.property(fc.array(piece), (pieces) => {
				const letters = (inlines: Inline[]) => plainText([[inlines]]).replace(/\s/g, '');
				const given = pieces.map(({ inline }) => inline);
				const cited = new Set(given.flatMap((inline) => (inline.type === 'cite' ? inline.ids : [])));
				const sentences = splitSentences(pieces, 'en').map(({ sentence }) => sentence);
				expect(letters(sentences.flat())).toBe(letters(given));
				expect(new Set(sentences.flat().flatMap((inline) => (inline.type === 'cite' ? inline.ids : [])))).toEqual(
					cited
				);
				expect(sentences.every((sentence) => sentence.length > 0)).toBe(true);
			})
		);
	});
});

describe('citations that follow each other', () => {
	it('are one, naming each id once', () => {
		expect(settleMarks([text('So'), cite('R1'), cite('R2', 'R1'), text('.')]).map(({ inline }) => inline)).toEqual([
			{ type: 'text', text: 'So' },
			{ type: 'text', text: '.' },
			{ type: 'cite', ids: ['R1', 'R2'] }
		]);
	});
});
