import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The modules with which a page of the built site starts, and the global in which they look for its place. */
export interface StartModules {
	start: string;
	app: string;
	payload: string;
}

/** What the folder does with a file of the built site. */
export type Use = 'page' | 'copy' | 'pack' | 'copy and pack' | 'none';

/** Fetched by the page; from disk they come packed. */
const FETCHED = /\.json$|^basemap\/relief\.png$|^_app\/immutable\/workers\//;
/** Shown by the browser itself, which may read them from disk. */
const SHOWN = /^[^/]*\.(svg|png|ico)$|^basemap\/.*\.(svg|png)$/;
/** For the reader to take away. */
const DOWNLOAD = /^(?:[^/]+\/)?data\/(?!__data|.*\.html$)/;
/** For a server, for browsers that were on one, or part of something else here. */
const SERVER = /(^|\/)404\.html$|(^|\/)__data\.json$|^_app\/version\.json$|manifest/;

/** @param path within the built site, with forward slashes */
export function useOf(path: string): Use {
	if (SERVER.test(path)) return 'none';
	if (path.endsWith('index.html')) return 'page';
	if (DOWNLOAD.test(path)) return 'copy and pack';
	const [shown, fetched] = [SHOWN.test(path), FETCHED.test(path)];
	if (shown) return fetched ? 'copy and pack' : 'copy';
	return fetched ? 'pack' : 'none';
}

/** Paths of all files below a folder, with forward slashes, in order. */
export const filesIn = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort();

/** @throws Error if the page is none that SvelteKit wrote */
export function startModules(html: string): StartModules {
	const [start, app] = [...html.matchAll(/import\("[./]*\/(_app\/immutable\/entry\/[^"]+)"\)/g)].map(
		([, path]) => path
	);
	const payload = /\b(__sveltekit_\w+) = \{/.exec(html)?.[1];
	if (!start || !app || !payload) {
		throw new Error('The page does not start as SvelteKit 2.70 starts one; scripts/portable/site.ts must follow it.');
	}
	return { start, app, payload };
}

/** What of a built page is known before its script runs. */
export interface PageHead {
	lang: string;
	dir: string;
	/** As written in HTML. */
	title: string;
	description: string;
}

export function headOf(html: string): PageHead {
	const found = (pattern: RegExp) => pattern.exec(html)?.[1] ?? '';
	return {
		lang: found(/<html[^>]* lang="([^"]*)"/),
		dir: found(/<html[^>]* dir="([^"]*)"/),
		title: found(/<title>([^<]*)<\/title>/),
		description: found(/<meta name="description" content="([^"]*)"/)
	};
}

/** Paths of the style sheets that a built page is given, in their order. */
export const stylesOf = (html: string): string[] =>
	[...html.matchAll(/<link href="[./]*\/(_app\/immutable\/assets\/[^"]+\.css)" rel="stylesheet"/g)].map(
		([, path]) => path!
	);

export const textOf = (site: string, path: string): string => readFileSync(join(site, path), 'utf8');
