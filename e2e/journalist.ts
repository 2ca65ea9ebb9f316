import { readFile } from 'node:fs/promises';
import { expect, type Locator } from '@playwright/test';
import type { Reader } from './driver.ts';

/** How someone uses a page: with a pointer, typing only what is searched for, or with the keyboard alone. */
export type Way = 'pointer' | 'keyboard';
export const WAYS: readonly Way[] = ['pointer', 'keyboard'];

/** How often someone presses Tab or an arrow before they give up looking for a thing. */
const PATIENCE = 60;

/** A reader with a question, who counts the steps to its answer. Each of the methods is one step. */
export class Journalist {
	steps = 0;
	readonly reader: Reader;
	private readonly way: Way;

	constructor(reader: Reader, way: Way) {
		this.reader = reader;
		this.way = way;
	}

	private get page() {
		return this.reader.page;
	}

	/** What the page says, without its head and foot. */
	get text(): Locator {
		return this.page.getByRole('main');
	}

	/** The rows of a figure's tables that hold these words. */
	rows(figure: string, words: string | RegExp): Locator {
		return this.page.locator(`[data-figure="${figure}"] tbody tr`).filter({ hasText: words });
	}

	async opens(address: string) {
		this.steps++;
		await this.reader.opens(address);
		// The kit's own sign that the page has come alive.
		await expect(this.page.locator('#svelte-announcer')).toBeAttached();
	}

	/** Types into the field of the search. */
	async searchesFor(words: string) {
		this.steps++;
		if (this.way === 'keyboard') return this.reader.searchesFor(words);
		await this.reader.searchField.click();
		await this.page.keyboard.type(words);
	}

	/** Goes to a result of the search, given as “kind:id”, with this main heading. */
	async chooses(result: string, heading: string | RegExp) {
		this.steps++;
		const option = this.page.locator(`[data-search-option="${result}"]`);
		if (this.way === 'pointer') {
			await option.click();
		} else {
			await expect(option).toBeVisible();
			await this.untilIs(option, 'ArrowDown', (element) => element.getAttribute('aria-selected') === 'true');
			await this.page.keyboard.press('Enter');
		}
		await expect(this.page.locator('h1')).toHaveText(heading);
	}

	/** Follows a link to a page. */
	async follows(name: string | RegExp, heading: string | RegExp) {
		await this.presses(this.page.getByRole('link', { name, exact: typeof name === 'string' }));
		await expect(this.page.locator('h1')).toHaveText(heading);
	}

	/** Opens a citation mark, within a part of the page where that is given. */
	async opensCitation(id: string, within: Locator = this.text): Promise<Locator> {
		await this.presses(within.locator(`[data-citation="${id}"]`));
		return this.page.locator(`[data-citation-card="${id}"]`);
	}

	/** Presses a link, a button or a mark. */
	async presses(thing: Locator) {
		this.steps++;
		const target = thing.filter({ visible: true }).first();
		if (this.way === 'pointer') return target.click();
		await this.untilIs(target, 'Tab', (element) => element === document.activeElement);
		await this.page.keyboard.press('Enter');
	}

	/** Saves a file and reads it. */
	async saves(name: string | RegExp): Promise<string> {
		const [download] = await Promise.all([
			this.page.waitForEvent('download'),
			this.presses(this.page.getByRole('link', { name }))
		]);
		return readFile(await download.path(), 'utf8');
	}

	private async untilIs(target: Locator, key: 'Tab' | 'ArrowDown', reached: (element: Element) => boolean) {
		for (let presses = 0; presses < PATIENCE; presses++) {
			await this.page.keyboard.press(key);
			if (await target.evaluate(reached)) return;
		}
		throw new Error(`Not reached with ${PATIENCE} presses of ${key}: ${target}`);
	}
}
