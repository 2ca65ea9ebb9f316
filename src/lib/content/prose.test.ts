import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../evidence/prose.ts';
import type { Inline, Prose } from '../model/index.ts';
import { atFile } from './document.ts';
import type { Problem } from './problem.ts';
import { readProse } from './prose.ts';

/** Reads prose that begins on line 10 of a file. */
function readText(text: string, { cited = false } = {}) {
	const problems: Problem[] = [];
	const ids: string[] = [];
	const at = atFile('events/x.md', (problem) => problems.push(problem), 10);
	const prose = readProse(text, at, { cited, language: 'en', cite: (id, _, line) => ids.push(`${id} on ${line}`) });
	return { prose, ids, problems: problems.map(({ line, message }) => `${line}: ${message}`) };
}

const allInlines = (prose: Prose): Inline[] => {
	const flat = (inlines: Inline[]): Inline[] =>
		inlines.flatMap((inline) => ('children' in inline ? [inline, ...flat(inline.children)] : [inline]));
	return flat(prose.flat(2));
};

const text = (words: string): Inline => ({ type: 'text', text: words });
const cite = (...ids: string[]): Inline => ({ type: 'cite', ids });

describe('paragraphs and sentences', () => {
	it('are told apart by empty lines and by full stops', () => {
		expect(readText('One [@R1]. Two\nlines [@R2].\n\nThree.').prose).toEqual([
			[
				[text('One.'), cite('R1')],
				[text('Two lines.'), cite('R2')]
			],
			[[text('Three.')]]
		]);
	});

	it('may hold emphasis, strong words and links', () => {
		expect(readText('*A* **b** [c](https://example.org).').prose).toEqual([
			[
				[
					{ type: 'emphasis', children: [text('A')] },
					text(' '),
					{ type: 'strong', children: [text('b')] },
					text(' '),
					{ type: 'link', href: 'https://example.org', children: [text('c')] },
					text('.')
				]
			]
		]);
	});

	it('are none in text of nothing but spaces', () => {
		expect(readText(' \n\n ')).toEqual({ prose: [], ids: [], problems: [] });
	});
});

describe('citations', () => {
	it('may be several in one pair of brackets, each looked up with its line', () => {
		const { prose, ids, problems } = readText('So it was\nsaid [@S1-25; @R57;@R57].', { cited: true });
		expect(prose).toEqual([[[text('So it was said.'), cite('S1-25', 'R57')]]]);
		expect(ids).toEqual(['S1-25 on 11', 'R57 on 11', 'R57 on 11']);
		expect(problems).toEqual([]);
	});

	it('carry their sentence from within emphasis too', () => {
		expect(readText('*It sank [@R1].*', { cited: true }).problems).toEqual([]);
	});

	it('carry no other sentence than their own', () => {
		expect(readText('It sank [@R1]. Nobody\nwaved.\nIt rained [@R2].', { cited: true }).problems).toEqual([
			'10: the sentence “Nobody waved.” cites nothing; add its source before the full stop, such as [@R03]'
		]);
	});

	it('are not asked for in prose that need not be cited', () => {
		expect(readText('It sank.').problems).toEqual([]);
	});

	it('may break across lines', () => {
		expect(readText('It sank [@R1;\n@R2].').prose).toEqual([[[text('It sank.'), cite('R1', 'R2')]]]);
	});

	it.each([
		['It sank [@].', '“@” is not a citation'],
		['It sank [@R1 R2].', '“@R1 R2” is not a citation'],
		['It sank [@R1; R2].', '“R2” is not a citation'],
		['It sank [-@R1].', '“-@R1” is not a citation'],
		['It sank [R1].', '“[R1]” is not a citation'],
		['It sank @S1-25.', '“@S1-25” is not a citation']
	])('are reported where they are malformed: %s', (words, says) => {
		expect(readText(words).problems).toEqual([`10: ${says}; write [@R03], or [@S1-25; @R57] for two`]);
	});

	it('are not seen in an electronic address', () => {
		expect(readText('Write to office@B52.example.').problems).toEqual([]);
	});
});

