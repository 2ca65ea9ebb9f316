/** Measures the explore page as it is built, with the story of this checkout: what no bare timeline can show. */
import type { Browser, Page } from '@playwright/test';
import type { ExploreFigures } from './figures.ts';
import { overviewOf } from '../../../src/lib/server/overview.ts';
import { readStory } from '../../../src/lib/server/story.ts';
import { anchor } from '../../../src/lib/time/span.ts';

const WINDOW = { width: 1440, height: 900 };
const PATIENCE = 60_000;
/** Longer than the map's flight to another event takes on a slow processor, ms. */
const REST = 2500;
const SLOWER = 4;

/** What the page shows once an event is selected. */
interface Expected {
	slug: string;
	title: string;
	/** The day of the map, such as 2016-12-13. */
	day: string;
}

/** Opens the page with nothing in any cache, with scripting off and on, and adds when its first event was drawn. */
export async function measureStart(browser: Browser, address: string, figures: ExploreFigures) {
	const still = await browser.newContext({ viewport: WINDOW, javaScriptEnabled: false });
	const printed = await still.newPage();
	await printed.goto(address);
	const box = await printed.locator('[data-timeline-event]').first().boundingBox();
	if (!box || box.y > WINDOW.height)
		throw new Error('Without scripts the explore page shows no event in its timeline.');
	await still.close();
	figures.firstEventAlone.push((await startOf(browser, address, false)).paint);
	const { paint, script } = await startOf(browser, address, true);
	figures.firstEvent.push(paint);
	figures.script.push(script);
}

interface TraceEvent {
	name: string;
	ph: string;
	pid: number;
	ts: number;
	args: { data?: { documentLoaderURL?: string } };
}

/** First contentful paint and the begin of the first module, ms since the page was asked for. */
async function startOf(browser: Browser, address: string, javaScriptEnabled: boolean) {
	const context = await browser.newContext({ viewport: WINDOW, javaScriptEnabled });
	const page = await context.newPage();
	page.setDefaultTimeout(PATIENCE);
	await browser.startTracing(page, { categories: ['devtools.timeline', 'loading', 'v8', 'blink.user_timing'] });
	await page.goto(address);
	await page.waitForSelector(javaScriptEnabled ? '[data-explore="alive"]' : '[data-explore]');
	await page.screenshot();
	const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
	await context.close();
	const begin = traceEvents.findLast(
		({ name, args }) => name === 'navigationStart' && args.data?.documentLoaderURL === address
	);
	const since = (name: string) => {
		const times = traceEvents.filter((event) => event.name === name && event.pid === begin?.pid).map(({ ts }) => ts);
		return begin && times.length > 0 ? (Math.min(...times) - begin.ts) / 1000 : NaN;
	};
	return { paint: since('firstContentfulPaint'), script: since('v8.evaluateModule') };
}

/**
 * Selects events one after the other by the arrow key, with the processor made four times as slow once the live map
 * stands, and adds how long each took.
 */
export async function measureSelection(browser: Browser, address: string, steps: number, figures: ExploreFigures) {
	const expected = overviewOf(readStory()).events.map(({ slug, title, date }): Expected => ({
		slug,
		title,
		day: new Date(anchor(date) ?? 0).toISOString().slice(0, 10)
	}));
	const context = await browser.newContext({ viewport: WINDOW, deviceScaleFactor: 1, reducedMotion: 'no-preference' });
	const page = await context.newPage();
	page.setDefaultTimeout(PATIENCE);
	await page.goto(address);
	await page.waitForSelector('[data-map-state="ready"]');
	// The first choice loads what all others need.
	await select(page, expected[0]!);
	const cdp = await context.newCDPSession(page);
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
	for (const event of expected.slice(1, steps + 1)) {
		const shown = await select(page, event);
		figures.panel.push(shown.panel);
		figures.timeline.push(shown.timeline);
		figures.map.push(shown.map);
		figures.all.push(Math.max(shown.panel, shown.timeline, shown.map));
		figures.changed.push(shown.changed);
	}
	await context.close();
}

type Shown = Record<'panel' | 'timeline' | 'map' | 'changed', number>;

declare global {
	interface Window {
		benchSelection: Promise<Shown>;
	}
}

async function select(page: Page, expected: Expected): Promise<Shown> {
	await page.evaluate(awaitSelection, expected);
	await page.keyboard.press('ArrowRight');
	const shown = await page.evaluate(() => window.benchSelection);
	await page.waitForTimeout(REST);
	return shown;
}

/**
 * Runs in the page: notes when each part shows the event, in ms since the key. It looks once the key's own task is over,
 * and then in every frame. No function in it has a name, for which the compiler would need a helper that the page lacks.
 */
function awaitSelection({ slug, title, day }: Expected) {
	window.benchSelection = new Promise((resolve) => {
		addEventListener(
			'keydown',
			async ({ timeStamp }) => {
				const shown: Partial<Shown> = {};
				for (let isDrawn = false; !isDrawn;) {
					const { port1, port2 } = new MessageChannel();
					port2.postMessage(null);
					await new Promise((resume) => (port1.onmessage = resume));
					const now = {
						panel: document.querySelector('[data-reading] [data-event-title]')?.textContent?.trim() === title,
						timeline: document.querySelector(`[data-timeline-event="${CSS.escape(slug)}"][data-selected]`) !== null,
						map: document.querySelector('[data-map-state]')?.getAttribute('data-date') === day
					};
					isDrawn = now.panel && now.timeline && now.map;
					if (isDrawn) shown.changed = performance.now() - timeStamp;
					await new Promise(requestAnimationFrame);
					const after = new MessageChannel();
					after.port2.postMessage(null);
					await new Promise((drawn) => (after.port1.onmessage = drawn));
					const at = performance.now() - timeStamp;
					if (now.panel) shown.panel ??= at;
					if (now.timeline) shown.timeline ??= at;
					if (now.map) shown.map ??= at;
				}
				resolve(shown as Shown);
			},
			{ capture: true, once: true }
		);
	});
}
