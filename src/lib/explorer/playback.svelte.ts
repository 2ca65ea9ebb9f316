import type { Explorer } from './explorer.svelte.ts';
import { advance, momentAfter, momentsOfChange } from './moments.ts';

/** Years of the story in a second of the reader's time. */
export const SPEEDS = [0.5, 1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

const DAY = 86_400_000;
/** How long the map rests on each change at single speed where motion is to be reduced, ms. */
const REST = 1200;
/** The longest that one frame may count for, ms, so that a frame that comes late leaps over nothing. */
const LONGEST_FRAME = 250;

/** What playing needs of a browser. */
export interface Stage {
	/** Calls back before the next frame is drawn, with the time in ms; tells what `cancelFrame` takes. */
	requestFrame: (frame: (now: number) => void) => number;
	cancelFrame: (request: number) => void;
	prefersReducedMotion: () => boolean;
}

const browserStage: Stage = {
	requestFrame: (frame) => requestAnimationFrame(frame),
	cancelFrame: (request) => cancelAnimationFrame(request),
	prefersReducedMotion: () => matchMedia('(prefers-reduced-motion: reduce)').matches
};

/**
 * Plays the date of an explorer forward through the window to the end of what is told. The address learns of it only
 * when it comes to rest. Whoever else moves the date, be it by choosing an event, by Back or by hand, takes over from it.
 */
export class Playback {
	#explorer: Explorer;
	#stage: Stage;
	#speed = $state<Speed>(1);
	/** The playhead that it gave the explorer last; null at rest. */
	#shown = $state<number | null>(null);
	/** The date to the millisecond; the explorer shows its day. */
	#at = 0;
	#request = 0;
	#isStepwise = false;
	/** Time of the frame before, ms; undefined before the first. */
	#before: number | undefined;
	/** How long the present step has been shown, ms. */
	#rested = 0;

	constructor(explorer: Explorer, stage: Stage = browserStage) {
		this.#explorer = explorer;
		this.#stage = stage;
	}

	readonly isPlaying = $derived.by(() => this.#shown !== null && this.#shown === this.#explorer.playhead);

	/** Whether the map shows the last day that is told, from which there is nothing to play. */
	get isAtEnd(): boolean {
		return Math.floor(this.#explorer.date / DAY) >= Math.floor(this.#explorer.end / DAY);
	}

	get speed(): Speed {
		return this.#speed;
	}

	set speed(speed: Speed) {
		this.#speed = speed;
	}

	/** Takes the next speed; after the fastest comes the slowest. */
	cycleSpeed() {
		this.#speed = SPEEDS[(SPEEDS.indexOf(this.#speed) + 1) % SPEEDS.length]!;
	}

	/** Plays on from the date shown, or from the start of the window where that is at the end or not in it. */
	play() {
		if (this.isPlaying) return;
		this.cancel();
		const { date, end, window } = this.#explorer;
		const start = Math.min(window.from, end);
		const from = date < start || this.isAtEnd ? start : date;
		this.#explorer.select(null);
		this.#isStepwise = this.#stage.prefersReducedMotion();
		this.#before = undefined;
		this.#rested = 0;
		this.#show(from);
		this.#request = this.#stage.requestFrame(this.#frame);
	}

	/** Comes to rest on the day shown, which the explorer remembers. */
	pause() {
		if (!this.isPlaying) return;
		const day = this.#shown;
		this.#rest();
		this.#explorer.setPlayhead(day);
	}

	toggle() {
		if (this.isPlaying) this.pause();
		else this.play();
	}

	/** Stops as if it had never played, for a player that goes away. */
	cancel() {
		if (this.isPlaying) this.#explorer.movePlayhead(null);
		this.#rest();
	}

	#frame = (now: number) => {
		if (!this.isPlaying) return this.#rest();
		const elapsed = Math.min(LONGEST_FRAME, now - (this.#before ?? now));
		this.#before = now;
		this.#show(this.#isStepwise ? this.#step(elapsed) : advance(this.#at, elapsed, this.#speed, this.#explorer.end));
		if (this.#at >= this.#explorer.end) this.pause();
		else this.#request = this.#stage.requestFrame(this.#frame);
	};

	#step(elapsed: number): number {
		this.#rested += elapsed * this.#speed;
		if (this.#rested < REST) return this.#at;
		this.#rested = 0;
		const { overview, events, shownRoutes, end } = this.#explorer;
		return momentAfter(momentsOfChange(overview, events, shownRoutes), this.#at, end);
	}

	#show(at: number) {
		this.#at = at;
		this.#explorer.movePlayhead(at);
		this.#shown = this.#explorer.playhead;
	}

	#rest() {
		this.#stage.cancelFrame(this.#request);
		this.#shown = null;
	}
}
