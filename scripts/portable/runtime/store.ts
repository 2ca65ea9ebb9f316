import { pathWithin } from './paths.ts';

/** A file as the folder holds it: base64 of its bytes, gzipped. */
type Packed = string;
type Files = ReadonlyMap<string, Packed>;

declare global {
	/** How `_app/files.js` hands over what it holds. */
	var keepFiles: ((files: Record<string, Packed>) => void) | undefined;
}

const script = document.currentScript as HTMLScriptElement;

/** The folder's address, with a slash at its end. */
export const root = new URL('..', script.src);

/** The data of the page itself stand in the page. */
const PAGE_DATA = document.querySelector('script[data-page-data]');

let files: Promise<Files> | undefined;

/**
 * Loads what the site fetches from a server, at first need. A script, because a page from disk may fetch nothing.
 * @throws Error if the file is missing
 */
const allFiles = (): Promise<Files> =>
	(files ??= new Promise((resolve, reject) => {
		globalThis.keepFiles = (all) => resolve(new Map(Object.entries(all)));
		const element = document.createElement('script');
		element.src = new URL('_app/files.js', root).href;
		element.onerror = () => {
			files = undefined;
			reject(new TypeError('_app/files.js is missing from this copy of the site; copy the whole folder.'));
		};
		document.head.append(element);
	}));

async function unpacked(packed: Packed, type: string): Promise<Blob> {
	const bytes = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
	const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
	return new Response(stream, { headers: { 'content-type': type } }).blob();
}

const TYPES: Record<string, string> = {
	json: 'application/json',
	geojson: 'application/geo+json',
	js: 'text/javascript',
	csv: 'text/csv',
	svg: 'image/svg+xml',
	png: 'image/png',
	ics: 'text/calendar',
	md: 'text/markdown'
};

/** The path within the folder of what `address` names, read as the page does; undefined for what is elsewhere. */
export const ownPath = (address: string | URL): string | undefined => {
	// SvelteKit cuts the origin off an address, which for a file is “null” in some browsers: the scheme's rest remains.
	const text = String(address).replace(/^:?\/\/\/(?!\/)/, 'file:///');
	return URL.canParse(text, location.href) ? pathWithin(new URL(text, location.href), root) : undefined;
};

const pageData = ownPath(location.href)?.replace(/[^/]*$/, '__data.json');

/** A file of the site; undefined where the site has none of that name. */
export async function readFile(path: string): Promise<Blob | undefined> {
	const inPage = path === pageData && PAGE_DATA?.textContent;
	const packed = inPage || (await allFiles()).get(path);
	return packed ? unpacked(packed, TYPES[path.split('.').at(-1)!] ?? 'text/plain;charset=utf-8') : undefined;
}
