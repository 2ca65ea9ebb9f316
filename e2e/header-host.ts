import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { headersFor } from '../scripts/hosting/headers.ts';

const TYPES: Record<string, string> = {
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.webmanifest': 'application/manifest+json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.woff2': 'font/woff2'
};

/** Serves a built site as a host does that follows docs/hosting. */
export function hostWithHeaders(folder: string, port: number): Promise<Server> {
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url!, 'http://host');
		const file = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
		readFile(join(folder, file)).then(
			(body) => {
				const type = TYPES[extname(file)] ?? 'text/plain';
				response.writeHead(200, { ...headersFor(pathname), 'Content-Type': `${type}; charset=utf-8` }).end(body);
			},
			() => response.writeHead(404).end()
		);
	});
	return new Promise((resolve) => server.listen(port, () => resolve(server)));
}
