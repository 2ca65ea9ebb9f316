import { readdirSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { HOSTILE, VIEW_PARAMETERS } from '../src/lib/content/hostile.test-data.ts';
import { SETTING_KEYS } from '../src/lib/kiosk/settings.ts';
import { withoutLiveMap } from './browser-args.ts';
import { expect, test } from './driver.ts';
import { hostWithHeaders } from './header-host.ts';

const BUILD = 'build';
const PORT = 4183;

// A real host with the headers of docs/hosting, so that the pages are tried under both policies.
test.use({ ...withoutLiveMap, baseURL: `http://localhost:${PORT}/` });
// One host on one port.
test.describe.configure({ mode: 'default' });

let host: Server;
test.beforeAll(async () => {
	host = await hostWithHeaders(BUILD, PORT);
});
test.afterAll(() => {
	host.close();
	host.closeAllConnections();
});

const DOCUMENTS = readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
	.map((path) => path.replaceAll('\\', '/'))
	.filter((path) => path.endsWith('.html'))
	.sort();
const PAGES = DOCUMENTS.filter((path) => path.endsWith('index.html')).map((path) => path.replace(/index\.html$/, ''));

/** Says on the console what the browser kept from being loaded or run; every test fails on that. */
const reportViolations = (context: BrowserContext) =>
	context.addInitScript(() =>
		document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
			console.error(`policy violated: ${violatedDirective} by ${blockedURI || sourceFile}`)
		)
	);

/** Opens a page and waits until it has come to life, when SvelteKit writes the place for its announcements. */
async function opens(page: Page, path: string) {
	await page.goto(path, { waitUntil: 'domcontentloaded' });
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
}

/** What in a document, as it is sent, could run without the policy's leave. Runs in the browser. */
async function faultsOfDocuments(documents: [path: string, html: string][]): Promise<string[]> {
	const faults: string[] = [];
	const hashOf = async (text: string) =>
		btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))));
	for (const [path, html] of documents) {
		const parsed = new DOMParser().parseFromString(html, 'text/html');
		const policies = parsed.querySelectorAll<HTMLMetaElement>('head > meta[http-equiv="content-security-policy" i]');
		const policy = policies[0]?.content ?? '';
		if (policies.length !== 1) faults.push(`${path}: ${policies.length} policies`);
		for (const name of [
			"default-src 'none'",
			"script-src 'self'",
			"worker-src 'self'",
			"object-src 'none'",
			"base-uri 'none'"
		])
			if (!policy.includes(name)) faults.push(`${path}: a policy without ${name}`);
		if (/unsafe-inline|unsafe-eval|\*/.test(policy)) faults.push(`${path}: ${policy}`);
		for (const script of parsed.scripts) {
			if (script.type.endsWith('json')) continue;
			if (script.src) faults.push(`${path}: a script element for ${script.src}`);
			else if (!policy.includes(`'sha256-${await hashOf(script.text)}'`))
				faults.push(`${path}: a script without its hash`);
		}
		for (const element of parsed.querySelectorAll('*')) {
			for (const { name, value } of element.attributes) {
				const runs =
					name.startsWith('on') || name === 'style' || name === 'srcdoc' || /^\s*(javascript|vbscript):/i.test(value);
				if (runs) faults.push(`${path}: <${element.localName} ${name}="${value.slice(0, 80)}">`);
			}
		}
		for (const { localName } of parsed.querySelectorAll('style, iframe, object, embed, base, form'))
			faults.push(`${path}: <${localName}>`);
		for (const element of parsed.querySelectorAll(
			'link:not([rel="canonical"]), img, image, use, source, video, audio'
		)) {
			const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
			if (/^(?!data:)\w+:|^\/\//.test(address)) faults.push(`${path}: <${element.localName}> from ${address}`);
		}
	}
	return faults;
}

test('every document has the policy, the hash of its script, and nothing else that runs', async ({ page }) => {
	await page.goto('about/');
	expect(DOCUMENTS.length).toBeGreaterThan(100);
	for (let from = 0; from < DOCUMENTS.length; from += 30) {
		const some = DOCUMENTS.slice(from, from + 30).map((path): [string, string] => [
			path,
			readFileSync(join(BUILD, path), 'utf8')
		]);
		expect(await page.evaluate(faultsOfDocuments, some)).toEqual([]);
	}
});

test('every kind of page runs without a violation of its policy or of its host’s', async ({ context }) => {
	await reportViolations(context);
	// Pages of one kind run the same scripts; what differs from page to page is in the documents above.
	const kindOf = (path: string) => path.split('/')[0];
	const isOneOfThree = (path: string, index: number) =>
		[index - 2, index + 1].some((other) => kindOf(PAGES[other] ?? '/') !== kindOf(path));
	const left = PAGES.filter(isOneOfThree);
	expect(left.length).toBeGreaterThan(20);
	const visit = async () => {
		const page = await context.newPage();
		for (let path = left.shift(); path !== undefined; path = left.shift()) await opens(page, path);
	};
	await Promise.all([visit(), visit()]);
});

