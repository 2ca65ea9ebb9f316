import type { Inline, Prose } from '../model/index.ts';

const inlineText = (inline: Inline): string => {
	switch (inline.type) {
		case 'text':
			return inline.text;
		case 'cite':
			return '';
		default:
			return inline.children.map(inlineText).join('');
	}
};

/** Prose without its citations, paragraphs and sentences joined by spaces. */
export const plainText = (prose: Prose): string =>
	prose.map((paragraph) => paragraph.map((sentence) => sentence.map(inlineText).join('')).join(' ')).join(' ');

/**
 * As many whole sentences from the start as fit into `most` characters, and the first in any case; for descriptions and
 * lists.
 */
export function firstSentences(prose: Prose, most: number): string {
	let text = '';
	for (const sentence of prose.flat()) {
		const longer = text ? `${text} ${sentence.map(inlineText).join('')}` : sentence.map(inlineText).join('');
		if (text && longer.length > most) break;
		text = longer;
	}
	return text;
}

/** Number of words, as an editor counts them. */
export const wordCount = (prose: Prose): number =>
	plainText(prose)
		.split(/\s+/)
		.filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
