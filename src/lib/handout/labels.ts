import { citationsIn } from '../evidence/citations.ts';
import { plainText } from '../evidence/prose.ts';
import type { Prose } from '../model/index.ts';
import { linesOf } from './lettering.ts';

/** Lettering of the texts beside the axis, px; EventAxis.svelte sets it. Ten of them are seven and a half points on paper. */
export const LETTERING = {
	date: { size: 10, line: 13 },
	title: { size: 12.5, line: 15.5 },
	text: { size: 10, line: 12.3 },
	sigla: 8.5,
	/** The least width of the column, and the room below a text. */
	width: 296,
	below: 6
};
/** Sign and fork beside the date. */
const SIGNS = 34;

/** What one numbered event says beside the axis. */
export interface Label {
	date: string;
	title: string;
	/** One sentence, with its citations. */
	sentence: Prose;
}

/**
 * How high the text of an event will be, px.
 * @param dense date and title share a line as far as they fit
 */
export function labelHeight({ date, title, sentence }: Label, dense: boolean): number {
	const { width, below, sigla } = LETTERING;
	const dated = { text: date, size: LETTERING.date.size, wide: true };
	const titled = { text: title, size: LETTERING.title.size, wide: true };
	const head = dense
		? linesOf([dated, titled], width - SIGNS) * LETTERING.title.line
		: LETTERING.date.line * linesOf([dated], width - SIGNS) + LETTERING.title.line * linesOf([titled], width);
	const said = [
		{ text: plainText(sentence), size: LETTERING.text.size },
		{ text: citationsIn(sentence).join(', '), size: sigla, wide: true }
	];
	return Math.ceil(head + linesOf(said, width) * LETTERING.text.line + below);
}
