import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { browserOrExit } from './browser.mjs';
import { npmRun, program, requireNode, root, run, step } from './run.mjs';

/**
 * Runs a program that measures, with the options of this command, and ends this process with its exit code.
 * @param {string} path of the program, a TypeScript file, from the root
 * @param {{ inBrowser?: boolean, ofPage?: string }} [wants] whether it starts a browser, and a page of the built site that
 *   it is about: without it the site is built
 */
export async function measure(path, { inBrowser = true, ofPage } = {}) {
	requireNode();
	const env = inBrowser ? { CHROMIUM_PATH: browserOrExit() } : {};
	if (ofPage && !existsSync(join(root, 'build', ofPage))) await npmRun('Building the site', 'build');
	const [node, kit] = program('@sveltejs/kit/svelte-kit.js');
	await step('Preparing', node, [...kit, 'sync']);
	const [, tsx] = program('tsx/dist/cli.mjs');
	process.exit(await run(node, [...tsx, path, ...process.argv.slice(2)], env));
}
