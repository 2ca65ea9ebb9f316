import { setTimeout as sleep } from 'node:timers/promises';
import type { KioskBrowser } from './kiosk-browser.ts';

/** When the screen was itself again, ms since the fault; null where it was not. */
export interface Recovery {
	/** The loop was to be seen. */
	shown: number | null;
	/** A touch was answered: the story is there. */
	answered: number | null;
}

/** How long to wait for it, and how soon a touch must be answered, ms. */
const GIVE_UP = 60_000;
const ANSWER = 2000;
const LOOK_EVERY = 50;

/**
 * Looks at the screen until the loop is there and answers a touch.
 * @param since moment of the fault, ms
 * @param leaves whether the fault leaves the visitor where he is, so that he has to start over
 */
export async function recovery(kiosk: KioskBrowser, since: number, leaves: boolean): Promise<Recovery> {
	let shown: number | null = null;
	while (Date.now() - since < GIVE_UP) {
		const screen = await kiosk.look().catch(() => undefined);
		if (screen?.shows === 'attract') {
			shown ??= Date.now() - since;
			await kiosk.tap(screen.begin!).catch(() => undefined);
			if (await answers(kiosk)) return { shown, answered: Date.now() - since };
		} else {
			shown = null;
			if (leaves && screen?.startOver) await kiosk.tap(screen.startOver).catch(() => undefined);
		}
		await sleep(LOOK_EVERY);
	}
	return { shown, answered: null };
}

async function answers(kiosk: KioskBrowser): Promise<boolean> {
	const end = Date.now() + ANSWER;
	while (Date.now() < end) {
		const screen = await kiosk.look().catch(() => undefined);
		if (screen?.shows === 'session') return true;
		await sleep(LOOK_EVERY);
	}
	return false;
}
