import { textWidth } from '../ui/text-width.ts';

/** Some words of one size, px; what is bold or in the serif's letters is a little wider than the interface's type. */
export interface Run {
	text: string;
	size: number;
	wide?: boolean;
}

/** Lines are counted before a browser can set them, so words are taken a little wider than they will most likely be. */
const CAUTION = 1.03;
const WIDE = 1.06;

/**
 * How many lines words take that follow one another in a column.
 * @param width of the column, px
 */
export function linesOf(runs: readonly Run[], width: number): number {
	let lines = 0;
	let used = Infinity;
	for (const { text, size, wide } of runs) {
		const measure = (words: string) => textWidth(words, size) * CAUTION * (wide ? WIDE : 1);
		for (const word of text.split(/\s+/).filter(Boolean)) {
			const needed = measure(word);
			if (used + measure(' ') + needed <= width) {
				used += measure(' ') + needed;
			} else {
				lines += Math.max(1, Math.ceil(needed / width));
				used = needed % width;
			}
		}
	}
	return lines;
}
