import type { Scene } from '../model/index.ts';

/** Where a presentation is: all that two windows need to show the same. */
export interface DeckState {
	/** The scene, counted from 0. */
	index: number;
	/** How much of the scene is revealed: 0 is its first state. */
	step: number;
	/** Which page on what the scene rests on is open beside the caption, counted from 0; null is the map alone. */
	page: number | null;
	isBlank: boolean;
	showsLegend: boolean;
}

/** What a state shows of its scene. */
export interface Shown {
	caption: boolean;
	/** How many of the points. */
	points: number;
	question: boolean;
	answer: boolean;
	disagreement: boolean;
	figure: boolean;
}

export type DeckCommand =
	| { kind: 'next' | 'previous' | 'first' | 'last' | 'blank' | 'legend' }
	/** To a scene, counted from 0, and a step of it, its first where none is given. */
	| { kind: 'go'; index: number; step?: number }
	/** Opens a page of the scene, or closes what is open. */
	| { kind: 'page'; page: number | null };

/** What is presented: the scenes, and how many pages each has to open by what is shown of it. */
export interface Slides {
	scenes: readonly Scene[];
	pages: (scene: Scene, shows: Shown) => number;
}

export const START: DeckState = { index: 0, step: 0, page: null, isBlank: false, showsLegend: true };

/** How many states a scene has, pages aside: its caption, its points one by one, and the answer to its question. */
export const stepsOf = ({ points, question }: Scene): number => 1 + points.length + (question ? 1 : 0);

/**
 * What is shown of a scene at a step. Where a scene asks something, whatever would give the answer away (the
 * disagreement, the figure) waits for it.
 */
export function shownAt(scene: Scene, step: number): Shown {
	const isAnswered = !scene.question || step > scene.points.length;
	return {
		caption: true,
		points: Math.min(step, scene.points.length),
		question: scene.question !== null,
		answer: scene.question !== null && isAnswered,
		disagreement: scene.disagreement !== undefined && isAnswered,
		figure: scene.figure !== undefined && isAnswered
	};
}

/**
 * The state after a command. A blank screen first comes back as it was: a click in the dark moves nothing on unseen, and
 * a clicker that has no key for a blank screen gets out of it. A jump comes back at the scene that was asked for. After
 * the last step of a scene its pages are opened, one by one, before the next scene.
 * @returns the same object where nothing changes
 */
export function after(slides: Slides, state: DeckState, command: DeckCommand): DeckState {
	switch (command.kind) {
		case 'next':
			return state.isBlank ? lit(state) : onward(slides, state);
		case 'previous':
			return state.isBlank ? lit(state) : back(slides, state);
		case 'first':
			return moved(slides, state, 0, 0);
		case 'last':
			return moved(slides, state, slides.scenes.length - 1, 0);
		case 'go':
			return moved(slides, state, command.index, command.step ?? 0);
		case 'page':
			return turned(slides, state, command.page);
		case 'blank':
			return { ...state, isBlank: !state.isBlank };
		case 'legend':
			return { ...state, showsLegend: !state.showsLegend };
	}
}

/** A state, its scene, step and page moved to the nearest that exist. */
export function within(slides: Slides, state: DeckState): DeckState {
	const index = nearest(state.index, slides.scenes.length);
	const scene = slides.scenes[index]!;
	const step = index === Math.trunc(state.index) ? nearest(state.step, stepsOf(scene)) : 0;
	const isThere = index === state.index && step === state.step;
	const isOpen = state.page !== null && state.page >= 0 && state.page < pagesAt(slides, scene, step);
	const page = isThere && isOpen ? state.page : null;
	return isThere && page === state.page ? state : { ...state, index, step, page };
}

/** How many pages can be opened at a step of a scene. */
const pagesAt = ({ pages }: Slides, scene: Scene, step: number): number => pages(scene, shownAt(scene, step));

/** Whether nothing follows. */
export const isLast = (slides: Slides, state: DeckState): boolean => onward(slides, state) === state;

const lit = (state: DeckState): DeckState => ({ ...state, isBlank: false });

function moved(slides: Slides, state: DeckState, index: number, step: number): DeckState {
	const there = within(slides, { ...lit(state), index, step, page: null });
	const isHere = there.index === state.index && there.step === state.step && state.page === null;
	return isHere && !state.isBlank ? state : there;
}

const at = (state: DeckState, index: number, step: number): DeckState => ({ ...state, index, step, page: null });

function onward(slides: Slides, state: DeckState): DeckState {
	const { index, step } = state;
	const scene = slides.scenes[index]!;
	if (step < stepsOf(scene) - 1) return at(state, index, step + 1);
	const page = (state.page ?? -1) + 1;
	if (page < pagesAt(slides, scene, step)) return { ...state, page };
	return slides.scenes[index + 1] ? at(state, index + 1, 0) : state;
}

function back(slides: Slides, state: DeckState): DeckState {
	const { index, step, page } = state;
	if (page !== null) return { ...state, page: page > 0 ? page - 1 : null };
	if (step > 0) return at(state, index, step - 1);
	const before = slides.scenes[index - 1];
	if (!before) return state;
	const last = stepsOf(before) - 1;
	const pages = pagesAt(slides, before, last);
	return { ...state, index: index - 1, step: last, page: pages > 0 ? pages - 1 : null };
}

function turned(slides: Slides, state: DeckState, page: number | null): DeckState {
	const { page: there } = within(slides, { ...state, page });
	return there === state.page ? state : { ...state, page: there };
}

/** The whole number from 0 to below the count that is nearest to a value; 0 for what is no number. */
function nearest(value: number, count: number): number {
	if (Number.isNaN(value)) return 0;
	return Math.max(0, Math.min(Math.trunc(value), count - 1));
}
