import { classify } from './classify.ts';
import { jump, jumpInWords, momentInWords, readClocks, type Clocks } from './clock.ts';
import { Attempts, decide, isStill, type Remedy } from './healing.ts';
import { Journal, messageOf, type Cause, type Entry } from './journal.ts';
import {
	excess,
	isInherited,
	limitHere,
	memoryInUse,
	NO_MEMORY,
	noted,
	SAMPLE_EVERY,
	trend,
	type MemoryLog
} from './memory.ts';
import { Presence } from './presence.ts';
import { ARE_YOU_THERE, rescueAddress, RESCUED } from './rescue.ts';
import { keepAwake } from './wake-lock.ts';
import { makeWorker, Watchdog } from './watchdog.ts';

export interface HealthOptions {
	/** Path of the site's root, with a slash at its end. */
	root: string;
	/** Shows the attract loop afresh, whatever state the page is in. */
	onreset: (cause: Cause) => void;
	/** Whether nobody is at the screen. */
	isIdle: () => boolean;
	/** Above this the page is loaded anew once nobody is there, and above twice as much at once. Megabytes. */
	memoryLimit?: number;
}

const MEMORY_LIMIT = 400;
const MEGABYTE = 1e6;
/** A server that takes longer than this to answer is not there, ms. */
const PATIENCE = 3000;

const megabytes = (bytes: number) => `${Math.round(bytes / MEGABYTE)} MB`;
const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

/** Whether this page would come again if it were loaded anew: else the visitor would see the browser's own error page. */
async function comesAgain(): Promise<boolean> {
	if (location.protocol === 'file:') return true;
	try {
		return (await fetch(location.href, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) })).ok;
	} catch {
		return false;
	}
}

/**
 * Keeps the unattended page alive: hears of whatever goes wrong, writes it into the journal and leads back to the attract
 * loop, by a reset or by loading the page anew.
 */
export class Health {
	/** What went wrong, newest first. */
	entries = $state.raw<readonly Entry[]>([]);
	/** Reloads did not help: better without the live map for a while. */
	still = $state(false);
	#memory = $state.raw<MemoryLog>(NO_MEMORY);

	#options: HealthOptions | undefined;
	#journal: Journal | undefined;
	#attempts: Attempts | undefined;
	#startedAt = 0;
	#healing: ReturnType<typeof setTimeout> | undefined;
	#stop: (() => void) | undefined;

	/** Memory in use by the page, in bytes; null where the browser does not say. */
	get memory(): number | null {
		return this.#memory.samples.at(-1)?.bytes ?? null;
	}

