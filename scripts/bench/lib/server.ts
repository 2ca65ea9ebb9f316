import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Record<string, string> = {
	'.css': 'text/css',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.mjs': 'text/javascript',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.webmanifest': 'application/manifest+json',
	'.woff2': 'font/woff2'
};
/** What is smaller packed; pictures and fonts are packed already. */
const PACKED = new Set(['.css', '.html', '.js', '.json', '.mjs', '.svg']);

export interface BenchServer {
	/** With a slash at its end. */
	address: string;
	/** Bytes of all bodies that were sent since this was asked last, as packed on the wire. */
	takeBytes: () => number;
	close: () => void;
}

interface ServerOptions {
	/** 0 for any that is free. */
	port?: number;
	/** Texts in place of files, by their path from the root. */
	instead?: Record<string, string>;
}

/**
 * Serves a folder on this machine alone, packed as a static host would. An address that ends in a slash is that of the
 * `index.html` there. All is read beforehand.
 */
export async function serve(folder: string, { port = 0, instead = {} }: ServerOptions = {}): Promise<BenchServer> {
	const files = new Map(
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => {
				const path = join(entry.parentPath, entry.name);
				const extension = extname(path);
				const address = relative(folder, path).split(sep).join('/');
				const bytes = address in instead ? Buffer.from(instead[address]!) : readFileSync(path);
				const packed = PACKED.has(extension);
				return [
					`/${address}`,
					{
						body: packed ? gzipSync(bytes, { level: 9 }) : bytes,
						headers: {
							'content-type': TYPES[extension] ?? 'application/octet-stream',
							'cache-control': 'max-age=600',
							...(packed ? { 'content-encoding': 'gzip' } : {})
						}
					}
				];
			})
	);

	let sent = 0;
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const file = files.get(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
		if (!file) {
			response.writeHead(404).end();
			return;
		}
		sent += file.body.length;
		response.writeHead(200, { ...file.headers, 'content-length': file.body.length }).end(file.body);
	});
	await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
	return {
		address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
		takeBytes: () => {
			const bytes = sent;
			sent = 0;
			return bytes;
		},
		close: () => {
			server.closeAllConnections();
			server.close();
		}
	};
}
