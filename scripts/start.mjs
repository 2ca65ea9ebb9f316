// Installs, builds and serves the story, and prints its address. The one command for somebody who wants to see it.
import { install, npmRun, program, requireNode, run } from './lib/run.mjs';

requireNode();
await install();
await npmRun('Building the story', 'build');

const port = process.env.PORT ?? '4173';
console.log(`\n── The story is at http://localhost:${port}/  (Ctrl+C stops it)\n`);
const [node, sirv] = program('sirv-cli/bin.js');
process.exit(await run(node, [...sirv, 'build', '--port', port, '--quiet']));
