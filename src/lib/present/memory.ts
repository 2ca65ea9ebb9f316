import { asRecord, parseShared, TAKEN_UP_WITHIN, type Shared } from './shared.ts';
import type { Role } from './channel.ts';

/** Where a window's own tab was last: it tells a reload from an address that was opened anew. */
export interface Visit {
	tour: string;
	/** The scene, counted from 0. */
	index: number;
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Remembers presentations in this browser; one that refuses to remember forgets, and all else goes on. */
export class Memory {
	#key: string;
	#lasting: () => Store;
	#ofTab: () => Store;

	/**
	 * @param base path of the site: others may share its origin
	 * @param lasting what all windows share
	 * @param ofTab what one window keeps over a reload
	 */
	constructor(base: string, lasting: () => Store = () => localStorage, ofTab: () => Store = () => sessionStorage) {
		this.#key = `presentation ${base}`;
		this.#lasting = lasting;
		this.#ofTab = ofTab;
	}

	get shared(): Shared | null {
		return parseShared(this.#read(this.#lasting));
	}

	set shared(shared: Shared | null) {
		this.#write(this.#lasting, shared);
	}

	get visit(): Visit | null {
		const { tour, index } = asRecord(this.#read(this.#ofTab)) ?? {};
		return typeof tour === 'string' && typeof index === 'number' ? { tour, index } : null;
	}

	set visit(visit: Visit | null) {
		this.#write(this.#ofTab, visit);
	}

	#read(store: () => Store): unknown {
		try {
			return JSON.parse(store().getItem(this.#key) ?? 'null');
		} catch {
			return null;
		}
	}

	#write(store: () => Store, value: unknown) {
		try {
			if (value === null) store().removeItem(this.#key);
			else store().setItem(this.#key, JSON.stringify(value));
		} catch {
			// Private windows and full disks remember nothing.
		}
	}
}

interface Opening {
	role: Role;
	tour: string;
	/** The scene that the address asks for, counted from 0. */
	asked?: number;
	shared: Shared | null;
	visit: Visit | null;
	/** ms since the epoch */
	now: number;
}

/** What a window begins with: what is remembered of its tour, if that goes on, and whether it wants what was asked. */
export interface Beginning {
	remembered: Shared | null;
	isAsked: boolean;
}

/**
 * An address that asks for a scene is followed, unless the window only comes back to where it was: then other windows may
 * have moved on. A stage that is opened anew begins at the beginning; a notes window takes up what was left a short
 * while ago, since its address holds no scene.
 */
export function beginning({ role, tour, asked, shared, visit, now }: Opening): Beginning {
	const comesBack = visit?.tour === tour && (asked === undefined || asked === visit.index);
	const isFresh = shared?.tour === tour && now - shared.at < TAKEN_UP_WITHIN;
	if (comesBack)
		return { remembered: shared?.tour === tour ? shared : null, isAsked: shared?.tour !== tour && asked !== undefined };
	if (asked !== undefined) return { remembered: isFresh ? shared : null, isAsked: true };
	return { remembered: isFresh && role === 'notes' ? shared : null, isAsked: false };
}
