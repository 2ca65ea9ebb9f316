/**
 * Measures the stage of the story's first tour in headless Chromium: at a fourth of the processor's speed, how long after
 * a key the next scene is painted, caption, date and axis, before its map moves; and at full speed what the browser holds
 * after each of some lessons from the first scene to the last and back.
 *
 *   npm run bench:present -- [--rounds 3] [--slow 4] [--lessons 10] [--folder build]
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type BrowserContextOptions, type CDPSession, type Page } from '@playwright/test';
import { BROWSER_ARGS } from '../../../e2e/browser-args.ts';
import { compiledCode } from '../lib/compiled-code.ts';
import { environmentInWords, environmentOf, warnWhereBusy } from '../lib/environment.ts';
import { secondsSince } from '../lib/rounds.ts';
import { serve } from '../lib/server.ts';
import { reportOfHoldings, reportOfPaints, type Holding, type Press } from './report.ts';

const WINDOW = { width: 1920, height: 1080 };
/** A page at rest keeps to a beat of so many ms, give or take half of it, for so long; a flight has long ended by then. */
const PULSE = { every: 40, times: 20 };
/** Before that, what a key begins has begun, and no page is waited for longer, ms. */
const BEGUN = 400;
const PATIENCE = 60_000;
/** Between two keys of the other lessons: the map has been set, ms. */
const BEAT = 120;
/** A browser does not say of an event that it was painted in less, ms. */
const LEAST = 16;
/** Where it does not matter how a map looks and moves: software draws it. */
const FEW_DOTS: BrowserContextOptions = { reducedMotion: 'reduce', deviceScaleFactor: 0.25 };
/** More keys than any tour needs. */
const MOST = 300;

const { values: options } = parseArgs({
	options: {
		rounds: { type: 'string', default: '3' },
		slow: { type: 'string', default: '4' },
		lessons: { type: 'string', default: '10' },
		folder: { type: 'string', default: 'build' }
	}
});
const [rounds, slow, lessons] = [Number(options.rounds), Number(options.slow), Number(options.lessons)];
if (!Number.isInteger(rounds) || rounds < 1 || !(slow >= 1) || !Number.isInteger(lessons) || lessons < 2) {
	console.error(
		'--rounds must be a whole number above 0, --slow a number of 1 or more, and --lessons a whole number above 1.'
	);
	process.exit(1);
}

interface Stand {
	scene: number;
	step: number;
	title: string;
	isEnd: boolean;
}

/** Keys by their moments, as the page says when each was painted. */
declare global {
	interface Window {
		painted: Map<number, number>;
	}
}

async function openStage(browser: Browser, address: string, options: BrowserContextOptions) {
	const context = await browser.newContext({ viewport: WINDOW, serviceWorkers: 'block', ...options });
	const page = await context.newPage();
	page.on('pageerror', (error) => console.error(`The page failed: ${error.message}`));
	await page.addInitScript(() => {
		window.painted = new Map();
		new PerformanceObserver((list) => {
			for (const { name, startTime, duration } of list.getEntries()) {
				if (name === 'keydown') window.painted.set(startTime, duration);
			}
		}).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
	});
	await page.goto(`${address}present/`);
	await page.locator('[data-stage="alive"]').waitFor();
	await page.locator('[data-map-state="ready"]').first().waitFor({ timeout: 120_000 });
	return { context, page, cdp: await context.newCDPSession(page) };
}

const standOf = (page: Page): Promise<Stand> =>
	page.evaluate(() => {
		const stage = document.querySelector<HTMLElement>('[data-stage]')!;
		return {
			scene: Number(stage.dataset.scene),
			step: Number(stage.dataset.step),
			title: stage.querySelector('[data-caption-title]')?.textContent ?? '',
			isEnd: stage.querySelector('[data-control="next"]')?.getAttribute('aria-disabled') === 'true'
		};
	});

/** Waits until the page has nothing more to do: drawn without a graphics card, a flight takes longer than it should. */
async function rest(page: Page) {
	await sleep(BEGUN);
	await page.evaluate(
		({ every, times, patience }) =>
			new Promise<void>((resolve) => {
				const began = performance.now();
				let last = began;
				let calm = 0;
				const beat = setInterval(() => {
					const now = performance.now();
					calm = now - last < every * 1.5 ? calm + 1 : 0;
					last = now;
					if (calm < times && now - began < patience) return;
					clearInterval(beat);
					resolve();
				}, every);
			}),
		{ ...PULSE, patience: PATIENCE }
	);
}

/** Goes from the first scene to the last, and times each key. */
async function timedLesson(page: Page, cdp: CDPSession): Promise<Press[]> {
	await page.keyboard.press('Home');
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: slow });
	await rest(page);
	const presses: Press[] = [];
	let before = await standOf(page);
	while (!before.isEnd && presses.length < MOST) {
		await page.evaluate(() => window.painted.clear());
		await page.keyboard.press('PageDown');
		await rest(page);
		const now = await standOf(page);
		const painted = await page.evaluate(() => Math.max(0, ...window.painted.values()));
		presses.push({ ...now, isNewScene: now.scene !== before.scene, painted: Math.max(LEAST, painted) });
		before = now;
	}
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
	return presses;
}

/** Goes from the first scene to the last and back to the first, and weighs what the browser holds then. */
async function weighedLesson(page: Page, cdp: CDPSession): Promise<Holding> {
	for (let pressed = 0; pressed < MOST; pressed++) {
		await page.keyboard.press('PageDown');
		await sleep(BEAT);
		if ((await standOf(page)).isEnd) break;
	}
	await page.keyboard.press('Home');
	await rest(page);
	await cdp.send('HeapProfiler.enable');
	for (let time = 0; time < 3; time++) await cdp.send('HeapProfiler.collectGarbage');
	await cdp.send('HeapProfiler.disable');
	const { metrics } = await cdp.send('Performance.getMetrics');
	const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? NaN;
	const code = await compiledCode(cdp);
	return { heap: metric('JSHeapUsedSize') - code, code, nodes: metric('Nodes'), listeners: metric('JSEventListeners') };
}

const began = Date.now();
warnWhereBusy();
const server = await serve(options.folder);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: BROWSER_ARGS });
try {
	console.log(`── From a key to the paint of the next scene, at 1/${slow} of the speed, with flights`);
	const timed = await openStage(browser, server.address, { reducedMotion: 'no-preference' });
	const presses: Press[] = [];
	for (let round = 0; round < rounds; round++) presses.push(...(await timedLesson(timed.page, timed.cdp)));
	console.log(reportOfPaints(presses));
	await timed.context.close();

	console.log(`\n── The tour ${lessons} times over`);
	const weighed = await openStage(browser, server.address, FEW_DOTS);
	await weighed.cdp.send('Performance.enable');
	const holdings: Holding[] = [];
	for (let lesson = 0; lesson < lessons; lesson++) {
		holdings.push(await weighedLesson(weighed.page, weighed.cdp));
		console.log(`   ${lesson + 1} of ${lessons}, ${Math.round(secondsSince(began))} s`);
	}
	console.log(reportOfHoldings(holdings));
	console.log(`\n${environmentInWords(environmentOf(browser.version(), rounds, secondsSince(began)))}`);
} finally {
	await browser.close();
	server.close();
}
