import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Prose, Scene, Tour } from '../model/index.ts';
import {
	after,
	isLast,
	shownAt,
	START,
	stepsOf,
	within,
	type DeckCommand,
	type DeckState,
	type Slides
} from './deck.ts';
import { Deck } from './deck.svelte.ts';

const prose = (text: string): Prose => [[[{ type: 'text', text }]]];

const sceneOf = (points: number, isAsking: boolean, others: Partial<Scene> = {}): Scene => ({
	title: 'A scene',
	date: null,
	camera: { places: [], bounds: null },
	window: null,
	routes: [],
	beside: null,
	caption: prose('Caption'),
	points: Array.from({ length: points }, (_, index) => prose(`Point ${index}`)),
	question: isAsking ? { ask: 'Why?', answer: prose('Because.') } : null,
	notes: [],
	forStudents: [],
	minutes: 2,
	...others
});

/** Slides whose scenes have a page for the disagreement and two for the figure. */
const slidesOf = (...scenes: Scene[]): Slides => ({
	scenes,
	pages: (_, shows) => (shows.disagreement ? 1 : 0) + (shows.figure ? 2 : 0)
});

const anySlides = fc
	.array(fc.tuple(fc.nat(3), fc.boolean(), fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 6 })
	.map((scenes) =>
		slidesOf(
			...scenes.map(([points, isAsking, differs, draws]) =>
				sceneOf(points, isAsking, { ...(differs && { disagreement: 'sum' }), ...(draws && { figure: 'share' }) })
			)
		)
	);

const anyCommand: fc.Arbitrary<DeckCommand> = fc.oneof(
	fc.constantFrom('next', 'previous', 'first', 'last', 'blank', 'legend').map((kind) => ({ kind }) as DeckCommand),
	fc.record({ kind: fc.constant('go' as const), index: fc.oneof(fc.integer(), fc.double()), step: fc.integer() })
);

const anyWalk = fc.tuple(anySlides, fc.array(anyCommand, { maxLength: 20 }));
const walked = (slides: Slides, commands: DeckCommand[]): DeckState =>
	commands.reduce((state, command) => after(slides, state, command), START);

