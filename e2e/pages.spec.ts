import { withoutLiveMap } from './browser-args.ts';
import { expect, test } from './driver.ts';

// axe meets the live map in map.spec.ts.
test.use(withoutLiveMap);

/** One address of each page type, with what its heading must say. */
const PAGES: [address: string, heading: RegExp][] = [
	['event/talks-in-baku/', /^Talks in Baku/],
	['event/eurasian-union-trade-talks/', /^Eurasian Economic Union/],
	['place/astana/', /^Astana$/],
	['place/jerusalem/', /^Jerusalem$/],
	['route/btc/', /^Baku–Tbilisi–Ceyhan/],
	['source/S2/', /Arye Gut and Said Musayev/],
	['sources/', /^Sources$/],
	['disagreement/oil-share/', /oil/],
	['disagreements/', /differ/],
	['disagreement/first-visit/', /trip of 2016/],
	['tours/', /^Tours$/],
	['tour/how-do-we-know/', /^How do we know/],
	['handout/', /^Thirty-two years/],
	['data/', /^Data$/],
	['about/', /^About/]
];

for (const [address, heading] of PAGES) {
	test(`/${address} has a title and one main heading, is without violation for axe and never scrolls sideways`, async ({
		reader,
		page
	}) => {
		await reader.opens(address);
		await expect(page.locator('h1')).toHaveText(heading);
		await expect(page.locator('h1')).toHaveCount(1);
		await expect(page).toHaveTitle(/· Caspian Ties$/);
		expect(((await page.locator('meta[name="description"]').getAttribute('content')) ?? '').length).toBeGreaterThan(20);
		expect(await reader.accessibilityProblems()).toEqual([]);
		for (const width of [390, 768, 1440, 1920]) {
			await page.setViewportSize({ width, height: 900 });
			const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(overflow, `at ${width} px`).toBeLessThanOrEqual(0);
		}
	});
}

for (const [name, address, viewport] of [
	['the explore page', '', { width: 1440, height: 900 }],
	['the explore page with an event', '?event=talks-in-baku', { width: 1440, height: 900 }],
	['the explore page with a place', '?place=baku', { width: 1440, height: 900 }],
	['the explore page on a phone', '?event=talks-in-baku', { width: 390, height: 844 }]
] as const) {
	test(`${name} is without violation for axe`, async ({ reader }) => {
		await reader.page.setViewportSize(viewport);
		await reader.opens(address);
		if (address) await expect(reader.reading).toBeVisible();
		expect(await reader.accessibilityProblems()).toEqual([]);
	});
}

test('events lead to the ones before and after in time', async ({ page }) => {
	await page.goto('event/talks-in-baku/');
	await page.locator('a[rel="prev"]').click();
	await expect(page.locator('h1')).toHaveText('Netanyahu leaves for Azerbaijan and Kazakhstan');
	await page.locator('a[rel="next"]').click();
	await expect(page.locator('h1')).toHaveText(/^Talks in Baku/);
});

test('every link inside the site leads somewhere', async ({ request, baseURL }) => {
	const seen = new Set<string>();
	for (const [address] of [...PAGES, ['', /./] as const]) {
		const html = await (await request.get(address)).text();
		for (const [, href] of html.matchAll(/<a\b[^>]*? href="([^"]*)"/g)) {
			const link = new URL(href!.replaceAll('&amp;', '&'), new URL(address, baseURL)).href;
			if (link.startsWith(baseURL!)) seen.add(link.split(/[#?]/)[0]!);
		}
	}
	expect(seen.size).toBeGreaterThan(60);
	for (const link of seen) expect((await request.get(link)).status(), link).toBe(200);
});
