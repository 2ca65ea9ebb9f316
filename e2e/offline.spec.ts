import { createHash } from 'node:crypto';
import type { BrowserContext, Page } from '@playwright/test';
import { withoutLiveMap } from './browser-args.ts';
import { expect, Reader, test } from './driver.ts';
import { filesOf, Host, newerBuild } from './offline-host.ts';

const PORT = 4182;
const BUILD = 'build';
const SITE = `http://localhost:${PORT}/`;
const EVENT = 'event/btc-opens/';
const TITLE = 'The Baku–Tbilisi–Ceyhan oil pipeline opens';

test.use({ ...withoutLiveMap, serviceWorkers: 'allow', baseURL: SITE });
// One host on one port.
test.describe.configure({ mode: 'default' });

let host: Host;
let newer: Awaited<ReturnType<typeof newerBuild>>;

test.beforeAll(async () => {
	newer = await newerBuild(BUILD, `${EVENT}index.html`, [TITLE, 'The newer title']);
});
test.afterAll(() => newer.remove());
test.beforeEach(async ({ context }) => {
	host = new Host(PORT, BUILD);
	await host.switchOn();
	await context.clock.install();
});
test.afterEach(() => host.switchOff());

/** Waits until the page says how it stands with the saved site, which it sees to when it has nothing else to do. */
async function says(page: Page, state: 'ready' | 'failed' | 'unsupported') {
	await expect(async () => {
		await page.clock.fastForward(3000);
		await expect(page.locator(`[data-offline="${state}"]`)).toBeAttached({ timeout: 1000 });
	}).toPass();
}

/** Ends every worker, as a browser does with those that have nothing to do. */
async function endWorkers(context: BrowserContext, page: Page) {
	const session = await context.newCDPSession(page);
	await session.send('ServiceWorker.enable');
	await session.send('ServiceWorker.stopAllWorkers');
	await session.detach();
}

/** Looks for a newer version at once, which a page does when it loads and every hour. */
const looksForUpdate = (page: Page) =>
	page.evaluate(async () => {
		await (await navigator.serviceWorker.getRegistration())!.update().catch(() => undefined);
	});

/** The state of what is to replace the version in use. */
const nextVersion = (page: Page) =>
	page.evaluate(async () => {
		const { installing, waiting } = (await navigator.serviceWorker.getRegistration())!;
		return (installing ?? waiting)?.state ?? 'none';
	});

