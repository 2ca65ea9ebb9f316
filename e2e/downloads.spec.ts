import { withoutLiveMap } from './browser-args.ts';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { expect, test } from './driver.ts';

test.use(withoutLiveMap);

/** The menu of what a reader can take along of the view. */
async function takesAway(page: Page) {
	await page.locator('[data-take-away-link]').filter({ visible: true }).click();
	const menu = page.locator('[data-popover="take-away"]');
	await expect(menu).toBeVisible();
	return menu;
}

/** The text of the chronology that the menu gives in a form. */
async function downloads(page: Page, format: string) {
	const menu = await takesAway(page);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		menu.locator(`[data-download="${format}"]`).click()
	]);
	return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

test('a reader takes the chronology of what the filters show, each event with its sources', async ({
	reader,
	page
}) => {
	await reader.opens('?theme=energy');
	const shown = await reader.list.getByRole('link').count();
	expect(shown).toBeLessThan(35);

	const markdown = await downloads(page, 'markdown');
	expect(markdown.name).toMatch(/^caspian-ties-view-.*\.md$/);
	expect(markdown.text.match(/^### /gm)).toHaveLength(shown);
	expect(markdown.text).toContain(`${shown} of 35 events: Energy.`);
	expect(markdown.text).toContain('CC BY 4.0');
	expect(markdown.text).toMatch(/^- R\d+: /m);
});

test('the same chronology comes as a table, as JSON and as a calendar', async ({ reader, page }) => {
	await reader.opens('?theme=energy');
	const shown = await reader.list.getByRole('link').count();
	const menu = await takesAway(page);
	const texts: string[] = [];
	for (const format of ['csv', 'json', 'ics']) {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			menu.locator(`[data-download="${format}"]`).click()
		]);
		texts.push(await readFile(await download.path(), 'utf8'));
	}
	const [csv, json, ics] = texts as [string, string, string];
	expect(csv).toMatch(/^\uFEFFcode,title,/);
	expect(csv.match(/^E\d+,/gm)).toHaveLength(shown);
	expect(JSON.parse(json).events).toHaveLength(shown);
	expect(ics).toMatch(/^BEGIN:VCALENDAR\r\n/);
	expect(ics.match(/^BEGIN:VEVENT\r$/gm)!.length).toBeLessThanOrEqual(shown);
});

