/** What can befall an unattended page. */
export const CAUSES = [
	/** A component threw while it was drawn or acted upon. */
	'component',
	/** An error that nobody caught, */
	'error',
	/** or a promise that failed and nobody minded. */
	'rejection',
	/** A file could not be fetched, */
	'fetch',
	/** or a part of the program could not. */
	'code',
	/** The graphics card dropped the picture. */
	'context',
	/** Nothing moved for seconds. */
	'frozen',
	/** The page ended without closing: a crash, a browser that was killed, a power cut. */
	'ended',
	/** The worker that watches the page stopped. */
	'worker',
	/** The page takes more memory than it may. */
	'memory',
	/** The machine's clock was set, or the machine slept. */
	'clock',
	/** A newer version could not be put in place. */
	'update',
	/** The screen may go dark, since the browser refused to keep it lit. */
	'wake-lock'
] as const;

export type Cause = (typeof CAUSES)[number];

export interface Entry {
	cause: Cause;
	/** What the browser said, or a measure: of no language. */
	message: string;
	/** Of the last time, ms UTC. */
	at: number;
	/** How long the page had been running then, s. */
	uptime: number;
	/** How often it happened in a row. */
	times: number;
}

export type Store = Pick<Storage, 'getItem' | 'setItem'>;

const MOST = 60;
const LONGEST = 300;

const isEntry = (value: unknown): value is Entry => {
	const { cause, message, at, uptime, times } = (value ?? {}) as Record<keyof Entry, unknown>;
	return (
		CAUSES.includes(cause as Cause) &&
		typeof message === 'string' &&
		[at, uptime, times].every((number) => typeof number === 'number')
	);
};

/** What an error says in a line of bounded length. */
export function messageOf(error: unknown): string {
	const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
	return text.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}

/** What went wrong of late, newest first. It outlives the page where the browser keeps things, and never grows. */
export class Journal {
	readonly #key: string;
	readonly #store: () => Store;
	#entries: readonly Entry[];

	/** @param store may throw, as it does where the browser refuses to keep anything */
	constructor(key: string, store: () => Store = () => localStorage) {
		this.#key = key;
		this.#store = store;
		this.#entries = this.#read();
	}

	get entries(): readonly Entry[] {
		return this.#entries;
	}

	/** The same again is counted, so that a flood of one error leaves the others to be seen. */
	add(cause: Cause, message: string, at: number, uptime: number) {
		const short = message.slice(0, LONGEST);
		const [last, ...earlier] = this.#entries;
		const same = last?.cause === cause && last.message === short;
		const entry = { cause, message: short, at, uptime, times: same ? last.times + 1 : 1 };
		this.#entries = [entry, ...(same ? earlier : this.#entries)].slice(0, MOST);
		this.#write();
	}

	#read(): Entry[] {
		try {
			const kept: unknown = JSON.parse(this.#store().getItem(this.#key) ?? '[]');
			return Array.isArray(kept) ? kept.filter(isEntry).slice(0, MOST) : [];
		} catch {
			return [];
		}
	}

	/** Where there is room for fewer, the newest are kept. */
	#write() {
		for (let count = this.#entries.length; count > 0; count = Math.floor(count / 2)) {
			try {
				this.#store().setItem(this.#key, JSON.stringify(this.#entries.slice(0, count)));
				return;
			} catch {
				// Full or refused: fewer may go in, and the page has them all meanwhile.
			}
		}
	}
}
