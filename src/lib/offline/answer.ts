import { BESIDE } from './beside.ts';
import { notFoundUnder } from './not-found.ts';
import type { SavedPack } from './store.ts';

/** What requests are answered from. */
export interface Sources {
	/** Path of the site's root, with a slash at its end. */
	root: string;
	/** The pack of this build, if it is there. */
	saved: () => Promise<SavedPack | undefined>;
	/** That of the build before. */
	earlier: () => Promise<SavedPack | undefined>;
	/** A file that stands beside the site. */
	beside: (path: string) => Promise<Response>;
	network: (request: Request) => Promise<Response>;
	/** Called when something that should be in the pack of this build cannot be read. */
	damaged: () => void;
}

/** Names of files that never change their content: whichever build they are from, they are right. */
const IMMUTABLE = '_app/immutable/';
const NOT_FOUND = '404.html';
/** A worker goes by the headers of its own script, and not by what its page says. */
const WORKERS = '_app/immutable/workers/';
const WORKER_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'";

/**
 * The path of a request from the root of the site, decoded; its search is no part of it.
 * @returns undefined for what is not of this site, or is no path
 */
export function pathIn(root: string, address: string): string | undefined {
	const { pathname } = new URL(address);
	if (!pathname.startsWith(root)) return undefined;
	try {
		return decodeURIComponent(pathname.slice(root.length));
	} catch {
		return undefined;
	}
}

/** Whether the worker answers a request: those that read this site's files, but for the pack itself. */
export function isAnswered(request: Request, root: string, origin: string): boolean {
	if (!['GET', 'HEAD'].includes(request.method) || new URL(request.url).origin !== origin) return false;
	const path = pathIn(root, request.url);
	return path !== undefined && !path.startsWith('_app/offline/');
}

async function notFound({ pack, headers }: SavedPack, root: string): Promise<Response> {
	const html = new TextDecoder().decode(await pack.read(NOT_FOUND));
	const { type } = pack.about(NOT_FOUND)!;
	return new Response(await notFoundUnder(root, html), { status: 404, headers: { ...headers, 'content-type': type } });
}

async function response(saved: SavedPack, path: string, method: string): Promise<Response> {
	const { type, length } = saved.pack.about(path)!;
	const body = await saved.pack.read(path);
	const headers = new Headers({ ...saved.headers, 'content-type': type, 'content-length': String(length) });
	if (path.startsWith(WORKERS)) headers.set('content-security-policy', WORKER_POLICY);
	return new Response(method === 'HEAD' ? null : (body as Uint8Array<ArrayBuffer>), { headers });
}

/**
 * Answers from the pack, so that all of a page is of one build; what is not there comes from the network. Without a network
 * an unknown page is the site's page for that.
 * @throws TypeError as `fetch` does, if there is no answer
 */
export async function answer(request: Request, sources: Sources): Promise<Response> {
	const path = pathIn(sources.root, request.url);
	if (path === undefined) return sources.network(request);
	if (BESIDE.includes(path)) return sources.beside(path);

	const saved = await sources.saved();
	if (!saved) return sources.network(request);
	const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
	if (saved.pack.about(file)) {
		try {
			return await response(saved, file, request.method);
		} catch {
			sources.damaged();
			return sources.network(request);
		}
	}
	if (saved.pack.about(`${file}/index.html`)) {
		const { pathname, search, origin } = new URL(request.url);
		return Response.redirect(`${origin}${pathname}/${search}`);
	}
	if (file.startsWith(IMMUTABLE)) {
		const earlier = await sources.earlier();
		if (earlier?.pack.about(file)) {
			return response(earlier, file, request.method).catch(() => sources.network(request));
		}
	}
	try {
		return await sources.network(request);
	} catch (error) {
		if (request.mode === 'navigate' && saved.pack.about(NOT_FOUND)) return notFound(saved, sources.root);
		// That page asks for the data of the unknown one, of which there is none.
		if (path.endsWith('__data.json')) return new Response(null, { status: 404 });
		throw error;
	}
}
