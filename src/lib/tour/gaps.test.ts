import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inline, Prose } from '../model/index.ts';
import { answersIn, splitGaps } from './gaps.ts';

const text = (words: string): Inline => ({ type: 'text', text: words });
const proseOf = (...sentences: Inline[][]): Prose => [sentences];

describe('a text with gaps', () => {
	it('is split at its braces, with the citations in their places', () => {
		const prose = proseOf([text('Oil reaches {Ceyhan} from {Baku}.'), { type: 'cite', ids: ['R29'] }]);
		expect(splitGaps(prose)).toEqual([
			[
				{ type: 'text', text: 'Oil reaches ' },
				{ type: 'gap', text: 'Ceyhan' },
				{ type: 'text', text: ' from ' },
				{ type: 'gap', text: 'Baku' },
				{ type: 'text', text: '.' },
				{ type: 'cite', ids: ['R29'] }
			]
		]);
		expect(answersIn(prose)).toEqual(['Ceyhan', 'Baku']);
	});

	it('keeps a space between its sentences, and its paragraphs apart', () => {
		const prose: Prose = [[[text('One {a}.')], [text('Two.')]], [[text('{b}')]]];
		expect(splitGaps(prose)).toEqual([
			[
				{ type: 'text', text: 'One ' },
				{ type: 'gap', text: 'a' },
				{ type: 'text', text: '. Two.' }
			],
			[{ type: 'gap', text: 'b' }]
		]);
	});

	it('finds a gap within emphasis, and emphasis within a gap', () => {
		const within = proseOf([text('the '), { type: 'emphasis', children: [text('{first}')] }, text(' visit')]);
		const around = proseOf([text('the {'), { type: 'strong', children: [text('first')] }, text('} visit')]);
		for (const prose of [within, around]) expect(answersIn(prose)).toEqual(['first']);
	});

	it('gives no answer away where a brace is left open', () => {
		expect(splitGaps(proseOf([text('It was {1997 and so on')]))[0]).toEqual([
			{ type: 'text', text: 'It was ' },
			{ type: 'gap', text: '1997 and so on' }
		]);
	});

	it('tells text and gaps apart and loses no sign of either', () => {
		const words = fc.stringMatching(/^[a-z .,]{1,12}$/);
		fc.assert(
			fc.property(fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 6 }), (pairs) => {
				const prose = proseOf([text(pairs.map(([before, gap]) => `${before}{${gap}}`).join(''))]);
				const pieces = splitGaps(prose)[0]!;
				const said = (type: string) =>
					pieces.flatMap((piece) => (piece.type === type && 'text' in piece ? piece.text : []));
				expect(said('text')).toEqual(pairs.map(([before]) => before));
				expect(said('gap')).toEqual(pairs.map(([, gap]) => gap));
			})
		);
	});
});