test('a reader copies the link to exactly this view, and cites it', async ({ reader, page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await reader.opens('?from=2011-01-01&to=2021-01-01&theme=energy');
	const menu = await takesAway(page);
	await menu.getByRole('button', { name: 'Copy link' }).click();
	await expect(menu.getByText('Copied.')).toBeVisible();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(link).toBe(page.url());

	await menu.getByText('Chicago').click();
	await expect(menu.locator('[data-reference]')).toContainText(
		'“Chronology: Energy; 1 January 2011 to 31 December 2020.” Caspian Ties. Version'
	);
	await page.keyboard.press('Escape');
	await expect(page.locator('[data-take-away-link]').filter({ visible: true })).toBeFocused();
});

test('with keys alone a reader cites an event in BibTeX, and then one of its claims', async ({ reader, page }) => {
	await reader.opens('event/talks-in-baku/');
	await page.locator('[data-cite-button]').focus();
	await page.keyboard.press('Enter');
	const cite = page.locator('[data-popover="cite"]');
	const reference = cite.locator('[data-reference]');
	await expect(reference).toContainText('Talks in Baku');
	await expect(cite.locator('[data-cited]')).toBeFocused();

	await page.keyboard.press('Tab');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expect(reference).toContainText('@misc{caspian-ties-E21,');
	await expect(reference).toContainText('url = {/event/talks-in-baku/}');

	await cite.locator('[data-cited]').selectOption('S1-25');
	await expect(reference).toContainText('title = {{Claim S1-25: Essay by Samuel Ramani');
	await expect(reference).toContainText('url = {/source/S1/#S1-25}');
});

test('the event panel and the page of a document offer the same', async ({ reader, page }) => {
	await reader.opens('?event=talks-in-baku');
	await reader.reading.locator('[data-cite-button]').click();
	await expect(page.locator('[data-reference]').filter({ visible: true })).toContainText('event E21');
	await reader.opens('source/S1/');
	await page.locator('[data-cite-button]').click();
	await expect(page.locator('[data-reference]').filter({ visible: true })).toContainText('Document S1');
});

test('what opens over the page is without violation for axe', async ({ reader, page }) => {
	await reader.opens('');
	await takesAway(page);
	expect(await reader.accessibilityProblems()).toEqual([]);
	await reader.opens('event/talks-in-baku/');
	await page.locator('[data-cite-button]').click();
	await expect(page.locator('[data-popover="cite"]')).toBeVisible();
	expect(await reader.accessibilityProblems()).toEqual([]);
});

test('every file for download is there, and names its licence or has it beside', async ({ page, request }) => {
	await page.goto('data/');
	const names = await page.locator('[data-files] a').allTextContents();
	expect(names.length).toBeGreaterThanOrEqual(15);
	for (const name of names) {
		const response = await request.get(`data/${name}`);
		expect(response.status(), name).toBe(200);
		const text = await response.text();
		if (!/\.csv$|schema/.test(name))
			expect(text.replaceAll('\r\n ', ''), name).toContain('creativecommons.org/licenses/by/4.0');
	}
	const claims = await (await request.get('data/claims.csv')).text();
	expect(claims.match(/^S\d+-\d+,/gm)).toHaveLength(139);
});

test('TimelineJS itself reads its file without a complaint', async ({ page, request }) => {
	const script = await readFile(
		createRequire(import.meta.url).resolve('@knight-lab/timelinejs/dist/js/timeline.js'),
		'utf8'
	);
	const data = await (await request.get('data/timelinejs.json')).json();
	await page.route('**/font.default.css', (route) => route.fulfill({ contentType: 'text/css', body: '' }));
	await page.goto('about/');
	await page.evaluate(script);
	await page.evaluate((json) => {
		document.body.innerHTML = '<div id="timeline"></div>';
		const { TL } = window as unknown as { TL: { Timeline: new (id: string, data: object, options: object) => object } };
		Object.assign(window, {
			timeline: new TL.Timeline('timeline', json, { script_path: new URL('/', location.href).href })
		});
	}, data);
	const read = () =>
		page.evaluate(() => {
			const { timeline } = window as unknown as {
				timeline: { config?: { events: unknown[]; messages: { errors: string[] } } };
			};
			return timeline.config && [timeline.config.events.length, timeline.config.messages.errors];
		});
	await expect.poll(read).toEqual([35, []]);
});

test('every page says in JSON-LD what it is, and its content policy bears it', async ({ page }) => {
	const TYPES: [address: string, type: string | undefined][] = [
		['', 'Dataset'],
		['event/talks-in-baku/', 'Event'],
		['place/jerusalem/', 'Place'],
		['route/btc/', 'Thing'],
		['source/S1/', 'CreativeWork'],
		['disagreement/oil-share/', 'Question'],
		['about/', undefined],
		['data/', 'Dataset']
	];
	for (const [address, type] of TYPES) {
		await page.goto(address);
		const script = page.locator('script[type="application/ld+json"]');
		await expect(script).toHaveCount(1);
		const node = JSON.parse((await script.textContent())!);
		expect(node['@context']).toBe('https://schema.org');
		expect(node.mainEntity?.['@type'], address).toBe(type);
	}
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the data are a link away, and every page says how to cite it', async ({ page }) => {
		await page.goto('');
		await page.locator('[data-take-away-link]').first().click();
		await expect(page).toHaveURL(/\/data\/$/);
		await expect(page.locator('[data-files] a').first()).toBeVisible();
		await page.goto('event/talks-in-baku/');
		await expect(page.getByText(/^Cite as: Talks in Baku.*version 2026/)).toBeVisible();
		await expect(page.locator('[data-cite-button]')).toBeHidden();
	});

	test('the page about the story tells of method, missing voices and corrections', async ({ page }) => {
		await page.goto('about/');
		for (const name of ['How a claim is checked', 'What the status words mean', 'What the documents leave out']) {
			await expect(page.getByRole('heading', { name })).toBeVisible();
		}
		await page.getByRole('link', { name: 'Corrections' }).click();
		await expect(page.locator('#corrections')).toContainText(/no correction has been made so far|20\d\d/);
	});
});
