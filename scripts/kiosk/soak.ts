/**
 * Lets the kiosk run for hours of its own time, in minutes: the loop plays, visitors come, touch the screen in every way
 * that a hand can, and leave. Prints for each hour what the page holds, and whether anything led out of it.
 *
 *   npm run soak -- [--hours 24] [--seed 1] [--minutes 120] [--picture]
 *
 * `--minutes` is the longest that it may take; `--picture` leaves the live map out, which without a graphics card takes most of
 * the time.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { BROWSER_ARGS } from '../../e2e/browser-args.ts';
import { environmentOf, environmentInWords, warnWhereBusy } from '../bench/lib/environment.ts';
import { randomNumbers } from '../bench/lib/random.ts';
import { secondsSince } from '../bench/lib/rounds.ts';
import { serve } from '../bench/lib/server.ts';
import { Exits } from './exits.ts';
import { NO_LIVE_MAP } from './kiosk-browser.ts';
import { MOST_GROWTH, rowOf, tableHead, verdict, type Hour } from './soak-figures.ts';
import { Visitors } from './visitors.ts';

const { values } = parseArgs({
	options: {
		hours: { type: 'string', default: '24' },
		seed: { type: 'string', default: '1' },
		minutes: { type: 'string', default: '120' },
		picture: { type: 'boolean', default: false }
	}
});
const [hours, seed, minutes] = [Number(values.hours), Number(values.seed), Number(values.minutes)];
if (!(Number.isInteger(hours) && hours >= 4 && Number.isInteger(seed) && minutes > 0)) {
	console.error('--hours must be a whole number of at least 4, --seed a whole number, --minutes a number above 0.');
	process.exit(1);
}

const SCREEN = { width: 1024, height: 600 };
const HOUR = 3_600_000;
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

warnWhereBusy();
const began = Date.now();
// A page that is loaded anew each day would hide what grows.
const settings = { reload: null };
const site = await serve(here('../../build'), { instead: { 'kiosk.json': JSON.stringify(settings) } });
const browser = await chromium.launch({
	executablePath: process.env.CHROMIUM_PATH,
	args: [...BROWSER_ARGS, ...(values.picture ? NO_LIVE_MAP : [])]
});
const context = await browser.newContext({
	viewport: SCREEN,
	// Software draws the map: few dots are drawn sooner.
	deviceScaleFactor: 0.25,
	hasTouch: true,
	// Software draws every frame of a flight; a cut is drawn once.
	reducedMotion: 'reduce',
	// Its own subject: npm run faults, and the tests of what works offline.
	serviceWorkers: 'block'
});
await context.addInitScript({ path: here('virtual-clock.browser.js') });
await context.addInitScript({ path: here('contexts.browser.js') });
const page = await context.newPage();
const cdp = await context.newCDPSession(page);
await cdp.send('Performance.enable');

const exits = new Exits(page, site.address);
let errors = 0;
const complain = (text: string) => {
	errors += 1;
	console.log(`  error: ${text}`);
};
page.on('pageerror', (error) => complain(error.message));
page.on('console', (message) => message.type() === 'error' && complain(message.text()));
page.on('crash', () => complain('the page crashed'));

await page.goto(`${site.address}kiosk/`);
const visitors = new Visitors(page, cdp, SCREEN, randomNumbers(seed), exits);
await visitors.opens();

async function measure(hour: number): Promise<Hour> {
	await visitors.waitsForFirstScene();
	// What is drawn and fetched on the side comes to its end in the time of the machine.
	await sleep(300);
	for (let round = 0; round < 2; round++) await cdp.send('HeapProfiler.collectGarbage');
	const { metrics } = await cdp.send('Performance.getMetrics');
	const metric = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? NaN;
	const inPage = await page.evaluate(() => ({ contexts: window.liveContexts(), timers: window.virtualClock.timers }));
	return {
		hour,
		heap: metric('JSHeapUsedSize'),
		nodes: metric('Nodes'),
		listeners: metric('JSEventListeners'),
		...inPage,
		errors,
		resets: await visitors.resets(),
		sessions: visitors.sessions,
		touches: visitors.touches
	};
}

console.log(
	`\n${hours} hours, seed ${seed}, ${SCREEN.width} × ${SCREEN.height}, ${values.picture ? 'the picture of the map' : 'the live map'}\n\n${tableHead()}`
);
const measured: Hour[] = [];
while (measured.length < hours && secondsSince(began) < 60 * minutes) {
	const hour = measured.length + 1;
	while (visitors.passed < hour * HOUR) await visitors.spendsAWhile();
	const figures = await measure(hour);
	measured.push(figures);
	console.log(rowOf(figures));
}
const chromiumVersion = browser.version();
await browser.close();
site.close();

const inFull = measured.length === hours;
if (!inFull)
	console.log(`\nOnly ${measured.length} of ${hours} hours in ${minutes} minutes; --minutes allows for more.`);
const { text, passed } = verdict(measured);
console.log(`\nGrowth after warm-up (less than ${100 * MOST_GROWTH} % is good):\n${text}`);
console.log(`\n${visitors.touches.toLocaleString('en')} touches in ${visitors.sessions} visits.`);
for (const [label, found] of [
	['Ways out', exits.found],
	['Troubles', visitors.troubles]
] as const)
	console.log(`${label}: ${found.length === 0 ? 'none' : `${found.length}\n  ${found.slice(0, 20).join('\n  ')}`}`);
console.log(`Errors: ${errors}`);
console.log(`\n${environmentInWords(environmentOf(chromiumVersion, 1, secondsSince(began)))}`);
const isSound = passed && inFull && errors === 0 && exits.found.length === 0 && visitors.troubles.length === 0;
process.exit(isSound ? 0 : 1);
