import type { Scene, Tour } from '../model/index.ts';
import {
	after,
	isLast,
	shownAt,
	START,
	stepsOf,
	within,
	type DeckCommand,
	type DeckState,
	type Shown,
	type Slides
} from './deck.ts';

export type { DeckCommand, DeckState, Shown } from './deck.ts';

/** The state of a presentation, for the windows that show it. `deck.ts` says how it moves. */
export class Deck {
	readonly tour: Tour;
	readonly #slides: Slides;
	#state: DeckState = $state.raw(START);
	#listeners: ((state: DeckState) => void)[] = [];

	/**
	 * @param tour one with at least one scene, as the build makes sure
	 * @param onchange told of every change that was made here, not of states that came from another window
	 * @param pages how many pages a scene has to open beside its caption, by what is shown of it; all windows must agree
	 */
	constructor(tour: Tour, onchange?: (state: DeckState) => void, pages: Slides['pages'] = () => 0) {
		this.tour = tour;
		this.#slides = { scenes: tour.scenes, pages };
		if (onchange) this.#listeners.push(onchange);
	}

	/** Tells one more of changes that were made here, until what is returned is called. */
	listen(onchange: (state: DeckState) => void): () => void {
		this.#listeners = [...this.#listeners, onchange];
		return () => {
			this.#listeners = this.#listeners.filter((one) => one !== onchange);
		};
	}

	get state(): DeckState {
		return this.#state;
	}

	/** The scene's number, counted from 0. */
	get index(): number {
		return this.#state.index;
	}

	get scene(): Scene {
		return this.tour.scenes[this.index]!;
	}

	/** What follows the scene, if anything does. */
	get nextScene(): Scene | undefined {
		return this.tour.scenes[this.index + 1];
	}

	get step(): number {
		return this.#state.step;
	}

	/** How many states the scene has; `step` is always below. */
	get steps(): number {
		return stepsOf(this.scene);
	}

	get shows(): Shown {
		return shownAt(this.scene, this.step);
	}

	/** Which page is open beside the caption, counted from 0; null is the map alone. */
	get page(): number | null {
		return this.#state.page;
	}

	get isBlank(): boolean {
		return this.#state.isBlank;
	}

	get showsLegend(): boolean {
		return this.#state.showsLegend;
	}

	/** Nothing comes before. */
	get isAtStart(): boolean {
		return this.index === 0 && this.step === 0 && this.page === null;
	}

	/** Nothing follows. */
	get isAtEnd(): boolean {
		return isLast(this.#slides, this.#state);
	}

	next() {
		this.run({ kind: 'next' });
	}

	/** Back by a step or a page; from the first state of a scene to the last of the one before. */
	previous() {
		this.run({ kind: 'previous' });
	}

	/** To the scene that is nearest to a number counted from 0, and to a step of it. */
	goTo(index: number, step?: number) {
		this.run({ kind: 'go', index, step });
	}

	first() {
		this.run({ kind: 'first' });
	}

	/** To the first state of the last scene. */
	last() {
		this.run({ kind: 'last' });
	}

	/** Opens a page of the scene, if it has it; null closes what is open. */
	turnTo(page: number | null) {
		this.run({ kind: 'page', page });
	}

	toggleBlank() {
		this.run({ kind: 'blank' });
	}

	toggleLegend() {
		this.run({ kind: 'legend' });
	}

	run(command: DeckCommand) {
		const state = after(this.#slides, this.#state, command);
		if (state === this.#state) return;
		this.#state = state;
		for (const tell of this.#listeners) tell(state);
	}

	/** Takes over a state from another window or a former visit; no one is told of it. */
	show(state: DeckState) {
		this.#state = within(this.#slides, state);
	}
}
