import type { Inline, Prose } from '../model/index.ts';

/** Signs that Markdown would read as markup, wherever they stand in running text. */
const SIGNS = /[\\`*_[\]<>]|&(?=[#\w]+;)/g;
/** What would start a heading, a list, a quotation or a rule at the start of a paragraph. */
const BLOCK_START = /^(?=[#+=>~-])|^(\d+)(?=[.)])/;

export const escapeMarkdown = (text: string): string => text.replace(SIGNS, (sign) => `\\${sign}`);

function inline(part: Inline): string {
	switch (part.type) {
		case 'text':
			return escapeMarkdown(part.text);
		case 'emphasis':
			return `*${part.children.map(inline).join('')}*`;
		case 'strong':
			return `**${part.children.map(inline).join('')}**`;
		case 'link':
			return `[${part.children.map(inline).join('')}](${part.href})`;
		case 'cite':
			return ` [${part.ids.map((id) => `@${id}`).join('; ')}]`;
	}
}

/** A paragraph of plain text in Markdown that says just that. */
export const plainParagraph = (text: string): string => escapeMarkdown(text).replace(BLOCK_START, '$1\\');

/** The marks that end a sentence, and the citation behind them. Authors write the citation first: “signed [@R03].” */
const CITED_END = /((?:["'”’»)]|\\])*[.!?…,;:]+(?:["'”’»)]|\\])*)( \[@[^\]]*\])$/;

/** Prose as Markdown with Pandoc's citations, a blank line between paragraphs: what an author would have written. */
export const toMarkdown = (prose: Prose): string =>
	prose
		.map((paragraph) =>
			paragraph
				.map((sentence) => sentence.map(inline).join('').replace(CITED_END, '$2$1'))
				.join(' ')
				.replace(BLOCK_START, '$1\\')
		)
		.join('\n\n');
