import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test as base, type CDPSession, type Locator, type Page } from '@playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The story's reader: what a person does with the site and sees of it, in the words of the domain. */
export class Reader {
	readonly page: Page;

	constructor(page: Page) {
		this.page = page;
	}

	/** Opens an address and, on the explore page, waits until it responds. */
	async opens(address: string) {
		await this.page.goto(address.replace(/^\//, ''));
		if ((await this.page.locator('[data-explore]').count()) > 0 && (await this.runsScripts()))
			await this.seesLivePage();
	}

	private runsScripts() {
		return this.page.evaluate(() => matchMedia('(scripting: enabled)').matches).catch(() => false);
	}

	async seesLivePage() {
		await expect(this.page.locator('[data-explore="alive"]')).toBeVisible();
	}

	/** The part of the page where the selected thing is read: the panel, or the sheet on phones. */
	get reading(): Locator {
		return this.page.locator('[data-reading]').filter({ visible: true });
	}

	get list(): Locator {
		return this.page.locator('[data-event-list]').filter({ visible: true });
	}

	get timeline(): Locator {
		return this.page.locator('[data-timeline]');
	}

	/** On phones, the box with the current year beside the list, which is a handle of time. */
	get yearBox(): Locator {
		return this.page.locator('[data-rail-handle]');
	}

	/** Waits until the timeline can be moved by hand. */
	async canMoveTimeline() {
		await expect(this.page.locator('[data-timeline="alive"]')).toBeVisible();
	}

	/** The stretch of time that the timeline shows, in days. */
	async timelineWindow(): Promise<[from: string, to: string]> {
		return (await this.timeline.getAttribute('data-window'))!.split('/') as [string, string];
	}

	/** How many days the timeline shows. */
	async timelineDays(): Promise<number> {
		const [from, to] = (await this.timelineWindow()).map((day) => Date.parse(day)) as [number, number];
		return (to - from) / 86_400_000;
	}

	/** A point of the timeline's axis, or of the overview above it, given by its share of the width and the height. */
	async onTimeline(share: number, part: 'axis' | 'overview' = 'axis', height = 0.5): Promise<{ x: number; y: number }> {
		const ground = part === 'axis' ? '[data-axis-ground]' : '[data-brush="ground"]';
		const box = (await this.timeline.locator(ground).boundingBox())!;
		return { x: box.x + share * box.width, y: box.y + height * box.height };
	}

	get map(): Locator {
		return this.page.locator('[data-map]');
	}

	get searchField(): Locator {
		return this.page.getByRole('combobox', { name: /^Search/ });
	}

	/** The results of the search, as “kind:id”, in their order. */
	get searchResults(): Locator {
		return this.page.locator('[data-search-option]');
	}

	/** Goes to the search by its key and types, waiting until the first result is this one, as “kind:id”. */
	async searchesFor(words: string, first?: string) {
		// A page that has only just come does not listen yet.
		await expect(async () => {
			await this.page.keyboard.press('/');
			await expect(this.searchField).toBeFocused({ timeout: 1000 });
		}).toPass();
		await this.page.keyboard.type(words);
		if (first) await expect(this.searchResults.first()).toHaveAttribute('data-search-option', first);
	}

	async choosesInList(title: string | RegExp) {
		await this.list.getByRole('link', { name: title }).first().click();
	}

	/** Waits until the live map stands in place of the picture. */
	async seesLiveMap() {
		await expect(this.map.locator('[data-map-state="ready"]')).toBeVisible({ timeout: 60_000 });
	}

	/** The map as a picture, drawn without WebGL. */
	get picture(): Locator {
		return this.map.locator('svg.map-plate');
	}

	/** The button of a mark on the live map, or its link in the picture. */
	mark(name: string | RegExp): Locator {
		return this.map.locator('.map-mark, .map-plate a').and(this.page.getByLabel(name));
	}

	/** What the list beside the map says of a place or a route after its name. */
	async mapSays(name: string): Promise<string> {
		const entry = this.map
			.locator('[data-map-list] li')
			.filter({ has: this.page.getByRole('link', { name, exact: true }) });
		const text = await entry.textContent({ timeout: 5000 });
		return (text ?? '')
			.replace(name, '')
			.trim()
			.replace(/^\((.*)\)$/s, '$1');
	}

	/** The names in the list beside the map. */
	async mapNames(): Promise<string[]> {
		return (await this.map.locator('[data-map-list] a').allTextContents()).map((name) => name.trim());
	}

	/** Clicks a point of the live map, given by its longitude and latitude. */
	async clicksOnMap([lon, lat]: [number, number]) {
		const live = this.map.locator('[data-map-state="ready"]');
		await this.seesLiveMap();
		const [center, zoom, box] = await Promise.all([
			live.getAttribute('data-center'),
			live.getAttribute('data-zoom'),
			live.boundingBox()
		]);
		const [centerLon, centerLat] = center!.split(',').map(Number) as [number, number];
		// Web Mercator as MapLibre has it: 512 px for the world at zoom 0.
		const world = 512 * 2 ** Number(zoom);
		const x = (degrees: number) => (degrees / 360) * world;
		const y = (degrees: number) =>
			(-Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360)) / (2 * Math.PI)) * world;
		await this.page.mouse.click(
			box!.x + box!.width / 2 + x(lon) - x(centerLon),
			box!.y + box!.height / 2 + y(lat) - y(centerLat)
		);
	}

