import { wordsIn, type Word } from './words.ts';

/** A stretch of text that either matches or does not. The stretches of a text, joined, are the text. */
export interface Piece {
	text: string;
	isMatch: boolean;
}

const matchesIn = (text: string, terms: ReadonlySet<string>): Word[] =>
	terms.size === 0 ? [] : wordsIn(text).filter(({ term }) => terms.has(term));

/** The terms that occur in a text. */
export const termsFound = (text: string, terms: ReadonlySet<string>): Set<string> =>
	new Set(matchesIn(text, terms).map(({ term }) => term));

/** The text in stretches, the words that match marked. */
export function highlight(text: string, terms: ReadonlySet<string>): Piece[] {
	const pieces: Piece[] = [];
	let at = 0;
	for (const { start, end } of matchesIn(text, terms)) {
		// The parts of a compound lie within it.
		if (end <= at) continue;
		const last = pieces.at(-1);
		if (start > at) pieces.push({ text: text.slice(at, start), isMatch: false });
		if (start < at && last) last.text += text.slice(at, end);
		else pieces.push({ text: text.slice(start, end), isMatch: true });
		at = end;
	}
	if (at < text.length) pieces.push({ text: text.slice(at), isMatch: false });
	return pieces;
}

const ELLIPSIS = '…';
/** How much of the text stands before the first match, at most. */
const LEAD = 36;

/**
 * The part of a text that holds most of the terms, cut between words, with an ellipsis where it was cut. The start of the
 * text where it holds none.
 * @param most length in UTF-16 units, without the ellipses
 */
export function excerpt(text: string, terms: ReadonlySet<string>, most: number): string {
	if (text.length <= most) return text;
	const first = densest(matchesIn(text, terms), most - LEAD);
	const from = first ? wordStart(text, Math.max(0, Math.min(first.start - LEAD, text.length - most)), first.start) : 0;
	const to = from + most >= text.length ? text.length : wordEnd(text, from + most, first?.end ?? 0);
	return (from > 0 ? ELLIPSIS : '') + text.slice(from, to).trim() + (to < text.length ? ELLIPSIS : '');
}

/** The match with which a stretch of that length begins that holds the most different terms. */
function densest(matches: Word[], length: number): Word | undefined {
	let best: Word | undefined;
	let most = 0;
	matches.forEach((match, position) => {
		const within = matches.slice(position).filter(({ end }) => end <= match.start + length);
		const count = new Set(within.map(({ term }) => term)).size;
		if (count > most) [best, most] = [match, count];
	});
	return best ?? matches[0];
}

/** The start of the first word at or after an offset, but no later than `latest`. */
function wordStart(text: string, offset: number, latest: number): number {
	if (offset === 0) return 0;
	const space = text.indexOf(' ', offset - 1);
	return space < 0 || space >= latest ? latest : space + 1;
}

/** The end of the last word before an offset, but no earlier than `earliest`. */
function wordEnd(text: string, offset: number, earliest: number): number {
	const space = text.lastIndexOf(' ', offset);
	return space <= earliest ? Math.max(offset, earliest) : space;
}
