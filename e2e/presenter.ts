import { test as base, expect, type Hand, type Reader } from './driver.ts';
import type { Locator, Page } from '@playwright/test';

/** Whoever shows a tour to an audience: what is on the stage, and how one moves it. */
export class Presenter {
	readonly page: Page;

	constructor({ page }: Reader) {
		this.page = page;
	}

	/** Opens the stage and waits until it responds. */
	async opens(address = 'present/') {
		await this.page.goto(address);
		await this.seesLiveStage();
	}

	async seesLiveStage() {
		await expect(this.stage).toHaveAttribute('data-stage', 'alive');
	}

	get stage(): Locator {
		return this.page.locator('[data-stage]');
	}

	get caption(): Locator {
		return this.page.locator('[data-caption]');
	}

	get points(): Locator {
		return this.caption.locator('[data-point]');
	}

	get panel(): Locator {
		return this.page.locator('[data-panel]');
	}

	get maps(): Locator {
		return this.stage.locator('[data-map]');
	}

	get controls(): Locator {
		return this.page.locator('[data-controls]');
	}

	/** A control by what it does. */
	control(kind: string): Locator {
		return this.page.locator(`[data-control="${kind}"]`);
	}

	async sees(scene: number, step = 0) {
		await expect(this.stage).toHaveAttribute('data-scene', String(scene));
		await expect(this.stage).toHaveAttribute('data-step', String(step));
	}

	/** Waits until the address has the scene, which it gets after the scene is painted. */
	async seesAddressOf(scene: number) {
		await expect(this.page).toHaveURL(new RegExp(`[?&]scene=${scene}(&|$)`));
	}

	async presses(...keys: string[]) {
		for (const key of keys) await this.page.keyboard.press(key);
	}

	/** Presses a control, bringing the controls back first if they have faded. */
	async uses(kind: string) {
		// On a busy machine they may fade again before the press.
		await expect(async () => {
			await this.page.mouse.move(400, 300);
			await this.page.mouse.move(420, 310);
			await this.control(kind).click({ trial: true, timeout: 2000 });
			// A press that was given up late might have been made all the same, and would be made twice.
			await this.control(kind).click({ timeout: 10_000 });
		}).toPass();
	}

	/** The title of a scene in the list of all scenes. */
	choice(scene: number): Locator {
		return this.page.locator(`[data-scene-choice="${scene}"]`);
	}

	/** Height of the letters of a text, as a share of the height of the stage. */
	async letterShare(text: Locator): Promise<number> {
		const size = await text.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
		return size / this.page.viewportSize()!.height;
	}
}

interface Fixtures {
	presenter: Presenter;
}

export const test = base.extend<Fixtures>({
	presenter: async ({ reader }, use) => {
		await use(new Presenter(reader));
	}
});

export { expect };
export type { Hand };
