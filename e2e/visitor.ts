import type { Locator, Page } from '@playwright/test';
import { expect, type Hand } from './driver.ts';

/** Somebody at the unattended screen, or nobody: time passes as the test says. */
export class Visitor {
	readonly page: Page;
	readonly hand: Hand;

	constructor(page: Page, hand: Hand) {
		this.page = page;
		this.hand = hand;
	}

	/** Stands before the screen, which has settings in its address. */
	async comes(settings = '') {
		// The ground of the map is a large picture, whose drawing without a graphics card would take most of the time.
		await this.page.route(/basemap\/plate-/, (route) =>
			route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' })
		);
		await this.page.clock.install();
		await this.page.goto(`kiosk/${settings}`);
		await expect(this.page.locator('[data-kiosk-alive]')).toBeVisible();
		await this.sees('attract');
	}

	async sees(phase: 'attract' | 'exploring' | 'asking') {
		await expect(this.page.locator(`[data-kiosk="${phase}"]`)).toBeVisible();
	}

	/** Puts a finger on a thing for a moment, or on a point given by shares of the screen. */
	async touches(where: Locator | { x: number; y: number }) {
		if ('boundingBox' in where) {
			await expect(where).toBeVisible();
			const { x, y, width, height } = (await where.boundingBox())!;
			await this.hand.taps({ x: x + width / 2, y: y + height / 2 });
			return;
		}
		const { width, height } = this.page.viewportSize()!;
		await this.hand.taps({ x: where.x * width, y: where.y * height });
	}

	/** Touches the middle of the screen while the loop plays. */
	async begins() {
		await this.touches({ x: 0.5, y: 0.5 });
		await this.sees('exploring');
	}

	/** Nobody touches anything for so long, s. */
	async waits(seconds: number) {
		await this.page.clock.runFor(seconds * 1000);
	}

	/** Goes through the events until one of them is shown. */
	async readsEvent(slug: string) {
		const tile = this.page.locator(`[data-kiosk-tile="${slug}"]`);
		for (let step = 0; step < 60 && (await tile.count()) === 0; step++)
			await this.touches(this.control('move="later"'));
		await this.touches(tile);
		await expect(this.event).toHaveAttribute('data-kiosk-event', slug);
	}

	/** A button of the screen by its attribute, such as `start-over`. */
	control(name: string): Locator {
		return this.page.locator(`[data-kiosk-${name}]`);
	}

	/** The event that is read. */
	get event(): Locator {
		return this.page.locator('[data-kiosk-event]');
	}

	/** The question whether somebody is still there. */
	get question(): Locator {
		return this.page.getByRole('alertdialog', { name: 'Still reading?' });
	}

	/** Number of the scene that the loop shows. */
	get scene(): Locator {
		return this.page.locator('[data-kiosk-scene]');
	}

	/** Holds the upper left corner until the keys for the code appear. */
	async holdsCorner() {
		await this.hand.rests({ x: 30, y: 30 });
		await this.waits(4);
		await this.hand.letsGo();
		await expect(this.control('code')).toBeVisible();
	}

	/** Enters digits of a code. */
	async enters(code: string) {
		for (const digit of code) await this.touches(this.page.getByRole('button', { name: digit, exact: true }));
	}

	/** What is wrong with the places and sizes of what can be pressed; empty is good. */
	async badTargets(least: number): Promise<string[]> {
		return this.page.evaluate((side) => {
			const { clientWidth, clientHeight, scrollWidth, scrollHeight } = document.documentElement;
			const found: string[] = [];
			if (scrollWidth > clientWidth || scrollHeight > clientHeight)
				found.push(`the page is ${scrollWidth} × ${scrollHeight} on a screen of ${clientWidth} × ${clientHeight}`);
			for (const element of document.querySelectorAll<HTMLElement | SVGElement>('button, [role="button"]')) {
				// What scrolls out of a list, and what lies off the map, is cut.
				const isCut = element.closest('[data-kiosk-map]') !== null || element.closest('[data-kiosk-scrolls]') !== null;
				const shape = element.querySelector('.target') ?? element;
				const { left, top, right, bottom, width, height } = shape.getBoundingClientRect();
				const name = element.getAttribute('aria-label') ?? element.textContent?.trim();
				if (Math.min(width, height) < side - 0.5) found.push(`${name}: ${Math.round(width)} × ${Math.round(height)}`);
				if (!isCut && (left < 0 || top < 0 || right > clientWidth + 0.5 || bottom > clientHeight + 0.5))
					found.push(`${name} is not all on the screen`);
			}
			return found;
		}, least);
	}
}