	/** How much more it becomes in an hour, bytes; null in the first hours. */
	get memoryTrend(): number | null {
		return trend(this.#memory);
	}

	/** How long the page has been running, s. */
	get uptime(): number {
		return (performance.now() - this.#startedAt) / 1000;
	}

	/** Begins to watch; to be called once, in the browser. */
	start(options: HealthOptions) {
		this.#options = options;
		this.#startedAt = performance.now();
		this.#journal = new Journal(`kiosk journal ${options.root}`);
		this.#attempts = new Attempts(`kiosk attempts ${options.root}`);
		this.entries = this.#journal.entries;
		const presence = new Presence(`kiosk running ${options.root}`);
		this.#lookBack(presence);
		this.still = isStill(this.#attempts.all, Date.now());

		const watchdog = this.#makeWatchdog();
		const letSleep = keepAwake({ wakeLock: navigator.wakeLock, page: document }, (error) =>
			this.report('wake-lock', error)
		);
		const stopListening = this.#listen(presence);
		this.#sample(presence);
		const sampling = setInterval(() => this.#sample(presence), SAMPLE_EVERY);
		const clock = this.#watchClock();
		watchdog.start();
		this.#stop = () => {
			watchdog.stop();
			letSleep();
			stopListening();
			clearInterval(sampling);
			clearInterval(clock);
			clearTimeout(this.#healing);
			presence.close();
		};
	}

	stop() {
		this.#stop?.();
		this.#stop = undefined;
	}

	/** Something went wrong: it is written down and, where need be, healed. */
	report(cause: Cause, error: unknown) {
		this.#note(cause, messageOf(error));
		this.#heal(cause);
	}

	#note(cause: Cause, message: string) {
		if (!this.#journal) return;
		this.#journal.add(cause, message, Date.now(), this.uptime);
		this.entries = this.#journal.entries;
	}

	/** Faults that come while a remedy is waited for are healed with it. */
	#heal(cause: Cause) {
		if (!this.#attempts || this.#healing !== undefined) return;
		const { remedy, wait } = decide(cause, this.#attempts.all, Date.now());
		if (remedy === 'none') return;
		this.#healing = setTimeout(() => {
			this.#healing = undefined;
			void this.#apply(remedy, cause);
		}, wait);
	}

	async #apply(remedy: Remedy, cause: Cause) {
		const attempts = this.#attempts!;
		// A page that would not remember having been loaded anew might do so for ever.
		if (remedy === 'reload' && (await comesAgain()) && attempts.add({ at: Date.now(), remedy })) {
			location.reload();
			return;
		}
		attempts.add({ at: Date.now(), remedy: 'reset' });
		this.still = isStill(attempts.all, Date.now());
		this.#options!.onreset(cause);
	}

	/** The page stood still and went on. A visitor who waited for that is not sent away on top of it. */
	#endure(ms: number) {
		const now = Date.now();
		this.#attempts!.add({ at: now, remedy: 'endured' });
		this.still = isStill(this.#attempts!.all, now);
		this.report('frozen', seconds(ms));
	}

	/** How the page before this one ended. */
	#lookBack(presence: Presence) {
		const { left } = presence;
		const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
		if (location.hash === RESCUED && entry?.type === 'navigate') {
			this.#note('frozen', '');
			this.#attempts!.add({ at: Date.now(), remedy: 'reload' });
		} else if (left !== null) this.#note('ended', momentInWords(left));
	}

	#makeWatchdog() {
		const { root } = this.#options!;
		return new Watchdog({
			makeWorker,
			beat: () => ({
				rescue: navigator.serviceWorker?.controller ? rescueAddress(location.href, root) : null,
				visible: document.visibilityState === 'visible'
			}),
			onfrozen: (ms) => this.#endure(ms),
			onrenewed: (why) => this.report('worker', why),
			now: () => performance.now()
		});
	}

	#listen(presence: Presence): () => void {
		const stop = new AbortController();
		const { signal } = stop;
		const uncaught = (error: unknown, otherwise: 'error' | 'rejection') => {
			const cause = classify(error, otherwise);
			if (cause) this.report(cause, error);
		};
		window.addEventListener('error', ({ error, message }) => uncaught(error ?? message, 'error'), { signal });
		window.addEventListener('unhandledrejection', ({ reason }) => uncaught(reason, 'rejection'), { signal });
		navigator.serviceWorker?.addEventListener(
			'message',
			({ data, ports }) => data === ARE_YOU_THERE && ports[0]?.postMessage('yes'),
			{ signal }
		);
		window.addEventListener('pagehide', () => presence.close(), { signal });
		window.addEventListener(
			'webglcontextlost',
			// One that is given up with its map has left the page by then.
			({ target }) => target instanceof Node && target.isConnected && this.report('context', ''),
			{ signal, capture: true }
		);
		return () => stop.abort();
	}

	#watchClock() {
		let before: Clocks = readClocks();
		return setInterval(() => {
			const now = readClocks();
			const by = jump(before, now);
			before = now;
			if (by !== 0) this.report('clock', jumpInWords(by));
		}, 1000);
	}

	#sample(presence: Presence) {
		const at = Date.now();
		presence.seen(at);
		const { isIdle, memoryLimit = MEMORY_LIMIT } = this.#options!;
		const idle = isIdle();
		if (this.still && idle) this.still = isStill(this.#attempts!.all, at);
		const bytes = memoryInUse();
		if (bytes === null) return;
		this.#memory = noted(this.#memory, { at, bytes });
		const over = excess(this.#memory, limitHere(memoryLimit * MEGABYTE));
		if ((over === 'hard' && !isInherited(this.#memory, this.uptime)) || (over === 'soft' && idle))
			this.report('memory', megabytes(bytes));
	}
}
