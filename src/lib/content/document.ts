import {
	isMap,
	isNode,
	isScalar,
	LineCounter,
	parseDocument,
	visit,
	type Document as YamlDocument,
	type ErrorCode
} from 'yaml';
import type { Problem, Severity } from './problem.ts';

export type Path = (string | number)[];
export type Report = (problem: Problem) => void;

/** `['places', 1, 'lat']` as `places[1].lat`. */
export const fieldOf = (path: Path): string =>
	path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`)).join('');

/** One file of the story's folder, as far as reporting problems in it needs to know it. */
interface Sheet {
	file: string;
	lineOf: (path: Path) => number;
	textLineOf: (path: Path) => number;
	report: Report;
	/** Fields whose shape is wrong. A stand-in is read in their place, of which nobody wants to hear. */
	faults: string[];
}

const isWithin = (field: string, outer: string) =>
	outer === '' || field === outer || field.startsWith(`${outer}.`) || field.startsWith(`${outer}[`);

/** A place in a file of the story's folder: where a value stands, and where problems with it are reported. */
export class At {
	readonly path: Path;
	#sheet: Sheet;

	constructor(sheet: Sheet, path: Path = []) {
		this.#sheet = sheet;
		this.path = path;
	}

	get file(): string {
		return this.#sheet.file;
	}

	get line(): number {
		return this.#sheet.lineOf(this.path);
	}

	/** The line on which the text of a block scalar, or of the body, begins. */
	get textLine(): number {
		return this.#sheet.textLineOf(this.path);
	}

	/** Whether the value here has the wrong shape, so that a stand-in is read instead. */
	get isFaulty(): boolean {
		const field = fieldOf(this.path);
		return this.#sheet.faults.some((fault) => isWithin(field, fault));
	}

	in(...keys: Path): At {
		return new At(this.#sheet, [...this.path, ...keys]);
	}

	error(message: string, line?: number) {
		this.#add('error', message, line);
	}

	warn(message: string, line?: number) {
		this.#add('warning', message, line);
	}

	/** Reports an error of shape, after which nothing else is reported about the value. */
	fault(message: string) {
		this.error(message);
		this.#sheet.faults.push(fieldOf(this.path));
	}

	#add(severity: Severity, message: string, line = this.line) {
		if (this.isFaulty) return;
		this.#sheet.report({ severity, file: this.file, line, field: fieldOf(this.path), message });
	}
}

/** A file as a whole, or what stands on one of its lines. */
export const atFile = (file: string, report: Report, line = 1): At =>
	new At({ file, lineOf: () => line, textLineOf: () => line, report, faults: [] });

export interface ParsedFile {
	at: At;
	/** What the YAML says, as plain data. */
	value: unknown;
}

interface Nodes {
	yaml: YamlDocument;
	counter: LineCounter;
	/** Lines above the YAML in its file. */
	offset: number;
}

function nodeAt({ yaml }: Nodes, path: Path) {
	// An index or key that is missing is reported where its parent stands.
	for (let length = path.length; length >= 0; length--) {
		const node = length === 0 ? yaml.contents : yaml.getIn(path.slice(0, length), true);
		if (isNode(node) && node.range) return { node, length };
	}
	return undefined;
}

function keyRange({ yaml }: Nodes, path: Path): number | undefined {
	const parent = path.length === 1 ? yaml.contents : yaml.getIn(path.slice(0, -1), true);
	if (!isMap(parent)) return undefined;
	const pair = parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
	return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
}

function lineIn(nodes: Nodes, path: Path): number {
	const found = nodeAt(nodes, path);
	if (!found) return nodes.offset + 1;
	const exact = path.slice(0, found.length);
	const start = (exact.length > 0 ? keyRange(nodes, exact) : undefined) ?? found.node.range![0];
	return nodes.offset + nodes.counter.linePos(start).line;
}

function textLineIn(nodes: Nodes, path: Path): number {
	const found = nodeAt(nodes, path);
	if (!found) return nodes.offset + 1;
	const line = nodes.offset + nodes.counter.linePos(found.node.range![0]).line;
	const isBlock = isScalar(found.node) && (found.node.type === 'BLOCK_LITERAL' || found.node.type === 'BLOCK_FOLDED');
	return isBlock ? line + 1 : line;
}

/** What an author should do about an error of the parser, by its code. */
const ADVICE: Partial<Record<ErrorCode, string>> = {
	DUPLICATE_KEY: 'keep one of them',
	MULTIPLE_DOCS: 'take away the line of three hyphens',
	TAB_AS_INDENT: 'indent with spaces',
	MISSING_CHAR: 'close what was opened',
	BAD_INDENT: 'check the indentation, and close what was opened',
	BAD_DQ_ESCAPE: 'use single quotation marks'
};
const isAfterTab = (text: string, position: number) => /(^|\n) *\t[^\n]*$/.test(text.slice(0, position));
const QUOTE = 'quote text that contains ": " or starts with [ { @ & * ! | > %';

/**
 * Parses a YAML text, reporting what the parser says with its line. Aliases are reported, not followed: they would let a
 * small text grow without end, and an author mostly meant emphasis.
 * @param offset lines that stand above the text in its file
 * @returns undefined where it cannot be read
 */
export function parseYaml(file: string, text: string, offset: number, report: Report): ParsedFile | undefined {
	const counter = new LineCounter();
	const yaml = parseDocument(text, { lineCounter: counter, prettyErrors: false, stringKeys: true });
	const nodes: Nodes = { yaml, counter, offset };
	const brokenLines = new Set<number>();
	const add = (message: string, position: number) => {
		const { line } = counter.linePos(position);
		// Further errors on the line mostly follow from the first.
		if (!brokenLines.has(line)) atFile(file, report, offset + line).error(`broken YAML: ${message}`);
		brokenLines.add(line);
	};
	for (const { code, message, pos } of [...yaml.errors, ...yaml.warnings]) {
		const what = message.replace(/[.;]?\s*(please use .*)?$/, '');
		add(`${what}; ${isAfterTab(text, pos[0]) ? ADVICE.TAB_AS_INDENT : (ADVICE[code] ?? QUOTE)}`, pos[0]);
	}
	visit(yaml, {
		Alias: (_, { source, range }) => {
			add(`"*${source}" is an alias; write the value out, and quote text that starts with *`, range![0]);
		}
	});
	if (brokenLines.size > 0) return undefined;
	const lineOf = (path: Path) => lineIn(nodes, path);
	const textLineOf = (path: Path) => textLineIn(nodes, path);
	return { at: new At({ file, lineOf, textLineOf, report, faults: [] }), value: yaml.toJS() };
}

// The closing line follows a line break, which may be that of the opening line.
const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)/;

export interface ParsedPage extends ParsedFile {
	/** The Markdown below the front matter, and the place of that text. */
	body: string;
	bodyAt: At;
}

/** Parses a Markdown file with YAML front matter between two lines of three hyphens. */
export function parsePage(file: string, text: string, report: Report): ParsedPage | undefined {
	const match = FRONT_MATTER.exec(text);
	if (!match) {
		atFile(file, report).error(
			text.startsWith('---')
				? 'the front matter is not closed; end it with a line of three hyphens'
				: 'there is no front matter; begin the file with a line of three hyphens, the fields, and three hyphens again'
		);
		return undefined;
	}
	const parsed = parseYaml(file, match[1]!, 1, report);
	if (!parsed) return undefined;
	const body = text.slice(match[0].length);
	const textLine = match[0].split('\n').length;
	const line = textLine + (/^\s*/.exec(body)![0].split('\n').length - 1);
	const bodyAt = new At({ file, lineOf: () => line, textLineOf: () => textLine, report, faults: [] }, ['text']);
	return { ...parsed, body, bodyAt };
}