	async seesEvent(title: string | RegExp) {
		await expect(this.reading.locator('[data-event-title]')).toHaveText(title);
	}

	async seesMapOf(day: string | RegExp) {
		await expect(this.map.locator('[data-map-title]')).toHaveText(day);
	}

	/** Moves the map's own slider, which has a step for each month. */
	async movesMapTo(firstOfMonth: string) {
		const [year, month] = firstOfMonth.split('-').map(Number) as [number, number];
		await this.map.locator('[data-playhead]').fill(String(year * 12 + month - 1));
	}

	/** The slug of the event that the explore page has selected. */
	async selected() {
		return (await this.page.locator('[data-selection]').getAttribute('data-selection')) ?? '';
	}

	/** Goes back in the browser's history, once what is selected stands in the address. */
	async goesBack() {
		const isExplore = (await this.page.locator('[data-explore]').count()) > 0;
		const [type, id] = isExplore ? (await this.selected()).split(':') : [];
		if (id) await expect(this.page).toHaveURL(new RegExp(`[?&]${type}=${id}\\b`));
		await this.page.goBack();
	}

	async opensCitation(id: string) {
		await this.page.locator(`[data-citation="${id}"]`).filter({ visible: true }).first().click();
		return this.page.locator(`[data-citation-card="${id}"]`);
	}

	/** What axe has against the page, WCAG 2.2 AA and best practice; empty is good. */
	async accessibilityProblems(): Promise<string[]> {
		// Evaluated, not added as a script element: the page's own policy rightly forbids foreign inline scripts.
		await this.page.evaluate(axe);
		return this.page.evaluate(async () => {
			const { violations } = await (
				window as unknown as {
					axe: { run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }> };
				}
			).axe.run();
			return violations.flatMap(({ id, nodes }) =>
				nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} – ${failureSummary ?? ''}`)
			);
		});
	}
}

interface Point {
	x: number;
	y: number;
}

/** The fingers of a hand on a touch screen. */
export class Hand {
	private readonly page: Page;
	private session: Promise<CDPSession> | undefined;
	/** Time of the touches in seconds, which goes on as the hand says and not as the machine is busy. */
	private now = Date.now() / 1000;

	constructor(page: Page) {
		this.page = page;
	}

	private async touch(type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: Point[], after: number) {
		this.session ??= this.page.context().newCDPSession(this.page);
		this.now += after / 1000;
		await (
			await this.session
		).send('Input.dispatchTouchEvent', {
			type,
			touchPoints: fingers.map(({ x, y }, id) => ({ x, y, id })),
			timestamp: this.now
		});
	}

	async taps({ x, y }: Point) {
		await this.touch('touchStart', [{ x, y }], 100);
		await this.touch('touchEnd', [], 30);
	}

	/** Puts a finger down on a point and leaves it there. */
	async rests(at: Point) {
		await this.touch('touchStart', [at], 100);
	}

	/** Puts a finger down in the middle of a thing, moves it to a point and leaves it there. */
	async holds(thing: Locator, to: Point) {
		const { x, y, width, height } = (await thing.boundingBox())!;
		const from = { x: x + width / 2, y: y + height / 2 };
		await this.touch('touchStart', [from], 100);
		for (const share of [0.25, 0.5, 0.75, 1]) {
			await this.touch('touchMove', [{ x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) }], 16);
		}
	}

	/** Lifts what it holds. */
	async letsGo() {
		await this.touch('touchEnd', [], 100);
	}

	/** Moves fingers in straight lines, each step in 16 ms, and lifts them `rest` ms after the last. */
	async moves(from: Point[], to: Point[], { steps = 8, rest = 300 } = {}) {
		await this.touch('touchStart', from, 100);
		for (let step = 1; step <= steps; step++) {
			const on = (a: number, b: number) => a + ((b - a) * step) / steps;
			const fingers = from.map((start, index) => ({ x: on(start.x, to[index]!.x), y: on(start.y, to[index]!.y) }));
			await this.touch('touchMove', fingers, 16);
		}
		await this.touch('touchEnd', [], rest);
	}
}

interface Fixtures {
	reader: Reader;
	hand: Hand;
	/** Fails the test on a page error, a console error or a request to another host. */
	watch: void;
}

export const test = base.extend<Fixtures>({
	reader: async ({ page }, use) => {
		await use(new Reader(page));
	},
	hand: async ({ page }, use) => {
		await use(new Hand(page));
	},
	watch: [
		async ({ context, baseURL }, use) => {
			const complaints: string[] = [];
			const home = new URL(baseURL ?? '').host;
			context.on('weberror', (error) => complaints.push(`page error: ${error.error().message}`));
			context.on('console', (message) => {
				if (message.type() === 'error') complaints.push(`console error: ${message.text()}`);
			});
			context.on('request', (request) => {
				const { protocol, host } = new URL(request.url());
				if (/^https?:$/.test(protocol) && host !== home) complaints.push(`request to another host: ${request.url()}`);
			});
			await use();
			expect(complaints).toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };
