import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import type { InlineConfig } from 'vite';

/** A folder that goes when this program ends. */
export function temporaryFolder(prefix: string): string {
	const folder = mkdtempSync(join(tmpdir(), prefix));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** How the pages of a benchmark are built: Svelte by itself, without the site around it. */
export const pageConfig = (root: string): InlineConfig => ({
	configFile: false,
	root,
	logLevel: 'error',
	plugins: [svelte({ configFile: false, preprocess: vitePreprocess() })]
});