test('after one visit the whole site is there without a network, also after a cold start', async ({
	page,
	context
}) => {
	await page.goto('about/');
	await says(page, 'ready');
	const files = filesOf(BUILD);
	await host.switchOff();
	await page.close();

	const cold = await context.newPage();
	await cold.goto('about:blank');
	await endWorkers(context, cold);
	const reader = new Reader(cold);
	await reader.opens(`${EVENT}?tour=unheard-of`);
	await expect(cold.getByRole('heading', { level: 1 })).toHaveText(TITLE);
	expect(
		await cold.evaluate(() => document.fonts.ready.then((all) => [...all].some((f) => f.status === 'loaded')))
	).toBe(true);

	const hashes = await cold.evaluate(
		(paths) =>
			Promise.all(
				paths.map(async (path) => {
					const response = await fetch(`/${path}`);
					const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.arrayBuffer()));
					return `${path} ${response.status} ${Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
				})
			),
		files.map(({ path }) => path)
	);
	expect(hashes).toEqual(
		files.map(({ path, body }) => `${path} 200 ${createHash('sha256').update(body).digest('hex')}`)
	);

	// As a host answers: with a type, without a body for HEAD, and with its own headers.
	const head = await cold.evaluate(async () => {
		const { headers, status } = await fetch('/data/events.csv?x=1', { method: 'HEAD' });
		return [status, headers.get('content-type'), headers.get('referrer-policy')];
	});
	expect(head).toEqual([200, 'text/csv; charset=utf-8', 'no-referrer']);

	await reader.opens('');
	await expect(reader.picture).toBeVisible();
	await reader.searchesFor('btc', 'route:btc');
	await cold.goto('data/');
	await says(cold, 'ready');
	const download = cold.waitForEvent('download');
	await cold
		.getByRole('link', { name: /story\.json/ })
		.first()
		.click();
	expect(await (await download).failure()).toBeNull();

	// An address without its last slash leads on as it would on a host.
	await cold.goto('sources?x=1');
	await expect(cold).toHaveURL(`${SITE}sources/?x=1`);
});

test('an unknown page is answered without a network as a host would', async ({ browser }) => {
	// Not watched by the tests: a browser complains of every page that is not found.
	const context = await browser.newContext();
	await context.clock.install();
	const page = await context.newPage();
	await page.goto(`${SITE}about/`);
	await says(page, 'ready');
	await host.switchOff();
	const response = await page.goto(`${SITE}event/never-happened/`);
	expect(response!.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not here');
	await expect(page.locator('main')).toContainText('/event/never-happened/');
	await context.close();
});

test('a newer version comes whole or not at all, and only when the reader wishes', async ({ page, context }) => {
	await page.goto('about/');
	await says(page, 'ready');
	const other = await context.newPage();
	await other.goto('sources/');
	await says(other, 'ready');

	host.movesTo(newer.folder);
	host.sendsHalfOf(newer.pack);
	await looksForUpdate(page);
	await expect.poll(() => nextVersion(page)).toBe('none');
	expect(host.asked).toContain(newer.pack);
	await page.goto(EVENT);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);

	// The old version stays in itself what it was, with a new host behind it.
	host.movesTo(newer.folder);
	await looksForUpdate(page);
	await expect.poll(() => nextVersion(page)).toBe('installed');
	host.asked = [];
	await page.goto('');
	await expect(page.locator('[data-explore="alive"]')).toBeVisible();
	await page.goto('sources/');
	await page.getByRole('link', { name: 'Disagreements' }).filter({ visible: true }).first().click();
	await expect(page).toHaveURL(`${SITE}disagreements/`);
	await page.goto(EVENT);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
	expect(host.asked.filter((path) => path !== 'service-worker.js')).toEqual([]);

	const notice = page.getByRole('status').filter({ hasText: 'A newer version is ready.' });
	await expect(notice).toBeVisible();
	await notice.getByRole('button', { name: 'Reload' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('The newer title');

	// Whoever reads on elsewhere is not disturbed, and comes to the newer version with the next link.
	await expect(other.locator('body')).toHaveAttribute('data-sveltekit-reload', '');
	const loads = other.waitForEvent('load');
	await other.getByRole('link', { name: 'About' }).filter({ visible: true }).first().click();
	await loads;
	await expect(other).toHaveURL(/about/);
	await expect(other.locator('body')).not.toHaveAttribute('data-sveltekit-reload');
});

test('what is damaged or missing is answered by the network and repaired', async ({ page, context }) => {
	await page.goto('about/');
	await says(page, 'ready');
	const isWhole = () =>
		page.evaluate(async () => {
			const name = (await caches.keys()).find((key) => key.startsWith('offline'))!;
			const kept = (await (await caches.open(name)).matchAll())[0];
			if (!kept) return 'missing';
			const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await kept.arrayBuffer()));
			const version = Array.from(hash.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
			return kept.url.includes(version) || (await (await caches.open(name)).keys())[0]!.url.includes(version);
		});
	expect(await isWhole()).toBe(true);

	for (const harm of ['every body is altered', 'missing'] as const) {
		await page.evaluate(async (harm) => {
			const cache = await caches.open((await caches.keys()).find((key) => key.startsWith('offline'))!);
			const [address] = await cache.keys();
			if (harm === 'missing') {
				await cache.delete(address!);
				return;
			}
			const kept = (await cache.match(address!))!;
			const bytes = new Uint8Array(await kept.arrayBuffer());
			for (let at = 50_000; at < bytes.length; at += 100) bytes[at] = bytes[at]! ^ 255;
			await cache.put(address!, new Response(bytes, { headers: kept.headers }));
		}, harm);
		expect(await isWhole()).not.toBe(true);
		await endWorkers(context, page);
		await page.goto(EVENT);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
		await expect.poll(isWhole).toBe(true);
	}
	await host.switchOff();
	await page.goto('sources/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('without room, or in a browser that cannot, the site works from the network and says so', async ({
	page,
	context
}) => {
	const session = await context.newCDPSession(page);
	await session.send('Storage.overrideQuotaForOrigin', { origin: SITE, quotaSize: 1_000_000 });
	await page.goto(EVENT);
	await says(page, 'failed');
	await page.goto('about/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

	const old = await context.newPage();
	await old.addInitScript(() => Reflect.deleteProperty(window, 'DecompressionStream'));
	await old.goto(EVENT);
	await says(old, 'unsupported');
});
