import type { EvidenceId, Inline, Prose, Sentence } from '../model/index.ts';

/** A piece of a text with gaps; what stands in a gap is its answer. Emphasis and links are read as their words. */
export type GapPiece = { type: 'text' | 'gap'; text: string } | { type: 'cite'; ids: EvidenceId[] };

/**
 * Splits prose at its `{braces}` into text and gaps, paragraph by paragraph. The braces themselves are gone; a brace that
 * never closes leaves the rest of its paragraph as a gap, so that no answer is given away.
 */
export const splitGaps = (prose: Prose): GapPiece[][] => prose.map(splitParagraph);

/** The answers of the gaps, in their order. */
export const answersIn = (prose: Prose): string[] =>
	splitGaps(prose)
		.flat()
		.flatMap((piece) => (piece.type === 'gap' ? [piece.text] : []));

function splitParagraph(sentences: Sentence[]): GapPiece[] {
	const pieces: GapPiece[] = [];
	let open = false;
	const add = (text: string) => {
		const type = open ? 'gap' : 'text';
		const last = pieces.at(-1);
		if (last?.type === type) last.text += text;
		else if (text) pieces.push({ type, text });
	};
	for (const piece of flat(sentences)) {
		if (piece.type === 'cite') {
			pieces.push(piece);
			continue;
		}
		for (const part of piece.text.split(/([{}])/)) {
			if (part === '{') open = true;
			else if (part === '}') open = false;
			else add(part);
		}
	}
	return pieces;
}

const flat = (sentences: Sentence[]) =>
	sentences.flatMap((sentence, index) => [
		...(index > 0 ? [{ type: 'text' as const, text: ' ' }] : []),
		...sentence.flatMap(words)
	]);

function words(inline: Inline): Extract<Inline, { type: 'text' | 'cite' }>[] {
	return 'children' in inline ? inline.children.flatMap(words) : [inline];
}
