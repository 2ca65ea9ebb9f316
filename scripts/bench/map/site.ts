import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type InlineConfig } from 'vite';
import { pageConfig, temporaryFolder } from '../lib/pages.ts';
import { frameOf, MAP_SIZE, FLIGHT } from './app/course.ts';
import { floorData, type FloorPageData } from './app/floor-data.ts';
import { lastMoment } from '../../../src/lib/explorer/last-moment.ts';
import { viewOf } from '../../../src/lib/map/state.ts';
import type { Overview } from '../../../src/lib/model/index.ts';
import type { BenchStory } from './stories.ts';

const app = fileURLToPath(new URL('app', import.meta.url));
const staticFolder = fileURLToPath(new URL('../../../static', import.meta.url));

/**
 * Builds both pages, once for each story, into a temporary folder that goes when this program ends.
 * @param readable keeps names in the scripts, for profiles
 * @returns the folder to be served: for each story it has `<id>-ours.html`, `<id>-floor.html` and `<id>.json`
 */
export async function buildSite(stories: BenchStory[], readable: boolean): Promise<string> {
	const temporary = temporaryFolder('bench-map-');
	const folder = join(temporary, 'site');
	const server = join(temporary, 'server');
	const shared: InlineConfig = pageConfig(app);
	await build({
		...shared,
		publicDir: staticFolder,
		build: {
			target: 'es2022',
			outDir: folder,
			emptyOutDir: true,
			minify: !readable,
			chunkSizeWarningLimit: 2000,
			rolldownOptions: { input: [join(app, 'ours.html'), join(app, 'floor.html')] }
		}
	});
	await build({
		...shared,
		publicDir: false,
		ssr: { noExternal: true },
		build: {
			ssr: join(app, 'render.ts'),
			outDir: server,
			emptyOutDir: true,
			// Nothing in a temporary folder tells Node that its files are modules.
			rolldownOptions: { output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' } }
		}
	});

	const { renderPage } = (await import(
		pathToFileURL(join(server, 'render.mjs')).href
	)) as typeof import('./app/render.ts');
	mkdirSync(folder, { recursive: true });
	const template = (page: string) => readFileSync(join(folder, page), 'utf8');
	for (const { id, overview } of stories) {
		const { head, body } = renderPage(overview);
		write(`${id}-ours.html`, fill(template('ours.html'), { head, body, data: overview }));
		write(`${id}-floor.html`, fill(template('floor.html'), { data: floorPageData(id, overview) }));
		write(`${id}.json`, JSON.stringify(overview));
	}
	return folder;

	function write(name: string, text: string) {
		writeFileSync(join(folder, name), text);
	}
}

/** Puts a page's parts in the place of the comments that name them. */
function fill(
	template: string,
	{ head = '', body = '', data }: { head?: string; body?: string; data: unknown }
): string {
	const json = JSON.stringify(data).replaceAll('<', '\\u003c');
	return template
		.replace('<!--head-->', () => head)
		.replace('<!--body-->', () => body)
		.replace('<!--data-->', () => `<script type="application/json" id="data">${json}</script>`);
}

function floorPageData(id: string, overview: Overview): FloorPageData {
	const view = (place: string) => viewOf(frameOf(overview, place), overview, MAP_SIZE);
	return {
		story: `${id}.json`,
		focus: overview.countries.filter(({ focus }) => focus).map(({ numeric }) => numeric),
		views: {
			home: viewOf(overview.view, overview, MAP_SIZE),
			from: view(FLIGHT.from),
			to: view(FLIGHT.to)
		},
		features: floorData(overview, lastMoment(overview))
	};
}
