import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from './lettering.ts';

const run = (text: string, size = 10) => ({ text, size });

describe('the lines that words take', () => {
	it('are none without words and one where they fit', () => {
		expect(linesOf([], 300)).toBe(0);
		expect(linesOf([run('On 29 August 1997')], 300)).toBe(1);
	});

	it('go on from one run to the next', () => {
		const words = 'Netanyahu stopped in Baku for a few hours';
		expect(linesOf([run(words)], 200)).toBe(
			linesOf(
				words.split(' ').map((word) => run(word)),
				200
			)
		);
	});

	it('are never fewer in a narrower column or with more words', () => {
		const words = fc.array(fc.stringMatching(/^[a-zA-Z]{1,14}$/), { minLength: 1, maxLength: 40 });
		fc.assert(
			fc.property(words, fc.integer({ min: 60, max: 400 }), (all, width) => {
				const lines = linesOf([run(all.join(' '))], width);
				expect(lines).toBeGreaterThanOrEqual(linesOf([run(all.join(' '))], width + 40));
				expect(lines).toBeLessThanOrEqual(linesOf([run([...all, 'more'].join(' '))], width));
			})
		);
	});
});
