import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { generatedOverview } from './events.ts';
import { pageConfig, temporaryFolder } from '../lib/pages.ts';

const app = fileURLToPath(new URL('app', import.meta.url));
const staticFolder = fileURLToPath(new URL('../../../static', import.meta.url));
const PAGES = ['ours', 'floor', 'vis', 'timelinejs'];

/**
 * Builds a page for each timeline, and writes the events that they all fetch.
 * @param sizes numbers of events
 * @param readable keeps names in the scripts, for profiles
 * @returns the folder to be served, which goes when this program ends; it has `<page>.html` and `data/<size>.json`
 */
export async function buildSite(sizes: readonly number[], readable: boolean): Promise<string> {
	const folder = join(temporaryFolder('bench-timeline-'), 'site');
	await build({
		...pageConfig(app),
		publicDir: staticFolder,
		resolve: { alias: { '$app/paths': join(app, 'app-paths.ts') } },
		build: {
			target: 'es2022',
			outDir: folder,
			emptyOutDir: true,
			minify: !readable,
			chunkSizeWarningLimit: 2000,
			rolldownOptions: { input: PAGES.map((page) => join(app, `${page}.html`)) }
		}
	});
	mkdirSync(join(folder, 'data'));
	for (const size of sizes) {
		writeFileSync(join(folder, 'data', `${size}.json`), JSON.stringify(generatedOverview(size)));
	}
	return folder;
}
