import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packSite } from '../scripts/offline/pack-site.ts';
import { siteFiles } from '../scripts/offline/site-files.ts';

/** A host that can be switched off, can move on to another build, and can send a file that is not what it should be. */
export class Host {
	readonly #port: number;
	#server: Server | undefined;
	#folder: string;
	#spoiled = new Map<string, Buffer>();
	/** Paths that were asked for since it was last switched on. */
	asked: string[] = [];

	constructor(port: number, folder: string) {
		this.#port = port;
		this.#folder = folder;
	}

	async switchOn() {
		this.asked = [];
		this.#server = createServer((request, response) => {
			const path = decodeURIComponent(new URL(request.url!, 'http://host').pathname.slice(1));
			this.asked.push(path);
			try {
				const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
				const body = this.#spoiled.get(file) ?? readFileSync(join(this.#folder, file));
				const type = file.endsWith('.html') ? 'text/html' : file.endsWith('.css') ? 'text/css' : undefined;
				response.writeHead(200, {
					'content-type': type ?? (file.endsWith('.js') ? 'text/javascript' : 'application/octet-stream'),
					'referrer-policy': 'no-referrer'
				});
				response.end(body);
			} catch {
				response.writeHead(404).end();
			}
		});
		await new Promise<void>((resolve) => this.#server!.listen(this.#port, resolve));
	}

	async switchOff() {
		const server = this.#server;
		this.#server = undefined;
		if (!server) return;
		const closed = new Promise((resolve) => server.close(resolve));
		server.closeAllConnections();
		await closed;
	}

	/** From now on sends another build. */
	movesTo(folder: string) {
		this.#folder = folder;
		this.#spoiled.clear();
	}

	/** Sends only the first half of a file. */
	sendsHalfOf(path: string) {
		const body = readFileSync(join(this.#folder, path));
		this.#spoiled.set(path, body.subarray(0, body.length / 2));
	}
}

/** The hash by which a page's policy lets its only script in the page run. */
function scriptHash(html: string): string {
	const script = /<script>([^]*?)<\/script>/.exec(html)![1]!;
	return createHash('sha256').update(script).digest('base64');
}

/** A copy of a build in which one page says something else, packed like any build. */
export async function newerBuild(folder: string, page: string, says: [before: string, now: string]) {
	const copy = mkdtempSync(join(tmpdir(), 'newer-build-'));
	cpSync(folder, copy, { recursive: true });
	const file = join(copy, page);
	const html = readFileSync(file, 'utf8');
	const changed = html.replaceAll(...says);
	writeFileSync(file, changed.replace(scriptHash(html), scriptHash(changed)));
	const { wanted } = await packSite(copy);
	return { folder: copy, pack: wanted.file, remove: () => rmSync(copy, { recursive: true }) };
}

/** Every file of a build as a browser asks for it. */
export const filesOf = (folder: string) =>
	siteFiles(folder).map(({ path, body }) => ({ path: path.replace(/(^|\/)index\.html$/, '$1'), body }));
