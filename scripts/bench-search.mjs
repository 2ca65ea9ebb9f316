// Measures how soon the search answers, with this story and with 10,000 events. See scripts/bench/search/main.ts.
import { program, requireNode, run, step } from './lib/run.mjs';

requireNode();
const [node, kit] = program('@sveltejs/kit/svelte-kit.js');
await step('Preparing', node, [...kit, 'sync']);
const [, tsx] = program('tsx/dist/cli.mjs');
process.exit(await run(node, [...tsx, 'scripts/bench/search/main.ts', ...process.argv.slice(2)]));
