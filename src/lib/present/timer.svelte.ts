import type { Tour } from '../model/index.ts';
import { paceOf, planOf, type Pace, type Slot } from './plan.ts';
import { afterClockStep, elapsedAt, isRunning, paused, started, UNSTARTED, type TimerState } from './timer.ts';

const MINUTE = 60_000;

/** The clock of a presentation. It goes on only as it is told to look: `tick`. */
export class Timer {
	/** Planned time of each scene. */
	readonly plan: Slot[];
	/** Planned time of the whole, ms. */
	readonly total: number;
	#state: TimerState = $state.raw(UNSTARTED);
	#now = $state(Date.now());
	#steady = performance.now();
	#listeners: (() => void)[] = [];

	constructor(tour: Tour) {
		this.plan = planOf(tour);
		this.total = tour.minutes * MINUTE;
	}

	/** Tells of what is done to it here, until what is returned is called. */
	listen(onchange: () => void): () => void {
		this.#listeners = [...this.#listeners, onchange];
		return () => {
			this.#listeners = this.#listeners.filter((one) => one !== onchange);
		};
	}

	get state(): TimerState {
		return this.#state;
	}

	get hasStarted(): boolean {
		return this.#state.startedAt !== null;
	}

	get isRunning(): boolean {
		return isRunning(this.#state);
	}

	/** ms */
	get elapsed(): number {
		return elapsedAt(this.#state, this.#now);
	}

	/** What is left of the planned time, ms; negative once that is over. */
	get remaining(): number {
		return this.total - this.elapsed;
	}

	/** @param index of the scene that is shown, counted from 0 */
	pace(index: number): Pace {
		return paceOf(this.plan[index]!, this.elapsed);
	}

	start() {
		this.#change(started(this.#state, Date.now()));
	}

	pause() {
		this.#change(paused(this.#state, Date.now()));
	}

	reset() {
		this.#change(UNSTARTED);
	}

	/** Takes over the state of another window or a former visit; no one is told of it. */
	show(state: TimerState) {
		this.#look();
		this.#state = state;
	}

	/** Looks at the clocks; a few times a second is enough. */
	tick() {
		const [dayStep, steadyStep] = this.#look();
		this.#state = afterClockStep(this.#state, dayStep, steadyStep);
	}

	/** @returns how far the clock of the day and the steady one went since the last look */
	#look(): [dayStep: number, steadyStep: number] {
		const [now, steady] = [Date.now(), performance.now()];
		const steps: [number, number] = [now - this.#now, steady - this.#steady];
		this.#now = now;
		this.#steady = steady;
		return steps;
	}

	#change(state: TimerState) {
		if (state === this.#state) return;
		this.#look();
		this.#state = state;
		for (const tell of this.#listeners) tell();
	}
}
