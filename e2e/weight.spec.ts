import { gzipSync } from 'node:zlib';
import { expect, test } from './driver.ts';

const LIMIT = 90_000;

test('the first page shows its first event before any script, and needs little script before the map', async ({
	page,
	request,
	baseURL
}) => {
	const html = await (await request.get(baseURL!)).text();
	const text = html.indexOf('Israel recognises Azerbaijan');
	expect(text).toBeGreaterThan(0);
	expect(text).toBeLessThan(html.indexOf('<script'));

	const scripts = new Map<string, number>();
	let mapAskedAt = Infinity;
	page.on('response', async (response) => {
		const { pathname } = new URL(response.url());
		if (!/\.m?js$/.test(pathname)) return;
		const body = await response.text().catch(() => '');
		if (/maplibre/i.test(body) && body.length > 400_000)
			mapAskedAt = Math.min(mapAskedAt, response.request().timing().startTime);
		else if (!/worker/.test(pathname)) scripts.set(pathname, gzipSync(body).length);
	});
	await page.goto('');
	await expect(page.locator('[data-map-state="ready"]')).toBeVisible({ timeout: 60_000 });

	const painted = await page.evaluate(() => {
		const paint = performance.getEntriesByName('first-contentful-paint')[0]!;
		return performance.timeOrigin + paint.startTime;
	});
	expect(mapAskedAt, 'MapLibre is asked for after the first paint').toBeGreaterThan(painted);
	const total = [...scripts.values()].reduce((sum, size) => sum + size, 0);
	console.log(`Script before the map: ${total} bytes gzip in ${scripts.size} files`);
	expect(total).toBeLessThanOrEqual(LIMIT);
});
