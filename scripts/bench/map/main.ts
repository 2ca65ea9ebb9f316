/**
 * Measures the live map in headless Chromium beside a bare MapLibre page with the same GeoJSON, for the story of this
 * checkout and for one with 10,000 events at 2,000 places.
 *
 *   npm run bench:map -- [--rounds 5] [--minutes 6] [--json FILE] [--profile FOLDER]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { environmentOf, warnWhereBusy } from '../lib/environment.ts';
import { limitsFrom, secondsSince, takeRounds } from '../lib/rounds.ts';
import { serve } from '../lib/server.ts';
import { addFigures, noFigures, type Figures } from './figures.ts';
import { report } from './report.ts';
import { buildSite } from './site.ts';
import { benchStories } from './stories.ts';
import { visit } from './visit.ts';
import { BROWSER_ARGS } from '../../../e2e/browser-args.ts';

/** Changes of date that are measured on each page in a round, unless frames take too long. */
const CHANGES = 20;

const { values: options } = parseArgs({
	options: {
		rounds: { type: 'string', default: '5' },
		minutes: { type: 'string', default: '6' },
		json: { type: 'string' },
		profile: { type: 'string' }
	}
});
const limits = limitsFrom(options.rounds, options.minutes);
process.once('SIGINT', () => process.exit(130));
if (options.profile) mkdirSync(options.profile, { recursive: true });

const began = Date.now();
warnWhereBusy();
const stories = benchStories();
console.log('\n── Building the pages');
const folder = await buildSite(stories, options.profile !== undefined);
const server = await serve(folder);
const browser = await chromium.launch({
	executablePath: process.env.CHROMIUM_PATH,
	args: BROWSER_ARGS
});
try {
	const results = stories.map(({ id, title }) => ({ id, title, ours: noFigures(), floor: noFigures() }));
	const rounds = await takeRounds(limits, began, async (round) => {
		for (const result of results) {
			// Turn about, so that neither page is always the first.
			const pages = round % 2 === 0 ? (['ours', 'floor'] as const) : (['floor', 'ours'] as const);
			for (const page of pages) {
				const figures: Figures = await visit(browser, server, {
					page,
					story: result.id,
					firstStep: result[page].changeScript.length,
					changes: CHANGES,
					...(options.profile && round === 0 ? { profiles: options.profile } : {})
				});
				addFigures(result[page], figures);
			}
		}
	});
	const environment = environmentOf(browser.version(), rounds, secondsSince(began));
	console.log(`\n${report(results, environment)}\n`);
	if (options.json) writeFileSync(options.json, `${JSON.stringify({ environment, results }, null, '\t')}\n`);
} catch (error) {
	// A failing browser adds pages of its own log to the first line.
	console.error(`\nThe measuring failed: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
	process.exitCode = 1;
} finally {
	await browser.close();
	server.close();
}
