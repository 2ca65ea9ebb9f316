import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from '@playwright/test';
import './app/control.ts';
import type { Contender } from './contenders.ts';
import { noFigures, pace, type Figures } from './figures.ts';
import { drag, pressOften, turnWheel } from './gestures.ts';
import { profiler } from '../lib/profile.ts';
import { countWork, workDone } from '../lib/work.ts';

export interface VisitPlan {
	contender: Contender;
	events: number;
	/** How long a page may take until it is usable, and again for its gestures, ms. */
	patience: number;
	/** Length of each gesture, ms. */
	gesture: number;
	/** The folder that gets profiles of the CPU. */
	profiles: string | undefined;
}

/** What a visit measured; where the page did not live up to it, why, in words that follow on its name. */
export interface Visit {
	figures: Figures;
	trouble?: string;
}

const WINDOW = { width: 1440, height: 900 };
/** Between a change of view and a gesture, ms. */
const REST = 500;
/** The stretch in which the pan begins, ms UTC. */
const PAN_FROM = Date.UTC(2003, 0, 1);
const PAN_TO = Date.UTC(2007, 0, 1);
const WHOLE = [Date.UTC(1990, 0, 1), Date.UTC(2025, 0, 1)] as const;
/** How far the pan drags, px. */
const DISTANCE = 1000;

/** Opens a page with nothing in any cache, and measures it from the first event to the end of the zoom. */
export async function visit(browser: Browser, address: string, plan: VisitPlan): Promise<Visit> {
	const context = await browser.newContext({ viewport: WINDOW, deviceScaleFactor: 1, reducedMotion: 'no-preference' });
	const page = await context.newPage();
	page.setDefaultTimeout(0);
	const problems: string[] = [];
	const failed = new Promise<never>((_, reject) => page.once('pageerror', reject));
	failed.catch(() => {});
	page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
	const cdp = await context.newCDPSession(page);
	await countWork(cdp);
	const profiled = profiler(cdp, `${plan.contender.id}-${plan.events}`, plan.profiles);
	const figures = noFigures();
	const seconds = plan.patience / 1000;
	try {
		const target = `${address}${plan.contender.address(plan.events)}`;
		const opened = profiled('start', () => open(page, target, figures));
		const isUsable = await within(plan.patience, Promise.race([opened, failed]));
		if (!isUsable) return { figures, trouble: `not usable within ${seconds} s` };
		const isDone = await within(plan.patience, Promise.race([handle(page, cdp, plan, profiled, figures), failed]));
		if (!isDone) return { figures, trouble: `gestures not done within ${seconds} s` };
		return { figures, ...(problems.length > 0 ? { trouble: problems[0] } : {}) };
	} catch (error) {
		return { figures, trouble: error instanceof Error ? error.message.split('\n')[0]! : String(error) };
	} finally {
		await within(10_000, context.close());
	}
}

/** Waits for work that a page may never end. @returns whether it was done in time */
async function within(ms: number, work: Promise<unknown>): Promise<boolean> {
	const inTime = new AbortController();
	const late = sleep(ms, false, { signal: inTime.signal });
	late.catch(() => {});
	work.catch(() => {});
	try {
		return await Promise.race([work.then(() => true), late]);
	} finally {
		inTime.abort();
	}
}

async function open(page: Page, address: string, figures: Figures) {
	await page.goto(address, { waitUntil: 'commit' });
	await page.waitForFunction(() => 'timelineBench' in window, null, { polling: 50 });
	const { data, firstEvent, usable } = await page.evaluate(() => window.timelineBench.settled());
	figures.data.push(data);
	figures.firstEvent.push(firstEvent);
	figures.usable.push(usable);
	figures.afterData.push(usable - data);
}

/** Weighs the page, and then pans and zooms it. */
async function handle(
	page: Page,
	cdp: CDPSession,
	{ contender, gesture }: VisitPlan,
	profiled: ReturnType<typeof profiler>,
	figures: Figures
) {
	const { axisAt, zoom } = contender;
	const nodes = [await countNodes(page)];
	await cdp.send('HeapProfiler.collectGarbage');
	figures.heap.push((await cdp.send('Runtime.getHeapUsage')).usedSize / 1e6);
	if (contender.id === 'floor') {
		const idle = await record(page, cdp, () => sleep(1000));
		figures.idleRate.push(idle.rate);
	}

	await page.evaluate(([from, to]) => window.timelineBench.show(from, to), [PAN_FROM, PAN_TO] as const);
	await sleep(REST);
	const [before] = await page.evaluate(() => window.timelineBench.view());
	const pan = await profiled('pan', () =>
		record(page, cdp, () => drag(cdp, { x: 1300, y: axisAt }, DISTANCE, gesture))
	);
	const [after] = await page.evaluate(() => window.timelineBench.view());
	if (Math.abs(after - before) < 1) throw new Error('does not answer to a drag');
	figures.panRate.push(pan.rate);
	figures.panWorstFrame.push(pan.worst);
	figures.panScript.push(pan.script);
	figures.panTask.push(pan.task);
	nodes.push(await countNodes(page));

	await page.evaluate(([from, to]) => window.timelineBench.show(from, to), WHOLE);
	await sleep(REST);
	const wide = await spanInView(page);
	const zoomed = await profiled('zoom', () =>
		record(page, cdp, async () => {
			if (zoom.by === 'wheel') {
				await turnWheel(cdp, { x: 800, y: axisAt }, zoom.delta, zoom.withCtrl ?? false, gesture);
			} else {
				const box = (await page.locator(zoom.selector).first().boundingBox())!;
				await pressOften(cdp, { x: box.x + box.width / 2, y: box.y + box.height / 2 }, gesture);
			}
		})
	);
	figures.zoomRate.push(zoomed.rate);
	figures.zoomWorstFrame.push(zoomed.worst);
	figures.zoomScript.push(zoomed.script);
	figures.zoomTask.push(zoomed.task);
	const factor = wide / (await spanInView(page));
	if (factor < 1.5) throw new Error('does not answer to the zoom');
	figures.zoomFactor.push(factor);
	nodes.push(await countNodes(page));
	figures.nodes.push(Math.max(...nodes));
}

/** Frames and script of a gesture, and of what follows on its end. */
async function record(page: Page, cdp: CDPSession, act: () => Promise<unknown>) {
	const before = await workDone(cdp);
	const start = await page.evaluate(() => window.timelineBench.startFrames());
	await act();
	const end = await page.evaluate(() => performance.now());
	const frames = await page.evaluate(() => window.timelineBench.takeFrames());
	const after = await workDone(cdp);
	const perFrame = (work: 'script' | 'task') => (after[work] - before[work]) / frames.length;
	return { ...pace(frames, start, end), script: perFrame('script'), task: perFrame('task') };
}

const countNodes = (page: Page) => page.evaluate(() => window.timelineBench.nodes());

async function spanInView(page: Page): Promise<number> {
	const [from, to] = await page.evaluate(() => window.timelineBench.view());
	return to - from;
}
