import type { Browser, CDPSession, Page } from '@playwright/test';
import './app/control.ts';
import { profiler } from '../lib/profile.ts';
import type { BenchServer } from '../lib/server.ts';
import { countWork, workDone } from '../lib/work.ts';
import { noFigures, type Figures } from './figures.ts';

export interface VisitPlan {
	page: 'ours' | 'floor';
	story: string;
	/** The step of the walk through the story's dates from which on changes are measured. */
	firstStep: number;
	/** How many changes of date are measured at most. */
	changes: number;
	/** The folder that gets profiles of the CPU. */
	profiles?: string;
}

const WINDOW = { width: 1440, height: 900 };
const PATIENCE = 120_000;
/** Longer than any fade that a change of date sets going, ms. */
const REST = 700;
/** No new change of date is measured after this, in ms: without a graphics card a frame may take most of a second. */
const PATIENCE_WITH_CHANGES = 16_000;
/** Changes that are followed until the map is at rest; each takes its time. */
const TO_REST = 3;

/** Opens a page with nothing in any cache, and measures it from the first paint to the last change of date. */
export async function visit(browser: Browser, server: BenchServer, plan: VisitPlan): Promise<Figures> {
	const context = await browser.newContext({ viewport: WINDOW, deviceScaleFactor: 1, reducedMotion: 'no-preference' });
	const page = await context.newPage();
	page.setDefaultTimeout(PATIENCE);
	const problems: string[] = [];
	page.on('pageerror', (error) => problems.push(error.message));
	page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
	await page.addInitScript(watchForMap);
	const cdp = await context.newCDPSession(page);
	await countWork(cdp);
	const profiled = profiler(cdp, `${plan.story}-${plan.page}`, plan.profiles);
	try {
		const figures = noFigures();
		server.takeBytes();
		await profiled('start', () => open(page, cdp, `${server.address}${plan.story}-${plan.page}.html`, figures));
		figures.weight.push(server.takeBytes() / 1000);
		await page.evaluate(() => window.bench.prepare());
		await profiled('flight', () => fly(page, cdp, figures));
		await profiled('dates', () => changeDates(page, cdp, plan, figures));
		if (problems.length > 0) throw new Error(`The page “${plan.page}” reports: ${problems.join('; ')}`);
		return figures;
	} finally {
		await context.close();
	}
}

/** Runs in the page before anything else: notes when the live map stands. */
function watchForMap() {
	new MutationObserver(() => {
		if (document.querySelector('[data-map-state="ready"]')) performance.mark('interactive');
	}).observe(document, { subtree: true, attributeFilter: ['data-map-state'] });
}

async function open(page: Page, cdp: CDPSession, address: string, figures: Figures) {
	await page.goto(address);
	await page.waitForFunction(() => performance.getEntriesByName('interactive').length > 0, null, { polling: 100 });
	const { script } = await workDone(cdp);
	figures.startScript.push(script);
	const [plate, interactive, firstPaint] = (await page.evaluate(() =>
		['plate', 'interactive', 'first-contentful-paint'].map((name) => performance.getEntriesByName(name)[0]?.startTime)
	)) as [number, number, number?];
	// To the browser a canvas by itself is not always content, so the bare page may report no paint.
	figures.firstPaint.push(firstPaint ?? plate);
	// A picture may have come long before anything could be painted.
	figures.plate.push(Math.max(firstPaint ?? plate, plate));
	figures.interactive.push(interactive);
	await page.waitForTimeout(REST);
}

async function fly(page: Page, cdp: CDPSession, figures: Figures) {
	await page.evaluate(() => window.bench.jumpTo('from'));
	await page.waitForTimeout(REST);
	const before = await workDone(cdp);
	const frames = await page.evaluate(() => window.bench.fly());
	const after = await workDone(cdp);
	const lengths = frames.slice(1).map((at, i) => at - frames[i]!);
	figures.flightRate.push((1000 * lengths.length) / (frames.at(-1)! - frames[0]!));
	figures.flightWorstFrame.push(Math.max(...lengths));
	figures.flightScript.push((after.script - before.script) / lengths.length);
	figures.flightTask.push((after.task - before.task) / lengths.length);
	await page.waitForTimeout(REST);
	await page.evaluate(() => window.bench.jumpTo('home'));
	await page.waitForTimeout(REST);
}

async function changeDates(
	page: Page,
	cdp: CDPSession,
	{ page: which, firstStep, changes }: VisitPlan,
	figures: Figures
) {
	let step = firstStep;
	const change = async (followed: boolean, rest = 0) => {
		const before = await workDone(cdp);
		const handler = await page.evaluate(([at, follow]) => window.bench.change(at, follow), [step, followed] as const);
		if (rest > 0) await page.waitForTimeout(rest);
		const after = await workDone(cdp);
		step += 1;
		return { handler, script: after.script - before.script };
	};
	await change(false, REST);
	let start = Date.now();
	for (let i = 0; i < changes && Date.now() - start < PATIENCE_WITH_CHANGES; i += 1) {
		const { handler, script } = await change(false);
		figures.changeHandler.push(handler);
		figures.changeScript.push(script);
	}
	await page.waitForTimeout(REST);
	for (let i = 0; i < TO_REST; i += 1) figures.changeToRest.push((await change(false, REST)).script);
	if (which === 'floor') return;
	await change(true, REST);
	start = Date.now();
	for (let i = 0; i < changes / 2 && Date.now() - start < PATIENCE_WITH_CHANGES / 2; i += 1)
		figures.changeFollowed.push((await change(true)).script);
}