describe('deck', () => {
	it('stays on a scene, a step and a page that exist, whatever is asked of it', () => {
		const anyTurn = fc.record({ kind: fc.constant('page' as const), page: fc.option(fc.integer({ min: -1, max: 4 })) });
		const anyCommands = fc.array(fc.oneof(anyCommand, anyTurn), { maxLength: 20 });
		fc.assert(
			fc.property(anySlides, anyCommands, (slides, commands) => {
				const { index, step, page } = walked(slides, commands);
				const scene = slides.scenes[index]!;
				expect(scene).toBeDefined();
				expect(step).toBeGreaterThanOrEqual(0);
				expect(step).toBeLessThan(stepsOf(scene));
				if (page === null) return;
				expect(page).toBeGreaterThanOrEqual(0);
				expect(page).toBeLessThan(slides.pages(scene, shownAt(scene, step)));
			})
		);
	});

	it('is back where it was after a step on and a step back', () => {
		fc.assert(
			fc.property(anyWalk, ([slides, commands]) => {
				const here = { ...walked(slides, commands), isBlank: false };
				const on = after(slides, here, { kind: 'next' });
				if (on === here) expect(here.index).toBe(slides.scenes.length - 1);
				else expect(after(slides, on, { kind: 'previous' })).toEqual(here);
			})
		);
	});

	it('comes to the end by going on, through every step of every scene and every page', () => {
		fc.assert(
			fc.property(anySlides, (slides) => {
				const states = new Set<string>();
				let state = START;
				while (!isLast(slides, state)) {
					states.add([state.index, state.step, state.page].join());
					state = after(slides, state, { kind: 'next' });
				}
				states.add([state.index, state.step, state.page].join());
				const wanted = slides.scenes.map((scene) => {
					const steps = stepsOf(scene);
					return steps + slides.pages(scene, shownAt(scene, steps - 1));
				});
				expect(states.size).toBe(wanted.reduce((sum, one) => sum + one, 0));
			})
		);
	});

	it('opens pages once all has been said, one after the other, before it goes on', () => {
		const slides = slidesOf(sceneOf(0, false, { disagreement: 'sum' }), sceneOf(1, false, { figure: 'share' }));
		let state = START;
		const seen = Array.from({ length: 6 }, () => {
			const { index, step, page } = state;
			state = after(slides, state, { kind: 'next' });
			return [index, step, page];
		});
		expect(seen).toEqual([
			[0, 0, null],
			[0, 0, 0],
			[1, 0, null],
			[1, 1, null],
			[1, 1, 0],
			[1, 1, 1]
		]);
	});

	it('opens and closes a page by hand, but none that would give the answer away', () => {
		const open = slidesOf(sceneOf(1, false, { disagreement: 'sum' }));
		const opened = after(open, START, { kind: 'page', page: 0 });
		expect(opened.page).toBe(0);
		expect(after(open, opened, { kind: 'page', page: null })).toEqual(START);
		const asking = slidesOf(sceneOf(1, true, { disagreement: 'sum' }));
		expect(after(asking, START, { kind: 'page', page: 0 })).toBe(START);
	});

	it('goes back from a scene to the last state of the one before', () => {
		const scenes = slidesOf(sceneOf(2, true), sceneOf(0, false));
		const second = walked(scenes, [{ kind: 'go', index: 1 }]);
		expect(after(scenes, second, { kind: 'previous' })).toMatchObject({ index: 0, step: 3 });
	});

	it('shows a caption, then its points one by one', () => {
		const scene = sceneOf(2, false, { disagreement: 'sum', figure: 'share' });
		expect([0, 1, 2].map((step) => shownAt(scene, step))).toEqual(
			[0, 1, 2].map((points) => ({
				caption: true,
				points,
				question: false,
				answer: false,
				disagreement: true,
				figure: true
			}))
		);
	});

	it('keeps the answer, the disagreement and the figure until the question has been thought about', () => {
		const scene = sceneOf(1, true, { disagreement: 'sum', figure: 'share' });
		const shown = [0, 1, 2].map((step) => shownAt(scene, step));
		expect(shown.map(({ question, points }) => [question, points])).toEqual([
			[true, 0],
			[true, 1],
			[true, 1]
		]);
		expect(shown.map(({ answer, disagreement, figure }) => [answer, disagreement, figure])).toEqual([
			[false, false, false],
			[false, false, false],
			[true, true, true]
		]);
	});

	it('lights a blank screen where it was before it moves on, and jumps out of the dark', () => {
		const scenes = slidesOf(sceneOf(1, false), sceneOf(0, false));
		const dark = walked(scenes, [{ kind: 'next' }, { kind: 'blank' }]);
		expect(dark.isBlank).toBe(true);
		for (const kind of ['next', 'previous'] as const) {
			expect(after(scenes, dark, { kind })).toEqual({ ...dark, isBlank: false });
		}
		expect(after(scenes, dark, { kind: 'go', index: 1 })).toMatchObject({
			index: 1,
			step: 0,
			page: null,
			isBlank: false
		});
		expect(after(scenes, dark, { kind: 'go', index: 0, step: 1 })).toEqual({ ...dark, isBlank: false });
	});

	it('takes the nearest scene for one that does not exist', () => {
		const scenes = slidesOf(sceneOf(0, false), sceneOf(2, false));
		const at = (index: number, step = 0) => within(scenes, { ...START, index, step });
		expect([-3, 7, Infinity, NaN, 0.9].map((index) => at(index).index)).toEqual([0, 1, 1, 0, 0]);
		expect(at(1, 9)).toMatchObject({ index: 1, step: 2 });
		expect(at(9, 2)).toMatchObject({ index: 1, step: 0 });
	});

	it('tells of what is done here, not of what another window did, nor of what changes nothing', () => {
		const told = vi.fn();
		const tour = { scenes: [sceneOf(1, false), sceneOf(0, false)] } as unknown as Tour;
		const deck = new Deck(tour, told);
		deck.previous();
		deck.first();
		deck.show({ index: 1, step: 0, page: null, isBlank: true, showsLegend: false });
		expect(told).not.toHaveBeenCalled();
		expect([deck.index, deck.isBlank, deck.showsLegend, deck.isAtEnd]).toEqual([1, true, false, true]);
		deck.goTo(0);
		expect(told).toHaveBeenCalledExactlyOnceWith({ index: 0, step: 0, page: null, isBlank: false, showsLegend: false });
	});
});
