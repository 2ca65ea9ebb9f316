/** Does something at most once in a frame, however often it is asked for. */
export class PerFrame {
	#request = 0;
	#update: () => void;

	constructor(update: () => void) {
		this.#update = update;
	}

	/** Asks for it before the next frame is drawn. */
	ask() {
		this.#request ||= requestAnimationFrame(() => this.flush());
	}

	/** Does at once what was asked for, if anything was. */
	flush() {
		if (!this.#request) return;
		this.drop();
		this.#update();
	}

	/** Forgets what was asked for. */
	drop() {
		cancelAnimationFrame(this.#request);
		this.#request = 0;
	}
}
