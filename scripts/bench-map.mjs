// Measures the map in a real browser, beside a bare MapLibre page with the same GeoJSON. See scripts/bench/map/main.ts.
import { browserOrExit } from './lib/browser.mjs';
import { npmRun, program, requireNode, run } from './lib/run.mjs';

requireNode();
const browser = browserOrExit();
await npmRun('Drawing the base map', 'basemap');

const [node, tsx] = program('tsx/dist/cli.mjs');
process.exit(
	await run(node, [...tsx, 'scripts/bench/map/main.ts', ...process.argv.slice(2)], { CHROMIUM_PATH: browser })
);
