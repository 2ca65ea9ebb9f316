import { setTimeout as sleep } from 'node:timers/promises';
import type { KioskBrowser } from './kiosk-browser.ts';

/** When the screen was itself again, ms since the fault; null where it was not. */
export interface Recovery {
	/** The loop was to be seen. */
	shown: number | null;
	/** A touch was answered: the story is there. */
	answered: number | null;
}

/** How long to wait for it; after so long without an answer the screen is touched again, ms. */
const GIVE_UP = 60_000;
const TOUCH_AGAIN = 2000;
const LOOK_EVERY = 50;

/**
 * Looks at the screen until the loop is there and answers a touch.
 * @param since moment of the fault, ms
 * @param leaves whether the fault leaves the visitor where he is, so that he has to start over
 */
export async function recovery(kiosk: KioskBrowser, since: number, leaves: boolean): Promise<Recovery> {
	let shown: number | null = null;
	let touchedAt: number | null = null;
	while (Date.now() - since < GIVE_UP) {
		const screen = await kiosk.look().catch(() => undefined);
		const now = Date.now();
		if (screen?.shows === 'session' && touchedAt !== null) return { shown, answered: now - since };
		if (screen?.shows === 'attract') {
			shown ??= now - since;
			if (touchedAt === null || now - touchedAt > TOUCH_AGAIN) {
				touchedAt = now;
				await kiosk.tap(screen.begin!).catch(() => undefined);
			}
		} else if (screen) {
			shown = null;
			touchedAt = null;
			if (leaves && screen.startOver) await kiosk.tap(screen.startOver).catch(() => undefined);
		}
		await sleep(LOOK_EVERY);
	}
	return { shown, answered: null };
}
