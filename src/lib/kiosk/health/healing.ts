import type { Cause } from './journal.ts';

/** `reset`: the loop begins anew in the same page. `reload`: the page does. */
export type Remedy = 'none' | 'reset' | 'reload';

/** What was done, and when, ms UTC. `endured`: nothing, since the page stood still and went on by itself. */
export interface Attempt {
	at: number;
	remedy: Exclude<Remedy, 'none'> | 'endured';
}

export interface Decision {
	remedy: Remedy;
	/** To be waited before, ms. */
	wait: number;
}

const MINUTE = 60_000;
/** No more reloads than this in as many minutes: what they do not cure by then they will not. */
export const MOST_RELOADS = 3;
export const RELOADS_WITHIN = 5 * MINUTE;
/** After that many, or as many standstills, the live map stays away for so long. */
export const STILL_FOR = 10 * MINUTE;
/** As many resets in a minute have not helped: the page is loaded anew. */
export const MOST_RESETS = 3;
export const RESETS_WITHIN = MINUTE;
const LONGEST_WAIT = 30_000;

const WANTED: Record<Cause, Remedy> = {
	component: 'reset',
	error: 'reset',
	rejection: 'reset',
	fetch: 'reset',
	code: 'reload',
	context: 'reset',
	// Who goes on by himself needs no help; who does not is rescued by the service worker.
	frozen: 'none',
	ended: 'none',
	worker: 'none',
	memory: 'reload',
	clock: 'reset',
	// Whatever was there before stays in use.
	update: 'none',
	'wake-lock': 'none'
};

const within = (attempts: readonly Attempt[], remedy: Attempt['remedy'], span: number, now: number) =>
	attempts.filter((attempt) => attempt.remedy === remedy && attempt.at <= now && now - attempt.at < span);

/** What is still worth knowing; what lies in the future was written before the clock was set back. */
export const recent = (attempts: readonly Attempt[], now: number): Attempt[] =>
	attempts.filter(({ at }) => at <= now && now - at < STILL_FOR + RELOADS_WITHIN).slice(-100);

/** The last of several of a kind in a row; -Infinity where there were none of late. */
function lastOfMany(attempts: readonly Attempt[], remedy: Attempt['remedy'], now: number): number {
	const times = attempts.filter((attempt) => attempt.remedy === remedy && attempt.at <= now).map(({ at }) => at);
	const last = times.findLast((at, index) => {
		const first = times[index - MOST_RELOADS + 1];
		return first !== undefined && at - first < RELOADS_WITHIN;
	});
	return last ?? -Infinity;
}

/**
 * Whether to do without what most likely fails or asks too much of the machine, the live map: reloads did not help, or the
 * page stood still time and again, and not long ago.
 */
export const isStill = (attempts: readonly Attempt[], now: number): boolean =>
	now - Math.max(lastOfMany(attempts, 'reload', now), lastOfMany(attempts, 'endured', now)) < STILL_FOR;

/**
 * What to do about something that went wrong. A fault that stays leads neither to reload after reload nor to reset after
 * reset: resets that do not help lead to a reload, reloads that do not help to resets that come more and more slowly.
 * @param attempts what was done before, the latest at the end
 * @param now ms UTC
 */
export function decide(cause: Cause, attempts: readonly Attempt[], now: number): Decision {
	const wanted = WANTED[cause];
	if (wanted === 'none') return { remedy: 'none', wait: 0 };
	const resets = within(attempts, 'reset', RESETS_WITHIN, now).length;
	const mayReload = within(attempts, 'reload', RELOADS_WITHIN, now).length < MOST_RELOADS && !isStill(attempts, now);
	// More memory than there should be is not worth losing the visitor's place again and again.
	if (cause === 'memory' && !mayReload) return { remedy: 'none', wait: 0 };
	if (mayReload && (wanted === 'reload' || resets >= MOST_RESETS)) return { remedy: 'reload', wait: 0 };
	const surplus = resets - MOST_RESETS + 1;
	return { remedy: 'reset', wait: surplus > 0 ? Math.min(LONGEST_WAIT, 1000 * 2 ** surplus) : 0 };
}

type Store = Pick<Storage, 'getItem' | 'setItem'>;

/** Remembers over a reload what was tried, as long as the tab lives. */
export class Attempts {
	readonly #key: string;
	readonly #store: () => Store;
	#all: readonly Attempt[];

	constructor(key: string, store: () => Store = () => sessionStorage) {
		this.#key = key;
		this.#store = store;
		this.#all = this.#read();
	}

	get all(): readonly Attempt[] {
		return this.#all;
	}

	/**
	 * @returns whether a page that is loaded anew will know of it
	 */
	add(attempt: Attempt): boolean {
		this.#all = [...recent(this.#all, attempt.at), attempt];
		try {
			this.#store().setItem(this.#key, JSON.stringify(this.#all));
			return true;
		} catch {
			return false;
		}
	}

	#read(): Attempt[] {
		try {
			const kept: unknown = JSON.parse(this.#store().getItem(this.#key) ?? '[]');
			if (!Array.isArray(kept)) return [];
			return (kept as Attempt[]).filter(
				(attempt) => typeof attempt?.at === 'number' && /^(reset|reload|endured)$/.test(attempt.remedy)
			);
		} catch {
			return [];
		}
	}
}
