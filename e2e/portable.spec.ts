import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from './driver.ts';

const FOLDER = 'build-portable';

/** Pages from disk: every test also fails on a request to any host. */
test.use({ baseURL: pathToFileURL(`${FOLDER}/`).href });

test('the folder is smaller than 8 MB', () => {
	const sizes = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).map((name) => {
		const entry = statSync(join(FOLDER, name));
		return entry.isFile() ? entry.size : 0;
	});
	expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(8_000_000);
});

/** A browser that gives no page a graphics card. */
const withoutWebGl = (page: Page) =>
	page.addInitScript(() => {
		HTMLCanvasElement.prototype.getContext = () => null;
	});

test('opened from disk, the page of map and timeline lives, and links lead from page to page', async ({
	reader,
	page
}) => {
	await reader.opens('index.html');
	await reader.seesLiveMap();
	await reader.choosesInList(/Talks in Baku/);
	await reader.seesEvent(/^Talks in Baku/);
	await reader.seesMapOf(/13 December 2016/);
	await expect(page).toHaveURL(/\/index\.html\?event=talks-in-baku$/);
	await page.reload();
	await reader.seesEvent(/^Talks in Baku/);

	await reader.searchesFor('tereshchenko', 'person:sergey-tereshchenko');
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
	await reader.page.getByRole('link', { name: 'Disagreements', exact: true }).first().click();
	await expect(page.locator('h1')).toHaveText(/differ/);
	await page.getByRole('link', { name: /oil/ }).first().click();
	await expect(page).toHaveURL(/\/disagreement\/[a-z-]+\/index\.html$/);
	await page.goBack();
	await expect(page.locator('h1')).toHaveText(/differ/);
});
test('opened from disk without WebGL, the picture stands in for the map, and files can be downloaded', async ({
	reader,
	page
}) => {
	await withoutWebGl(page);
	await reader.opens('event/talks-in-baku/index.html');
	await expect(page.locator('h1')).toHaveText(/^Talks in Baku/);
	await expect(reader.picture).toContainText('Baku');
	await page.goto('data/index.html');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.locator('a[download="events.csv"]').first().click()
	]);
	expect(download.suggestedFilename()).toBe('events.csv');
	expect(statSync(await download.path()).size).toBe(statSync('build/data/events.csv').size);
});

test('opened from disk, a tour is presented with its notes in step, handed out, and plays itself in the kiosk', async ({
	page,
	context
}) => {
	await withoutWebGl(page);
	await page.goto('tours/index.html');
	await page.locator('a[href*="present"]').first().click();
	const stage = page.locator('[data-stage="alive"]');
	await expect(stage).toHaveAttribute('data-scene', '1');
	for (const key of ['3', 'Enter']) await page.keyboard.press(key);
	await expect(stage).toHaveAttribute('data-scene', '3');
	await expect(page).toHaveURL(/\/present\/index\.html\?.*scene=3/);

	const [notes] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
	await expect(notes).toHaveURL(/\/present\/notes\/index\.html/);
	await expect(notes.locator('[data-notes-window^="3/"]')).toBeVisible();
	await notes.close();

	await page.goto('handout/index.html');
	await expect(page.locator('[data-handout="alive"]')).toBeVisible();
	await page.getByRole('link', { name: 'Teacher' }).click();
	await expect(page.locator('[data-teacher-notes], [data-answer]').first()).toBeVisible();

	await page.goto('kiosk/index.html');
	await expect(page.locator('[data-kiosk="attract"]')).toBeVisible();
});
