// Everything once in UTC, then whatever touches dates again in zones west and east of it and at the date line:
// a local getter that slipped in gives another day there.
import { program, step } from './lib/run.mjs';

const DATED = [
	'src/lib/time',
	'src/lib/i18n',
	'src/lib/evidence',
	'src/lib/url',
	'src/lib/explorer',
	'src/lib/timeline/window',
	'src/lib/kiosk/wall-clock',
	'src/lib/export'
];
const ZONES = ['America/New_York', 'Asia/Almaty', 'Pacific/Kiritimati'];

const [node, vitest] = program('vitest/vitest.mjs');
// What the tests share is loaded once for each worker: they are of pure code and leave nothing behind.
const run = [...vitest, 'run', '--no-isolate', '--maxWorkers=2'];
await step('Unit tests in UTC', node, run, { TZ: 'UTC' });
for (const TZ of ZONES) {
	await step(`Unit tests on dates in ${TZ}`, node, [...run, '--reporter=dot', ...DATED], { TZ });
}
