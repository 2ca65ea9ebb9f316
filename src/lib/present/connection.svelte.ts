import { openChannel, type Channel, type Message, type Role } from './channel.ts';
import type { Deck } from './deck.svelte.ts';
import { beginning, Memory } from './memory.ts';
import { isNewer, stamp, type Shared } from './shared.ts';
import type { Timer } from './timer.svelte.ts';

/** How long a new window waits for the others before it takes what it shows for the state of things, ms. */
const WAIT = 500;
/** How often a window asks who else is there, ms. */
const ASK = 2000;
/** A window that left so many questions in a row without an answer is gone: a crash says no good-bye. */
const UNANSWERED = 2;
const TICK = 250;
/** What is remembered is written so long after a change, ms: browsers wait for the disk, and the picture comes first. */
const WRITE = 100;

/** Of a state that follows nothing. */
const NEVER = 0;
const FIRST = 1;

interface Options {
	role: Role;
	/** Path of the site. */
	base: string;
	/** The scene that the address asks for, counted from 0. */
	asked?: number;
	/** Another window ended the presentation. */
	onend?: () => void;
	memory?: Memory;
}

/**
 * Keeps one window of a presentation in step with the others. Every window has the whole state; whoever changes it tells
 * all, the latest change holds in all of them, and nobody passes on what was heard: so there is no echo. A new window asks
 * and is answered by everyone. Until it has heard or moved, any other's state goes before its own.
 */
export class Connection {
	/** How many windows of the other kind are open. */
	others = $state(0);
	/** The tour that the other kind of window shows, if it is not this one. */
	elsewhere = $state<string | null>(null);
	/** Whether others that are there have had time to answer. */
	isSettled = $state(false);
	/** Whether every window of the site is sure to hear; else only those that opened one another. */
	reachesAll = $state(true);

	readonly #id = Math.random().toString(36).slice(2);
	readonly #deck: Deck;
	readonly #timer: Timer;
	readonly #options: Options;
	readonly #memory: Memory;
	#channel: Channel | null = null;
	/** Windows of the other kind, and how many questions each has left unanswered. */
	#heard: Record<string, number> = {};
	#at = NEVER;
	#by = this.#id;
	/** The latest change known, of any window or tour. */
	#latest = NEVER;
	/** The scene and step that the deck was at last. */
	#place = '';
	#writing: ReturnType<typeof setTimeout> | undefined;

	constructor(deck: Deck, timer: Timer, options: Options) {
		this.#deck = deck;
		this.#timer = timer;
		this.#options = options;
		this.#memory = options.memory ?? new Memory(options.base);
	}

