import type { TimelineController } from '../controller.svelte.ts';
import { glideDistance, glideDuration } from './momentum.ts';

/** Lets the axis go on after a quick drag, slower and slower, to where it rests or the story ends. */
export class Glide {
	#controller: TimelineController;
	#request = 0;

	constructor(controller: TimelineController) {
		this.#controller = controller;
	}

	/**
	 * Starts, and hands the window over at the end; at once where motion is to be reduced.
	 * @param velocity of the drag when it was let go, px/ms
	 */
	start(velocity: number) {
		const controller = this.#controller;
		const duration = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : glideDuration(velocity);
		const begun = performance.now();
		let travelled = 0;
		let reached = controller.window;
		const advance = (now: number) => {
			this.#request = 0;
			// Whoever has moved the window since has taken over.
			if (controller.window !== reached) return;
			const distance = glideDistance(velocity, now - begun);
			controller.panBy(travelled - distance);
			const isAtEnd = distance !== travelled && controller.window.from === reached.from;
			travelled = distance;
			reached = controller.window;
			if (isAtEnd || now - begun >= duration) controller.commit();
			else this.#request = requestAnimationFrame(advance);
		};
		if (duration > 0) this.#request = requestAnimationFrame(advance);
		else controller.commit();
	}

	/**
	 * Stops it where it is and hands the window over.
	 * @returns whether there was anything to stop
	 */
	stop(): boolean {
		if (!this.#request) return false;
		this.drop();
		this.#controller.commit();
		return true;
	}

	/** Forgets it. */
	drop() {
		cancelAnimationFrame(this.#request);
		this.#request = 0;
	}
}
