import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { BESIDE } from '../../src/lib/offline/beside.ts';
import type { SiteFile } from '../../src/lib/offline/write-pack.ts';

/** Content types as common servers send them. */
const TYPES: Record<string, string> = {
	css: 'text/css; charset=utf-8',
	csv: 'text/csv; charset=utf-8',
	geojson: 'application/geo+json',
	html: 'text/html; charset=utf-8',
	ics: 'text/calendar; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	json: 'application/json; charset=utf-8',
	md: 'text/markdown; charset=utf-8',
	mjs: 'text/javascript; charset=utf-8',
	png: 'image/png',
	svg: 'image/svg+xml; charset=utf-8',
	txt: 'text/plain; charset=utf-8',
	webmanifest: 'application/manifest+json; charset=utf-8',
	woff2: 'font/woff2'
};

const COMPRESSED = new Set(['png', 'woff2']);

/** What no page asks for, or what must come from the network: the worker, packs, and what is for the host or the build. */
const LEFT_OUT = [
	/^service-worker\.js$/,
	/^_app\/offline\//,
	/(^|\/)\./,
	/^_(headers|redirects)$/,
	/\.sha256$/,
	/\.map$/
];

/**
 * The files of a built site that go into its pack.
 * @param folder of the build
 * @throws Error if a file has no known content type
 */
export function siteFiles(folder: string): SiteFile[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.filter((path) => !BESIDE.includes(path) && !LEFT_OUT.some((pattern) => pattern.test(path)))
		.map((path) => {
			const extension = extname(path).slice(1);
			const type = TYPES[extension];
			if (!type)
				throw new Error(
					`${path} has no known content type; name that of “.${extension}” in scripts/offline/site-files.ts, or leave the file out there.`
				);
			const body = new Uint8Array(readFileSync(join(folder, path)));
			return { path, type, body, compressed: COMPRESSED.has(extension) };
		});
}
