// Measures the map in a real browser, beside a bare MapLibre page with the same GeoJSON. See scripts/bench/map/main.ts.
import { browserOrExit } from './lib/browser.mjs';
import { npmRun, program, requireNode, run, step } from './lib/run.mjs';

requireNode();
const browser = browserOrExit();
await npmRun('Drawing the base map', 'basemap');

const [node, kit] = program('@sveltejs/kit/svelte-kit.js');
await step('Preparing', node, [...kit, 'sync']);
const [, tsx] = program('tsx/dist/cli.mjs');
process.exit(
	await run(node, [...tsx, 'scripts/bench/map/main.ts', ...process.argv.slice(2)], { CHROMIUM_PATH: browser })
);
