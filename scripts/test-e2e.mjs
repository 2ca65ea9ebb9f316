// Builds the story and, as a second site, the tiny fixture story; then walks through both in a real browser.
import { browserOrExit } from './lib/browser.mjs';
import { npmRun, program, run, step } from './lib/run.mjs';

const browser = browserOrExit();
console.log(`Browser: ${browser}`);

await npmRun('Building the small story', 'build', {
	CONTENT_DIR: 'e2e/fixtures/small-story',
	BUILD_DIR: 'build-small'
});
await npmRun('Building the story', 'build');
const [, tsx] = program('tsx/dist/cli.mjs');
await step('Making the folder that opens from disk', process.execPath, [...tsx, 'scripts/build-portable.ts']);

const [node, playwright] = program('@playwright/test/cli.js');
process.exit(await run(node, [...playwright, 'test', ...process.argv.slice(2)], { CHROMIUM_PATH: browser }));
