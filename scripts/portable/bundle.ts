import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, normalizePath, type Plugin } from 'vite';
import type { StartModules } from './site.ts';

const RUNTIME = fileURLToPath(new URL('runtime', import.meta.url));
const ENTRY = 'virtual:portable';
const PREPARED = 'virtual:prepared';

/** Workers up to this size, in bytes, stand in the script; larger ones among the packed files. */
const SMALL_WORKER = 32_000;

const WORKER = /new URL\((["'`])((?:\.\.\/)+workers\/[^"'`]+)\1,import\.meta\.url\)/g;
/** What a module's styles and imports are, for loading them early: here all is loaded already. */
const PRELOADS = /__vite__mapDeps\(\[[\d,]*\]\)/g;

/**
 * All modules of the built site as one script that a page from disk can start.
 * @param site folder of the built site
 */
export async function bundleScripts(site: string, start: StartModules): Promise<string> {
	const result = await build({
		configFile: false,
		logLevel: 'error',
		root: site,
		publicDir: false,
		build: {
			write: false,
			target: 'es2022',
			modulePreload: false,
			reportCompressedSize: false,
			chunkSizeWarningLimit: Infinity,
			rolldownOptions: {
				input: ENTRY,
				output: { format: 'iife', codeSplitting: false, strictExecutionOrder: true }
			}
		},
		plugins: [entry(site, start), modulesAsScript(site)]
	});
	const [bundle] = [result].flat();
	const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined;
	if (chunk?.type !== 'chunk') throw new Error('The scripts of the built site could not be bundled.');
	return chunk.code;
}

const quoted = (path: string) => JSON.stringify(path);

function entry(site: string, { start, app, payload }: StartModules): Plugin {
	const modules: Record<string, string> = {
		[PREPARED]: `import { prepare } from ${quoted(join(RUNTIME, 'prepare.ts'))};
			prepare(${quoted(payload)});`,
		[ENTRY]: `import '${PREPARED}';
			import { start } from ${quoted(join(site, start))};
			import * as app from ${quoted(join(site, app))};
			import { fromDisk } from ${quoted(join(RUNTIME, 'router.ts'))};
			start(fromDisk(app), document.querySelector('.page')).then(() => document.querySelector('[data-waiting]')?.remove());`
	};
	return {
		name: 'portable-entry',
		resolveId: (id) => (id in modules ? `\0${id}` : undefined),
		load: (id) => modules[id.slice(1)]
	};
}

/** Takes out of the built modules what only a module on a server can do. */
function modulesAsScript(site: string): Plugin {
	return {
		name: 'portable-modules',
		enforce: 'pre',
		transform(code, id) {
			const folder = `${normalizePath(site)}/`;
			if (!id.startsWith(folder) || !code.includes('import.meta')) return;
			const plain = code
				.replace(PRELOADS, '[]')
				.replace(WORKER, (whole, _, path: string) => {
					const file = join(dirname(id), path);
					if (statSync(file).size > SMALL_WORKER) return whole;
					return `__workerOf(${JSON.stringify(readFileSync(file, 'utf8'))})`;
				})
				.replaceAll('import.meta.resolve', 'undefined')
				.replaceAll('import.meta.url', `__addressOf(${quoted(id.slice(folder.length))})`);
			const prepare = quoted(join(RUNTIME, 'prepare.ts'));
			return {
				code: `import { addressOf as __addressOf, workerOf as __workerOf } from ${prepare};\n${plain}`,
				map: null
			};
		}
	};
}