	/** Begins with what is remembered or asked for, and follows the others until what is returned is called. */
	start(): () => void {
		const settled = this.#begin();
		const off = [this.#deck.listen(this.#ondeck), this.#timer.listen(this.#publish)];
		const ticking = setInterval(() => this.#timer.tick(), TICK);
		const asking = setInterval(this.#ask, ASK);
		this.#open();
		// A page that the browser keeps to come back to must not hold the channel, and says good-bye like one that closes.
		addEventListener('pagehide', this.#leave);
		addEventListener('pageshow', this.#return);
		return () => {
			clearTimeout(settled);
			clearInterval(ticking);
			clearInterval(asking);
			off.forEach((forget) => forget());
			removeEventListener('pagehide', this.#leave);
			removeEventListener('pageshow', this.#return);
			this.#leave();
			this.#memory.visit = null;
		};
	}

	/** Ends the presentation in all windows: nothing of it is remembered. */
	end() {
		this.#send({ kind: 'command', command: 'end' });
		this.#forget();
	}

	/** @returns the timer of waiting for others */
	#begin() {
		const { role, asked } = this.#options;
		const { shared, visit } = this.#memory;
		const opening = { role, tour: this.#deck.tour.slug, asked, shared, visit, now: Date.now() };
		const { remembered, isAsked } = beginning(opening);
		this.#latest = shared?.at ?? NEVER;
		if (remembered) this.#show(remembered);
		if (isAsked) {
			this.#deck.show({ ...this.#deck.state, index: asked!, step: 0, isBlank: false });
			this.#publish();
		} else {
			this.#at = NEVER;
		}
		this.#place = this.#placeNow;
		this.#visit();
		return setTimeout(() => {
			this.isSettled = true;
			if (this.#at === NEVER) [this.#at, this.#by] = remembered ? [remembered.at, remembered.by] : [FIRST, this.#id];
		}, WAIT);
	}

	#open = () => {
		const { base } = this.#options;
		this.#channel = openChannel(`presentation ${base}`, this.#receive);
		this.reachesAll = this.#channel.reachesAll;
		this.#send({ kind: 'hello' });
		if (this.#at > FIRST) this.#tell();
	};

	#leave = () => {
		if (this.#writing) this.#write();
		this.#send({ kind: 'bye' });
		this.#channel?.close();
		this.#channel = null;
		this.#heard = {};
		this.others = 0;
	};

	#return = ({ persisted }: PageTransitionEvent) => {
		if (persisted) this.#open();
	};

	#ask = () => {
		for (const id of Object.keys(this.#heard)) {
			this.#heard[id]! += 1;
			if (this.#heard[id]! > UNANSWERED) this.#lose(id);
		}
		this.#send({ kind: 'hello' });
	};

	#receive = (message: Message) => {
		const isOther = message.role !== this.#options.role;
		if (message.kind === 'bye') return this.#lose(message.from);
		if (isOther) {
			this.#heard[message.from] = 0;
			this.others = Object.keys(this.#heard).length;
		}
		if (message.kind === 'hello') return this.#tell();
		if (message.kind === 'command') {
			this.#forget();
			return this.#options.onend?.();
		}
		const { shared } = message;
		this.#latest = Math.max(this.#latest, shared.at);
		const isHere = shared.tour === this.#deck.tour.slug;
		if (isOther) this.elsewhere = isHere ? null : shared.tour;
		if (isHere && isNewer(shared, this.#shared)) {
			this.#show(shared);
			this.#remember();
		}
	};

	#lose(id: string) {
		delete this.#heard[id];
		this.others = Object.keys(this.#heard).length;
		if (this.others === 0) this.elsewhere = null;
	}

	get #shared(): Shared {
		return {
			tour: this.#deck.tour.slug,
			deck: this.#deck.state,
			timer: this.#timer.state,
			at: this.#at,
			by: this.#by
		};
	}

	#show({ deck, timer, at, by }: Shared) {
		this.#deck.show(deck);
		this.#timer.show(timer);
		this.#place = this.#placeNow;
		[this.#at, this.#by] = [at, by];
	}

	/** The presentation has begun when it first moves on. */
	#ondeck = () => {
		const before = this.#place;
		this.#place = this.#placeNow;
		if (this.#place !== before && !this.#timer.hasStarted) this.#timer.start();
		else this.#publish();
	};

	get #placeNow(): string {
		return `${this.#deck.index}/${this.#deck.step}`;
	}

	#publish = () => {
		this.#at = this.#latest = stamp(this.#latest, Date.now());
		this.#by = this.#id;
		this.#remember();
		this.#tell();
	};

	#remember() {
		this.#writing ??= setTimeout(this.#write, WRITE);
	}

	#write = () => {
		this.#stopWriting();
		this.#memory.shared = this.#shared;
		this.#visit();
	};

	#stopWriting() {
		clearTimeout(this.#writing);
		this.#writing = undefined;
	}

	#visit() {
		this.#memory.visit = { tour: this.#deck.tour.slug, index: this.#deck.index };
	}

	#forget() {
		this.#stopWriting();
		this.#memory.shared = null;
		this.#memory.visit = null;
	}

	#tell() {
		this.#send({ kind: 'state', shared: this.#shared });
	}

	#send(
		said: { kind: 'hello' } | { kind: 'bye' } | { kind: 'command'; command: 'end' } | { kind: 'state'; shared: Shared }
	) {
		this.#channel?.send({ from: this.#id, role: this.#options.role, ...said });
	}
}
