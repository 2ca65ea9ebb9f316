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

	// What the page names is what loads before the map; the map's own chunks are asked for by a script later.
	const scripts = new Set([...html.matchAll(/_app\/immutable\/[\w./-]+\.js/g)].map(([path]) => path));
	let total = 0;
	for (const path of scripts) total += gzipSync(await (await request.get(path)).body()).length;
	console.log(`Script before the map: ${total} bytes gzip in ${scripts.size} files`);
	expect(total).toBeLessThanOrEqual(LIMIT);

	let mapAskedAt = Infinity;
	page.on('request', (asked) => {
		const { pathname } = new URL(asked.url());
		const isLater = /\.m?js$/.test(pathname) && ![...scripts].some((path) => pathname.endsWith(path));
		if (isLater) mapAskedAt = Math.min(mapAskedAt, Date.now());
	});
	await page.goto('');
	await expect(page.locator('[data-map-state="ready"]')).toBeVisible({ timeout: 60_000 });
	const painted = await page.evaluate(() => {
		const paint = performance.getEntriesByName('first-contentful-paint')[0]!;
		return performance.timeOrigin + paint.startTime;
	});
	expect(mapAskedAt, 'the map is asked for after the first paint').toBeGreaterThan(painted);
});
