import { BEAT_EVERY, FROZEN_AFTER, type Beat } from './heartbeat.ts';

/** As many beats unheard, and the worker is taken for dead. */
const MOST_UNHEARD = 8;

type Companion = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

export const makeWorker = (): Worker =>
	new Worker(new URL('./heartbeat.worker.ts', import.meta.url), { type: 'module' });

interface Around {
	makeWorker: () => Companion;
	beat: () => Beat;
	/** The page stood still for so many ms and goes on now. */
	onfrozen: (ms: number) => void;
	/** The worker died, and there is a new one. */
	onrenewed: (why: string) => void;
	now: () => number;
}

/** The page's side of the watch: it beats, notices that it stood still, and makes a new worker where one died. */
export class Watchdog {
	readonly #around: Around;
	#worker: Companion | undefined;
	#unheard = 0;
	#lastTick: number;
	#timer: ReturnType<typeof setInterval> | undefined;

	constructor(around: Around) {
		this.#around = around;
		this.#lastTick = around.now();
	}

	start() {
		this.#employ();
		this.#timer = setInterval(() => this.tick(), BEAT_EVERY);
	}

	stop() {
		clearInterval(this.#timer);
		this.#worker?.terminate();
		this.#worker = undefined;
	}

	/** To be called each second. */
	tick() {
		const now = this.#around.now();
		const stood = now - this.#lastTick;
		this.#lastTick = now;
		const beat = this.#around.beat();
		if (stood > FROZEN_AFTER && beat.visible) this.#around.onfrozen(stood);
		if (this.#unheard >= MOST_UNHEARD) this.#renew('silent');
		this.#unheard += 1;
		this.#worker?.postMessage(beat);
	}

	#renew(why: string) {
		this.#worker?.terminate();
		this.#employ();
		this.#around.onrenewed(why);
	}

	/** Where workers are refused, as from disk, the page goes on without. */
	#employ() {
		this.#unheard = 0;
		try {
			const worker = this.#around.makeWorker();
			worker.addEventListener('message', () => (this.#unheard = 0));
			this.#worker = worker;
		} catch {
			this.#worker = undefined;
		}
	}
}
