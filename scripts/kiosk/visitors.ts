import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page } from '@playwright/test';
import type { Size } from '../../src/lib/geo/index.ts';
import type { Exits } from './exits.ts';
import { randomGestures } from './gestures.ts';
import { make } from './hand.ts';
import { LOOK, type Screen } from './screen.ts';

declare global {
	interface Window {
		virtualClock: { advance(ms: number): Promise<void>; readonly timers: number };
		liveContexts: () => number;
	}
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** The kiosk's own: a scene, a visitor who does nothing, the question. */
const DWELL = 14 * SECOND;
const IDLE = 90 * SECOND;
const COUNTDOWN = 30 * SECOND;
/** What is not a matter of time, such as the map's worker, has its turn after each step, in the time of the machine, ms. */
const BREATH = 20;

/** People who come to the screen, one after the other, and the time between them. */
export class Visitors {
	sessions = 0;
	touches = 0;
	/** How much of its time the page has spent, ms. */
	passed = 0;
	/** What did not go as it should. */
	readonly troubles: string[] = [];
	readonly #page: Page;
	readonly #cdp: CDPSession;
	readonly #size: Size;
	readonly #random: () => number;
	readonly #exits: Exits;

	constructor(page: Page, cdp: CDPSession, size: Size, random: () => number, exits: Exits) {
		this.#page = page;
		this.#cdp = cdp;
		this.#size = size;
		this.#random = random;
		this.#exits = exits;
	}

	/** @throws if the loop does not play */
	async opens() {
		for (let second = 0; second < 60; second++) {
			await this.#pass(SECOND);
			if ((await this.#page.locator('[data-kiosk-alive]').count()) > 0) return;
			await sleep(200);
		}
		throw new Error('The kiosk did not come to life within a minute. Is build/ whole?');
	}

	async resets(): Promise<number> {
		return Number(await this.#page.locator('[data-kiosk]').getAttribute('data-kiosk-resets'));
	}

	/** The loop plays for some minutes; then somebody comes, and leaves. */
	async spendsAWhile() {
		const until = this.passed + this.#between(2 * MINUTE, 7 * MINUTE);
		while (this.passed < until) await this.#pass(DWELL);
		await this.#visit();
	}

	/** Goes on until the loop begins anew, so that what is measured is always the same. */
	async waitsForFirstScene() {
		for (let scene = 0; scene < 60; scene++) {
			await this.#pass(DWELL / 2);
			if ((await this.#look()).scene === 1) return;
		}
		this.troubles.push('the loop does not come back to its first scene');
	}

	async #visit() {
		const { width, height } = this.#size;
		this.sessions += 1;
		this.touches += 1;
		const at = { x: this.#between(0.1, 0.9) * width, y: this.#between(0.2, 0.9) * height };
		await make(this.#cdp, { name: 'tap', fingers: [{ from: at, to: at }], rest: 0 });
		await this.#pass(SECOND);
		let screen = await this.#look();
		if (screen.shows !== 'session') this.#trouble(`the first touch was ignored, at ${JSON.stringify(at)}`);

		const count = Math.round(this.#between(24, 44));
		for (let done = 0; done < count;)
			done += await this.#touch(screen).then((next) => ((screen = next.screen), next.touches));

		await this.#pass(IDLE + COUNTDOWN + 5 * SECOND);
		if ((await this.#look()).shows !== 'attract') this.#trouble('the loop did not come back');
	}

	async #touch({ controls }: Screen): Promise<{ screen: Screen; touches: number }> {
		const gestures = randomGestures(this.#random, this.#size, controls);
		for (const gesture of gestures) await make(this.#cdp, gesture);
		const touches = gestures.reduce((sum, { fingers }) => sum + fingers.length, 0);
		this.touches += touches;
		await this.#pass(this.#between(0.3 * SECOND, 6 * SECOND));
		const screen = await this.#look();
		this.#exits.check(screen, gestures[0]!.name);
		return { screen, touches };
	}

	#look(): Promise<Screen> {
		return this.#page.evaluate(LOOK);
	}

	async #pass(ms: number) {
		this.passed += ms;
		await this.#page.evaluate((time) => window.virtualClock.advance(time), ms);
		await sleep(BREATH);
	}

	#between(least: number, most: number): number {
		return least + (most - least) * this.#random();
	}

	#trouble(what: string) {
		this.troubles.push(`visit ${this.sessions}: ${what}`);
	}
}