describe('abbreviations', () => {
	it.each(['It cost 4.85 billion [@R1].', 'The U.S. government agreed, e.g. in May [@R1].'])(
		'without a capital after them end no sentence: %s',
		(words) => {
			expect(readText(words, { cited: true }).problems).toEqual([]);
		}
	);

	it('with a capital after them do, so that an author is told to write the word', () => {
		expect(readText('On the ship was Mr. Smith [@R1].', { cited: true }).problems).toEqual([
			'10: the sentence “On the ship was Mr.” cites nothing; add its source before the full stop, such as [@R03]'
		]);
	});
});

describe('what is not prose', () => {
	it.each([
		['# Heading', 'a heading is not prose'],
		['- one\n- two', 'a list is not prose'],
		['1. one', 'a list is not prose'],
		['> said', 'a block quotation is not prose'],
		['```\ncode\n```', 'a code block is not prose'],
		['one\n\n---\n\ntwo', 'a line across the page is not prose'],
		['one\\\ntwo', 'a forced line break is not prose'],
		['`code`', 'code is not prose'],
		['![a](https://example.org/a.png)', 'an image is not prose'],
		['[a]\n\n[a]: https://example.org', 'a link definition is not prose'],
		['<b>bold</b>', 'HTML does not run here'],
		['<!-- note -->', 'HTML does not run here'],
		['&lt;b&gt;', 'HTML does not run here'],
		['\\<b>', 'HTML does not run here']
	])('is reported: %s', (words, says) => {
		expect(readText(words).problems.join('\n')).toContain(says);
	});

	it('keeps its words, so that nothing is lost', () => {
		expect(plainText(readText('- one\n- two\n\n# three').prose)).toBe('- one\n- two # three');
	});

	it('is reported on its own line', () => {
		expect(readText('One.\n\nTwo\n<i>three</i>.').problems[0]).toMatch(/^13: HTML/);
	});

	it.each(['2 < 3', 'a <= b', 'less than <5 per cent'])('is not seen in a comparison: %s', (words) => {
		const { prose, problems } = readText(words);
		expect([plainText(prose), problems]).toEqual([words, []]);
	});
});

describe('markup that could run', () => {
	it.each([
		'<script>alert(1)</script>',
		'Words <script src="https://example.org/x.js"></script> and words.',
		'<img src=x onerror="alert(1)">',
		'- <svg onload="alert(1)">',
		'![<script>](x)',
		'`<script>`',
		'&lt;script&gt;alert(1)&lt;/script&gt;',
		'<[@R1]script>alert(1)',
		'<*script*>',
		'[<b>x</b>](https://example.org)',
		'[x](javascript:alert(1))',
		'[x](JaVaScRiPt:alert(1))',
		'[x](&#106;avascript:alert(1))',
		'[x](data:text/html,<script>alert(1)</script>)',
		'<javascript:alert(1)>',
		'[x]( vbscript:x )',
		'[x](//example.org)'
	])('is reported, and does not survive: %s', (words) => {
		const { prose, problems } = readText(words);
		expect(problems.length).toBeGreaterThan(0);
		expect(plainText(prose)).not.toMatch(/<[a-z/!?]/i);
		for (const inline of allInlines(prose)) {
			expect(['text', 'emphasis', 'strong', 'link', 'cite']).toContain(inline.type);
			if (inline.type === 'link') expect(inline.href).toMatch(/^https:\/\//);
		}
	});

	it('never survives, whatever is written', () => {
		const bits = fc.constantFrom(
			'<',
			'>',
			'</',
			'<!',
			'&lt;',
			'\\',
			'*',
			'**',
			'`',
			'[',
			'](',
			')',
			'!',
			'\n',
			'\n\n',
			'    ',
			' ',
			'script',
			'b',
			'[@R1]',
			'@R1',
			'.',
			'#',
			'- ',
			'javascript:',
			'https://',
			'://',
			'&#60;'
		);
		fc.assert(
			fc.property(fc.array(fc.oneof(bits, fc.string({ maxLength: 5 })), { maxLength: 25 }), (parts) => {
				const { prose } = readText(parts.join(''), { cited: true });
				expect(plainText(prose)).not.toMatch(/<[a-z/!?]/i);
				for (const inline of allInlines(prose)) {
					if (inline.type === 'link') expect(inline.href).toMatch(/^(https?:\/\/|mailto:|#)/i);
				}
			}),
			{ numRuns: 500 }
		);
	});
});
