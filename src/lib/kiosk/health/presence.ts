import type { Store } from './journal.ts';

/** Flash memory wears out: once a minute is often enough, ms. */
const NOTE_EVERY = 60_000;

/** Notes that the page runs, so that the next one learns of an end without a farewell. */
export class Presence {
	readonly #key: string;
	readonly #store: () => Pick<Storage, 'removeItem'> & Store;
	#notedAt = -Infinity;

	constructor(key: string, store: () => Pick<Storage, 'removeItem'> & Store = () => localStorage) {
		this.#key = key;
		this.#store = store;
	}

	/** When a page was last seen that did not close, ms UTC; null where the last one did, or there was none. */
	get left(): number | null {
		try {
			return Number(this.#store().getItem(this.#key)) || null;
		} catch {
			return null;
		}
	}

	seen(at: number) {
		if (Math.abs(at - this.#notedAt) < NOTE_EVERY) return;
		this.#notedAt = at;
		try {
			this.#store().setItem(this.#key, String(at));
		} catch {
			// Full or refused: an end will not be known.
		}
	}

	close() {
		try {
			this.#store().removeItem(this.#key);
		} catch {
			// Refused, so nothing was noted.
		}
	}
}
