/** How long controls stay after the last touch of a hand, ms. */
const LINGER = 3000;

/** Whether the controls of the stage are to be seen: while somebody is at them, and a moment longer. */
export class Wakefulness {
	#isAwake = $state(true);
	#held = $state(0);
	#timer: ReturnType<typeof setTimeout> | undefined;

	get isAwake(): boolean {
		return this.#isAwake || this.#held > 0;
	}

	/** Somebody is there. */
	wake() {
		this.#isAwake = true;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => (this.#isAwake = false), LINGER);
	}

	/** They are not to go while a hand or the focus is on them. Returns how to let go. */
	hold(): () => void {
		this.#held += 1;
		let isHeld = true;
		return () => {
			if (!isHeld) return;
			isHeld = false;
			this.#held -= 1;
			this.wake();
		};
	}

	/** Puts them away at once, or brings them back. */
	toggle() {
		if (!this.isAwake) return this.wake();
		clearTimeout(this.#timer);
		this.#isAwake = false;
	}

	stop() {
		clearTimeout(this.#timer);
	}
}
