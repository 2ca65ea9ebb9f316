import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atFile } from '../content/document.ts';
import { readProse } from '../content/prose.ts';
import { plainText } from '../evidence/prose.ts';
import type { Prose, Story } from '../model/index.ts';
import { plainParagraph, toMarkdown } from './markdown.ts';
import { STORIES } from './telling.test-data.ts';

const read = (markdown: string): Prose =>
	readProse(
		markdown,
		atFile('x', () => {}),
		{ cited: false, language: 'en', cite: () => {} }
	);

const allProse = (story: Story): Prose[] => [
	story.meta.introduction,
	story.meta.boundaryNote,
	story.meta.independence,
	...story.meta.method.map(({ text }) => text),
	...story.events.flatMap(({ body, details }) => [body, ...details.map(({ text }) => text)]),
	...story.places.flatMap(({ summary, status }) => [summary, status]),
	...story.routes.flatMap(({ summary, facts }) => [summary, ...facts.map(({ text }) => text)]),
	...story.disagreements.flatMap(({ positions, reading }) => [...positions.map(({ text }) => text), reading]),
	...story.figures.flatMap(({ description, caveats }) => [description, caveats])
];

describe('prose as Markdown', () => {
	it.each(STORIES)('reads back as the same prose, all of %s', (_, story) => {
		for (const prose of allProse(story)) expect(read(toMarkdown(prose))).toEqual(prose);
	});

	it('cites as Pandoc does', () => {
		const prose: Prose = [
			[
				[
					{ type: 'text', text: 'They signed.' },
					{ type: 'cite', ids: ['R03', 'S1-25'] }
				]
			]
		];
		expect(toMarkdown(prose)).toBe('They signed [@R03; @S1-25].');
	});

	it.each(['# no heading', '- no list', '1. no list', '> no quotation', '*no emphasis*', '[R03]', 'a_b_c', '&amp;'])(
		'says %j as it stands',
		(text) => {
			expect(plainText(read(plainParagraph(text)))).toBe(text);
		}
	);

	it('says any words as they stand', () => {
		const words = fc
			.array(fc.string({ unit: fc.constantFrom(...'ab1.)-+#*_[]`>&;!~=|\\'.split('')), minLength: 1 }), {
				minLength: 1
			})
			.map((list) => list.join(' '));
		fc.assert(
			fc.property(words, (text) => {
				// Where sentences end is another matter, and so is the space between them.
				const signs = (words: string) => words.replace(/\s/g, '');
				expect(signs(plainText(read(plainParagraph(text))))).toBe(signs(text));
			})
		);
	});
});
