// Lets the kiosk run for a day of its own time and watches what grows. See scripts/kiosk/soak.ts.
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
process.exit(await run(node, [...tsx, 'scripts/kiosk/soak.ts', ...process.argv.slice(2)], { CHROMIUM_PATH: browser }));
