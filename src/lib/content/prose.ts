import type { Nodes, Paragraph as MdParagraph, PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { EvidenceId, Paragraph, Prose, Sentence } from '../model/index.ts';
import { plainText } from '../evidence/prose.ts';
import type { At } from './document.ts';
import { settleMarks, splitSentences, type Piece } from './sentences.ts';

export interface ProseRules {
	/** Whether every sentence must carry a citation. */
	cited: boolean;
	/** BCP 47 tag of the text, for finding its sentences. */
	language: string;
	/** Told of every id that is cited, with its line, so that it can be looked up. */
	cite: (id: EvidenceId, at: At, line: number) => void;
}

const CITATION = /[ \t\r\n]*\[((?:@|-@)[^\]]*)\]/g;
const ONE_CITATION = /^@([A-Za-z0-9][\w-]*)$/;
/** An id that someone meant to cite: `@R03` without brackets, or `[R03]` without its sign. */
const MISWRITTEN = /(?<![\w.])@[A-Z]+\d[\w-]*|\[[A-Z]+\d+(-\d+)?([;,] *[A-Z]+\d+(-\d+)?)*\]/;
/** A sign that may open a tag, if only together with the text that follows the citation or emphasis after it. */
const OPENS_TAG = /<(?![\s\d=])/g;
const SAFE_LINK = /^(https?:\/\/|mailto:|#)/i;

const NOT_PROSE: Record<string, string> = {
	heading: 'a heading is not prose; write it as a paragraph',
	list: 'a list is not prose; write its items as sentences',
	code: 'a code block is not prose; write it as a paragraph',
	blockquote: 'a block quotation is not prose; put the words in quotation marks',
	thematicBreak: 'a line across the page is not prose; leave it out',
	html: 'HTML does not run here and is shown as plain text; take it out',
	image: 'an image is not prose; leave it out',
	inlineCode: 'code is not prose; write the words',
	imageReference: 'an image is not prose; leave it out',
	linkReference: 'this link has no address of its own; write [words](https://…)',
	definition: 'a link definition is not prose; write [words](https://…)',
	break: 'a forced line break is not prose; start a new paragraph'
};

/**
 * Reads Markdown prose into paragraphs of sentences. Whatever is not prose is reported and turned into plain text, so
 * that nothing is lost and nothing can run. A closing mark after a citation (`signed [@R03].`) moves before it, because
 * marks are shown behind the full stop.
 */
export function readProse(text: string, at: At, rules: ProseRules): Prose {
	const prose: Prose = [];
	for (const node of fromMarkdown(text).children) {
		const line = at.textLine + (node.position?.start.line ?? 1) - 1;
		if (node.type === 'paragraph') {
			prose.push(readParagraph(node, at, rules));
		} else {
			at.error(NOT_PROSE[node.type] ?? `“${node.type}” is not prose; write a paragraph`, line);
			const plain = text.slice(node.position?.start.offset, node.position?.end.offset).trim();
			if (plain && node.type !== 'thematicBreak') prose.push([[{ type: 'text', text: withoutTags(plain) }]]);
		}
	}
	return prose;
}

function readParagraph(node: MdParagraph, at: At, rules: ProseRules): Paragraph {
	const sentences = splitSentences(readPieces(node.children, at, rules), rules.language);
	for (const { sentence, line } of rules.cited ? sentences : []) {
		if (hasCitation(sentence)) continue;
		const words = plainText([[sentence]]);
		const start = words.length > 60 ? `${words.slice(0, 60)}…` : words;
		at.error(`the sentence “${start}” cites nothing; add its source before the full stop, such as [@R03]`, line);
	}
	return sentences.map(({ sentence }) => sentence);
}

const hasCitation = (sentence: Sentence): boolean =>
	sentence.some((inline) => inline.type === 'cite' || ('children' in inline && hasCitation(inline.children)));

function readPieces(nodes: PhrasingContent[], at: At, rules: ProseRules): Piece[] {
	return nodes.flatMap((node): Piece[] => {
		const line = at.textLine + node.position!.start.line - 1;
		const children = () => settleMarks(readPieces('children' in node ? node.children : [], at, rules));
		const inlines = () => children().map(({ inline }) => inline);
		switch (node.type) {
			case 'text':
				return readText(node.value, at, line, rules);
			case 'emphasis':
			case 'strong':
				return [{ inline: { type: node.type, children: inlines() }, line }];
			case 'link':
				if (SAFE_LINK.test(node.url)) return [{ inline: { type: 'link', href: node.url, children: inlines() }, line }];
				at.error(`the link to “${node.url}” is not shown as one; link to an address that starts with https://`, line);
				return children();
			default:
				at.error(NOT_PROSE[node.type] ?? `“${node.type}” is not prose; write plain words`, line);
				return [{ inline: { type: 'text', text: withoutTags(textOf(node)) }, line }];
		}
	});
}

/** Text that stays harmless even where someone pastes it into HTML unescaped. */
const withoutTags = (text: string): string => text.replace(OPENS_TAG, '‹');

const textOf = (node: Nodes): string => {
	if ('value' in node) return node.value;
	if ('alt' in node) return node.alt ?? '';
	return 'children' in node ? node.children.map(textOf).join('') : ' ';
};

function readText(text: string, at: At, firstLine: number, rules: ProseRules): Piece[] {
	const pieces: Piece[] = [];
	const lineAt = (offset: number) => firstLine + text.slice(0, offset).split('\n').length - 1;
	const addText = (from: number, to: number) => {
		const words = text.slice(from, to);
		const slip = MISWRITTEN.exec(words);
		if (slip) {
			const message = `“${slip[0].trim()}” is not a citation; write [@R03], or [@S1-25; @R57] for two`;
			at.error(message, lineAt(from + slip.index));
		}
		const tag = words.search(OPENS_TAG);
		if (tag >= 0) at.error(NOT_PROSE.html!, lineAt(from + tag));
		if (words) pieces.push({ inline: { type: 'text', text: withoutTags(words) }, line: lineAt(from) });
	};
	let from = 0;
	for (const match of text.matchAll(CITATION)) {
		const line = lineAt(match.index + match[0].indexOf('['));
		const ids = match[1]!.split(';').flatMap((part) => {
			const id = ONE_CITATION.exec(part.trim())?.[1];
			if (id) rules.cite(id, at, line);
			else at.error(`“${part.trim()}” is not a citation; write [@R03], or [@S1-25; @R57] for two`, line);
			return id ?? [];
		});
		addText(from, match.index);
		if (ids.length > 0) pieces.push({ inline: { type: 'cite', ids: [...new Set(ids)] }, line });
		from = match.index + match[0].length;
	}
	addText(from, text.length);
	return pieces;
}
