// Lets faults befall the kiosk and measures how it recovers. See scripts/kiosk/faults.ts.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { browserOrExit } from './lib/browser.mjs';
import { npmRun, program, requireNode, root, run, step } from './lib/run.mjs';

requireNode();
const browser = browserOrExit();
if (!existsSync(join(root, 'build', 'kiosk', 'index.html'))) await npmRun('Building the site', 'build');

const [node, kit] = program('@sveltejs/kit/svelte-kit.js');
await step('Preparing', node, [...kit, 'sync']);
const [, tsx] = program('tsx/dist/cli.mjs');
process.exit(
	await run(node, [...tsx, 'scripts/kiosk/faults.ts', ...process.argv.slice(2)], { CHROMIUM_PATH: browser })
);
