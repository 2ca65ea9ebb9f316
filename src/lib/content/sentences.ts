import { plainText } from '../evidence/prose.ts';
import type { Inline, Sentence } from '../model/index.ts';

/** An inline and the line of the file on which it begins. The breaks of lines are still in its text. */
export interface Piece {
	inline: Inline;
	line: number;
}

export interface LocatedSentence {
	sentence: Sentence;
	line: number;
}

/** Marks that belong before the citation that they follow, with the quotes and brackets around them. */
const CLOSING = /^["'”’»)\]]*[.!?…,;:]+["'”’»)\]]*/;
const ENDS_SENTENCE = /[.!?]/;

/** Citations after which a sentence is over, although what follows may not look like a new one: “bp said”, “40 per cent”. */
type Enders = Set<Inline>;

/**
 * Moves closing marks that follow a citation in front of it, since citations are shown behind the full stop, and joins
 * citations that follow each other.
 */
export function settleMarks(pieces: Piece[], enders: Enders = new Set()): Piece[] {
	const settled: Piece[] = [];
	for (const piece of pieces) {
		const before = settled.at(-1);
		if (before?.inline.type !== 'cite') {
			settled.push(piece);
		} else if (piece.inline.type === 'cite') {
			const ids = [...new Set([...before.inline.ids, ...piece.inline.ids])];
			settled[settled.length - 1] = { inline: { type: 'cite', ids }, line: before.line };
		} else {
			const text = piece.inline.type === 'text' ? piece.inline.text : '';
			const closing = CLOSING.exec(text)?.[0] ?? '';
			const rest = text.slice(closing.length);
			if (!closing || /^\w/.test(rest)) {
				settled.push(piece);
				continue;
			}
			if (ENDS_SENTENCE.test(closing)) enders.add(before.inline);
			settled.splice(-1, 0, { inline: { type: 'text', text: closing }, line: before.line });
			if (rest) settled.push({ inline: { type: 'text', text: rest }, line: piece.line });
		}
	}
	return settled;
}

/**
 * Splits a paragraph where its language ends sentences. A citation belongs to the sentence that it closes, whether it
 * stands before the full stop or after it.
 * @param language BCP 47 tag
 */
export function splitSentences(paragraph: Piece[], language: string): LocatedSentence[] {
	const enders: Enders = new Set();
	const pieces = settleMarks(paragraph, enders);
	const ends = sentenceEnds(pieces, language);
	const sentences: Piece[][] = [];
	let isOver = true;
	const add = (piece: Piece) => {
		const isCitation = piece.inline.type === 'cite';
		// A citation belongs to the sentence that it closes.
		if (sentences.length === 0 || (isOver && !isCitation)) sentences.push([]);
		sentences.at(-1)!.push(piece);
		isOver = isCitation && (isOver || enders.has(piece.inline));
	};
	let offset = 0;
	for (const { inline, line } of pieces) {
		const end = offset + lengthOf(inline);
		if (inline.type === 'text') {
			let from = offset;
			for (const cut of [...ends.filter((cut) => cut > offset && cut < end), end]) {
				const text = inline.text.slice(from - offset, cut - offset);
				add({ inline: { type: 'text', text }, line: line + breaksIn(inline.text.slice(0, from - offset)) });
				isOver = ends.includes(cut);
				from = cut;
			}
		} else {
			add({ inline, line });
		}
		offset = end;
	}
	return sentences.flatMap(finish);
}

const textOf = (inline: Inline): string => plainText([[[inline]]]);
const lengthOf = (inline: Inline): number => textOf(inline).length;
const breaksIn = (text: string): number => text.split('\n').length - 1;

/** Offsets at which sentences end in the text of the pieces, without its citations. */
function sentenceEnds(pieces: Piece[], language: string): number[] {
	// To the segmenter a line break ends a sentence; in Markdown it is a space.
	const text = pieces
		.map(({ inline }) => textOf(inline))
		.join('')
		.replace(/\n/g, ' ');
	const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
	return [...segments].map(({ index, segment }) => index + segment.length);
}

/** Sentences are joined with a space when shown, so they carry none at their ends. */
function finish(pieces: Piece[]): LocatedSentence[] {
	const sentence: Inline[] = [];
	for (const { inline } of pieces) {
		const before = sentence.at(-1);
		if (inline.type === 'text' && before?.type === 'text') before.text += inline.text;
		else sentence.push(inline.type === 'text' ? { ...inline } : inline);
	}
	const [first, last] = [sentence[0], sentence.at(-1)];
	if (first?.type === 'text') first.text = first.text.trimStart();
	if (last?.type === 'text') last.text = last.text.trimEnd();
	for (const inline of sentence) if (inline.type === 'text') inline.text = inline.text.replace(/[ \t\r\n]+/g, ' ');
	const kept = sentence.filter((inline) => inline.type !== 'text' || inline.text !== '');
	if (kept.length === 0) return [];
	const { inline, line } = pieces[0]!;
	const lead = inline.type === 'text' ? (/^\s*/.exec(inline.text)?.[0] ?? '') : '';
	return [{ sentence: kept, line: line + breaksIn(lead) }];
}
