import fc from 'fast-check';
import { expect, it } from 'vitest';
import { translator } from '../i18n/translator.ts';
import { arbitrarySpan } from './arbitrary-spans.test-data.ts';
import { extentOf } from './span.ts';
import { spanShape } from './span-shape.ts';
import { dateInWords } from './wording.ts';

const english = translator('en');

it('says in words each doubt that the picture of a date shows, and no other', () => {
	const DAY = 86_400_000;
	const bounds = [Date.UTC(1, 0), Date.UTC(3001, 0)] as const;
	fc.assert(
		fc.property(arbitrarySpan, (span) => {
			// Wide enough that no end is cut, and a day wide enough to have a shape of its own.
			const [from, to] = extentOf(span, bounds);
			const position = (at: number) => ((at - from + DAY) / DAY) * 40;
			const { form, start, end } = spanShape(span, { position, width: position(to + DAY), bounds, glyph: 12 });
			const words = dateInWords(span, english);
			const edges = [start, end];
			const [isFirstOpen, isLastOpen] = [span.start.min === null, span.end.min === null];

			expect(/not known|or earlier|or later/.test(words)).toBe(form === 'hatch');
			expect(isFirstOpen || isLastOpen).toBe(form === 'hatch');
			const isChoice = form === 'choice' && words !== dateInWords({ ...span, kind: 'point', end: span.start }, english);
			if (isChoice) expect(words).toMatch(/^between /);
			else expect(words).not.toMatch(/^between /);
			if (form !== 'choice' && form !== 'hatch') {
				expect(/uncertain/.test(words)).toBe(edges.includes('dashed'));
				if (!edges.includes('dashed')) expect(/about /.test(words)).toBe(edges.includes('feathered'));
			}
		}),
		{ numRuns: 1000 }
	);
});
