import type { z } from 'zod';
import { parsePage, parseYaml, type At, type ParsedPage } from './document.ts';
import { suggestion } from './nearest.ts';
import type { Problem } from './problem.ts';
import * as schema from './schema.ts';
import { checkShape } from './shape.ts';

/** A file of the story's folder; `path` is below that folder, with forward slashes. */
export interface ContentFile {
	path: string;
	bytes: Uint8Array;
}

/** The files that stand alone in a story's folder. */
export const SINGLE_FILES = {
	'story.yaml': { schema: schema.storySchema, required: true },
	'themes.yaml': { schema: schema.themesSchema, required: true },
	'lanes.yaml': { schema: schema.lanesSchema, required: true },
	'actors.yaml': { schema: schema.actorsSchema, required: false },
	'countries.yaml': { schema: schema.countriesSchema, required: true },
	'seas.yaml': { schema: schema.seasSchema, required: false },
	'places.yaml': { schema: schema.placesSchema, required: true },
	'journeys.yaml': { schema: schema.journeysSchema, required: false },
	'references.yaml': { schema: schema.referencesSchema, required: true },
	'corrections.yaml': { schema: schema.correctionsSchema, required: false }
} as const;
export type SingleFile = keyof typeof SINGLE_FILES;

/** Folders that hold one thing a file. */
export const FOLDERS = {
	routes: { schema: schema.routeSchema, extension: '.yaml', kind: 'route', required: false },
	sources: { schema: schema.sourceSchema, extension: '.yaml', kind: 'source', required: true },
	disagreements: { schema: schema.disagreementSchema, extension: '.yaml', kind: 'disagreement', required: false },
	figures: { schema: schema.figureSchema, extension: '.yaml', kind: 'figure', required: false },
	events: { schema: schema.eventSchema, extension: '.md', kind: 'event', required: true },
	tours: { schema: schema.tourSchema, extension: '.md', kind: 'tour', required: false }
} as const;
export type Folder = keyof typeof FOLDERS;

export interface Item<T> {
	id: string;
	raw: T;
	at: At;
	page?: ParsedPage;
}

type Report = (problem: Problem) => void;

/** The text of each file by its path; undefined where the bytes are no text. */
export type Texts = ReadonlyMap<string, string | undefined>;

export function decode(files: ContentFile[], report: Report): Texts {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	return new Map(
		files.map(({ path, bytes }) => {
			try {
				return [path, decoder.decode(bytes)];
			} catch {
				report({
					severity: 'error',
					file: path,
					line: 1,
					field: '',
					message: 'is not UTF-8; save it in that encoding'
				});
				return [path, undefined];
			}
		})
	);
}

/** Reports files that nothing reads: a misspelt name would lose evidence in silence. */
export function reportStrangers(texts: Texts, report: Report) {
	const known = [...Object.keys(SINGLE_FILES), ...Object.keys(FOLDERS)];
	for (const path of texts.keys()) {
		const [first = '', ...rest] = path.split('/');
		const folder = Object.hasOwn(FOLDERS, first) ? FOLDERS[first as Folder] : undefined;
		const isKnown = folder
			? rest.length === 1 && path.endsWith(folder.extension)
			: rest.length === 0 && Object.hasOwn(SINGLE_FILES, first);
		if (isKnown) continue;
		const message = folder
			? `is not read; ${first}/ holds files that end in ${folder.extension} and no folders`
			: `is not read${suggestion(first, known)}`;
		report({ severity: 'error', file: path, line: 1, field: '', message });
	}
}

/**
 * A file that stands alone, in its shape; undefined where it is left out, or after reporting that it is missing or
 * beyond reading.
 */
export function readSingle<F extends SingleFile>(name: F, texts: Texts, report: Report) {
	type Raw = z.infer<(typeof SINGLE_FILES)[F]['schema']>;
	const text = texts.get(name);
	if (text === undefined) {
		if (SINGLE_FILES[name].required && !texts.has(name)) {
			const message = 'is missing; docs/content.md describes what it holds';
			report({ severity: 'error', file: name, line: 1, field: '', message });
		}
		return undefined;
	}
	const file = parseYaml(name, text, 0, report);
	const raw = file && (checkShape(file, SINGLE_FILES[name].schema) as Raw | undefined);
	return file && raw && !file.at.isFaulty ? { raw, at: file.at } : undefined;
}

/** The files of a folder in their shape, and the ids of those beyond reading, which are reported. */
export function readFolder<F extends Folder>(folder: F, texts: Texts, report: Report) {
	type Raw = z.infer<(typeof FOLDERS)[F]['schema']>;
	const { schema: shape, extension, kind, required } = FOLDERS[folder];
	const items: Item<Raw>[] = [];
	const unread: string[] = [];
	const names = [...texts.keys()].map((path) => path.split('/')).filter(([first, , more]) => first === folder && !more);
	for (const [, name = ''] of names.filter(([, name]) => name?.endsWith(extension)).toSorted()) {
		const path = `${folder}/${name}`;
		const id = name.slice(0, -extension.length);
		const text = texts.get(path);
		const page = text !== undefined && extension === '.md' ? parsePage(path, text, report) : undefined;
		const file = text !== undefined && extension === '.yaml' ? parseYaml(path, text, 0, report) : page;
		const raw = file && (checkShape(file, shape) as Raw | undefined);
		if (file && raw) items.push({ id, raw, at: file.at, page });
		else unread.push(id);
	}
	if (required && items.length + unread.length === 0) {
		const message = `has no ${kind}; a story needs one at least, in a file that ends in ${extension}`;
		report({ severity: 'error', file: folder, line: 1, field: '', message });
	}
	return { items, unread };
}
