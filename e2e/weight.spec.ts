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
	// Data for search engines stands in the head; it is no script.
	expect(text).toBeLessThan(html.search(/<script(?! type="application\/ld\+json")/));

	await page.goto('');
	await expect(page.locator('[data-map-state="ready"]')).toBeVisible({ timeout: 60_000 });
	// By the page's own clock; that of the test is milliseconds apart.
	const { painted, scripts } = await page.evaluate(() => ({
		painted: performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
		scripts: performance
			.getEntriesByType('resource')
			.filter(({ name }) => /\.m?js$/.test(name))
			.map(({ name, startTime }) => ({ name, startTime }))
	}));
	const loaded = await Promise.all(
		scripts.map(async ({ name, startTime }) => {
			const body = await (await request.get(name)).body();
			return { startTime, size: gzipSync(body).length, isMap: /maplibre/i.test(body.toString()) };
		})
	);

	const ofMap = loaded.filter(({ isMap }) => isMap);
	expect(ofMap.length).toBeGreaterThan(0);
	for (const { startTime } of ofMap)
		expect(startTime, 'the map is asked for after the first paint').toBeGreaterThan(painted);

	const mapAskedFor = Math.min(...ofMap.map(({ startTime }) => startTime));
	const before = loaded.filter(({ startTime }) => startTime < mapAskedFor);
	const total = before.reduce((sum, { size }) => sum + size, 0);
	console.log(`Script before the map: ${total} bytes gzip in ${before.length} files`);
	expect(total).toBeLessThanOrEqual(LIMIT);
});
