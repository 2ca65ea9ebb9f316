/**
 * Measures the timeline in headless Chromium beside vis-timeline, TimelineJS and a bare canvas, with 35 to 100,000
 * generated events, and the explore page as it is built.
 *
 *   npm run bench:timeline -- [--quick] [--rounds 3] [--minutes 9] [--sizes 35,1000] [--only ours,floor] [--json FILE]
 *     [--profile FOLDER]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { CONTENDERS, type Contender } from './contenders.ts';
import { measureSelection, measureStart } from './explore.ts';
import { noExploreFigures } from './figures.ts';
import { markdown, report } from './report.ts';
import { addVisit, noResults, PATIENCE, reasonToSkip, type SizeResult } from './results.ts';
import { buildSite } from './site.ts';
import { visit } from './visit.ts';
import { environmentOf, warnWhereBusy } from '../lib/environment.ts';
import { limitsFrom, secondsSince, takeRounds } from '../lib/rounds.ts';
import { serve } from '../lib/server.ts';
import { BROWSER_ARGS } from '../../../e2e/browser-args.ts';

const SIZES = [35, 1000, 10_000, 100_000];
/** Length of the pan and of the zoom, ms. */
const GESTURE = 2000;
/** Selections on the explore page in a round. */
const SELECTIONS = 6;
/** A quick run shows the other timelines only up to this number of events. */
const QUICK = 1000;

const { values: options } = parseArgs({
	options: {
		quick: { type: 'boolean', default: false },
		rounds: { type: 'string' },
		minutes: { type: 'string', default: '9' },
		sizes: { type: 'string' },
		only: { type: 'string' },
		json: { type: 'string' },
		profile: { type: 'string' }
	}
});
const limits = limitsFrom(options.rounds ?? (options.quick ? '1' : '3'), options.minutes);
const sizes = (options.sizes?.split(',').map(Number) ?? SIZES).sort((a, b) => a - b);
if (!sizes.every((size) => Number.isInteger(size) && size > 0)) {
	console.error('--sizes must be whole numbers above 0, such as 35,1000.');
	process.exit(1);
}
const known = CONTENDERS.map(({ id }) => id);
const only = options.only?.split(',') ?? known;
if (only.some((id) => !known.some((other) => other === id))) {
	console.error(`--only must be some of ${known.join(', ')}.`);
	process.exit(1);
}
const contenders = CONTENDERS.filter(({ id }) => only.includes(id));
process.once('SIGINT', () => process.exit(130));
if (options.profile) mkdirSync(options.profile, { recursive: true });

const began = Date.now();
warnWhereBusy();
console.log('\n── Building the pages');
const server = await serve(await buildSite(sizes, options.profile !== undefined));
const site = await serve(fileURLToPath(new URL('../../../build', import.meta.url)));

/** A browser that has shown a page already: its first takes longer. */
async function launch() {
	const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: BROWSER_ARGS });
	const page = await browser.newPage();
	await page.goto(`${server.address}favicon.svg`);
	await page.close();
	return browser;
}

let browser = await launch();
const version = browser.version();
const results = noResults(sizes);
const explore = noExploreFigures();

/** Visits a timeline, unless that is known to be in vain. */
async function measure(contender: Contender, { events, results: known }: SizeResult) {
	const result = known[contender.id];
	const isLeftOut = options.quick && events > QUICK && contender.id !== 'ours' && contender.id !== 'floor';
	if (result.isSlow || isLeftOut) return;
	const reason = reasonToSkip(contender, events, results);
	if (reason) {
		result.trouble = reason;
		return;
	}
	const start = Date.now();
	const found = await visit(browser, server.address, {
		contender,
		events,
		patience: 1000 * PATIENCE,
		gesture: GESTURE,
		profiles: options.profile
	});
	addVisit(result, found, secondsSince(start));
	if (!found.trouble) return;
	// A page that hangs may take its browser along.
	await browser.close();
	browser = await launch();
}

try {
	const rounds = await takeRounds(limits, began, async (round) => {
		for (const size of results) {
			// Each begins in another round, so that none is always the first.
			const turn = round % contenders.length;
			for (const contender of [...contenders.slice(turn), ...contenders.slice(0, turn)]) await measure(contender, size);
		}
		if (!only.includes('ours')) return;
		await measureStart(browser, site.address, explore);
		await measureSelection(browser, site.address, SELECTIONS, explore);
	});
	const shown = contenders.map(({ id }) => id);
	const environment = environmentOf(version, rounds, secondsSince(began));
	console.log(`\n${report(results, explore, shown, environment)}\n\n${markdown(results, shown)}\n`);
	if (options.json) writeFileSync(options.json, `${JSON.stringify({ environment, results, explore }, null, '\t')}\n`);
} catch (error) {
	// A failing browser adds pages of its own log to the first line.
	console.error(`\nThe measuring failed: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
	process.exitCode = 1;
} finally {
	await browser.close();
	server.close();
	site.close();
}