test('under the headers of a host stage and notes still hear each other', async ({ page, context }) => {
	await reportViolations(context);
	await opens(page, 'present/?scene=2');
	await expect(page.locator('[data-stage="alive"]')).toBeVisible();
	const [notes] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
	await expect(notes.locator('[data-notes-window^="2/"]')).toBeVisible();
});

/** What came into the page with a text and could run. Runs in the browser. */
function intruders(): string[] {
	const found = [...document.querySelectorAll('*')].flatMap((element) =>
		[...element.attributes]
			.filter(({ name, value }) => /^on|^srcdoc$/.test(name) || /^\s*(javascript|vbscript|data:text)/i.test(value))
			.filter(({ name }) => /^on|^srcdoc$|href$|^src$|action$/.test(name))
			.map(({ name, value }) => `${element.localName} ${name}=${value.slice(0, 60)}`)
	);
	const elements = document.querySelectorAll(
		'img:not([src^="blob:"]):not([src^="data:image"]), iframe, object, embed, base, form, marquee, template, plaintext, math, foreignObject, x-hostile, link[href*="evil"], meta[http-equiv="refresh"], [style*="position:fixed"]'
	);
	return [...found, ...[...elements].map(({ outerHTML }) => outerHTML.slice(0, 80))];
}

/** Fails on a dialog, which only a text that ran would open. */
function failOnDialogs(page: Page): string[] {
	const dialogs: string[] = [];
	page.on('dialog', (dialog) => {
		dialogs.push(dialog.message());
		void dialog.dismiss();
	});
	return dialogs;
}

/** Goes to an address as a link does, without a page load. */
const follows = (page: Page, address: string) =>
	page.evaluate(async (href) => {
		const link = Object.assign(document.createElement('a'), { href });
		document.body.append(link);
		link.click();
		link.remove();
		await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
	}, address);

const NAMES = {
	'': VIEW_PARAMETERS,
	'present/': ['tour', 'scene', 'theme'],
	'handout/': ['tour', 'for'],
	'present/notes/': ['tour', 'split'],
	'kiosk/': SETTING_KEYS
};

test('a hostile text in an address opens no dialog, brings in no element and breaks no page', async ({ page }) => {
	const dialogs = failOnDialogs(page);
	const search = (names: readonly string[], text: string) =>
		new URLSearchParams(names.map((name) => [name, text])).toString();
	for (const path of ['', 'present/', 'handout/'] as const) {
		await opens(page, path);
		for (let at = 0; at < HOSTILE.length; at += 6) {
			const text = HOSTILE[at]!;
			await follows(page, `?${search(NAMES[path], text)}#${encodeURIComponent(text)}`);
		}
		await page.goBack();
		expect(await page.evaluate(intruders)).toEqual([]);
	}
	// These read their address when they open.
	for (const path of ['present/notes/', 'kiosk/'] as const) {
		for (const text of HOSTILE.filter((_, at) => at % 40 === 0)) {
			await opens(page, `${path}?${search(NAMES[path], text)}`);
			expect(await page.evaluate(intruders)).toEqual([]);
		}
	}
	expect(dialogs).toEqual([]);
});

/** The data with a hostile text in place of every one that a reader sees; ids, dates and terms stay. */
function poisoned(value: unknown, next: () => string): unknown {
	if (typeof value === 'string') return /\s|^[A-Z][a-z]{2}/.test(value) ? next() : value;
	if (Array.isArray(value)) return value.map((item) => poisoned(item, next));
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, poisoned(inner, next)]));
}

test('a hostile text in the data is shown as text by every kind of page', async ({ page, baseURL }) => {
	const dialogs = failOnDialogs(page);
	let count = 0;
	const next = () => HOSTILE[count++ % HOSTILE.length]!;
	await page.route(/\.json(\?|$)/, (route) => {
		const file = readFileSync(join(BUILD, new URL(route.request().url()).pathname), 'utf8');
		return route.fulfill({ json: poisoned(JSON.parse(file), next) });
	});
	const walks = [
		[
			'event/talks-in-baku/',
			'place/baku/',
			'route/btc/',
			'source/S2/',
			'sources/',
			'disagreement/oil-share/',
			'disagreements/',
			'data/',
			'tours/',
			'tour/how-do-we-know/',
			'handout/',
			'',
			'present/?scene=2'
		],
		['present/notes/', 'kiosk/']
	];
	for (const walk of walks) {
		await opens(page, 'about/');
		for (const path of walk) {
			await follows(page, new URL(path, baseURL).href);
			await page.waitForLoadState('networkidle');
			await expect(page.locator('body'), path).toContainText('alert(1)');
			expect(await page.evaluate(intruders), path).toEqual([]);
		}
	}
	expect(count).toBeGreaterThan(1000);
	expect(dialogs).toEqual([]);
});
