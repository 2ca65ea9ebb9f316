import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Role } from './channel.ts';
import { Connection } from './connection.svelte.ts';
import { Deck } from './deck.svelte.ts';
import { Memory } from './memory.ts';
import type { Scene, Tour } from '../model/index.ts';
import { Timer } from './timer.svelte.ts';

const SCENES = 9;
/** So long after a change it is remembered, even if the windows then crash, ms. */
const WRITTEN = 100;
const tourOf = (slug: string) =>
	({
		slug,
		minutes: 18,
		scenes: Array.from({ length: SCENES }, () => ({ points: [[], []], question: null, minutes: 2 }) as unknown as Scene)
	}) as Tour;

/** What has been sent and not arrived: to each window in the order in which it was sent. */
let mail: { to: Post; data: unknown }[];
let posts: Set<Post>;

class Post {
	onmessage: ((event: { data: unknown }) => void) | null = null;
	constructor() {
		posts.add(this);
	}
	postMessage(data: unknown) {
		// One that crashed says nothing more.
		if (!posts.has(this)) return;
		for (const to of posts) if (to !== this) mail.push({ to, data: structuredClone(data) });
	}
	close() {
		posts.delete(this);
	}
}

/** Delivers what is under way; `pick` chooses whose letters come first. */
function deliver(pick: () => number = () => 0, most = Infinity) {
	for (let count = 0; mail.length > 0 && count < most; count++) {
		const to = mail[pick() % mail.length]!.to;
		const first = mail.findIndex((one) => one.to === to);
		const [letter] = mail.splice(first, 1);
		if (posts.has(to)) to.onmessage?.({ data: letter!.data });
	}
}

const store = () => {
	const kept = new Map<string, string>();
	return {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => void kept.set(key, value),
		removeItem: (key: string) => void kept.delete(key)
	};
};

let lasting: ReturnType<typeof store>;
const opened: (() => void)[] = [];

/** Opens a window, in a tab of its own or in one that it was in before. */
function open(role: Role, { tab = store(), asked = undefined as number | undefined, tour = 'tour' } = {}) {
	const deck = new Deck(tourOf(tour));
	const timer = new Timer(deck.tour);
	const onend = vi.fn();
	const memory = new Memory(
		'/',
		() => lasting,
		() => tab
	);
	const connection = new Connection(deck, timer, { role, base: '/', asked, onend, memory });
	const close = connection.start();
	opened.push(close);
	return { deck, timer, connection, onend, tab, close };
}

/** Lets new windows ask and be answered. */
const settle = () => {
	deliver();
	vi.advanceTimersByTime(600);
	deliver();
};

beforeEach(() => {
	vi.useFakeTimers({ now: Date.UTC(2024, 0, 15, 12) });
	[mail, posts, lasting] = [[], new Set(), store()];
	const listening = { addEventListener: () => undefined, removeEventListener: () => undefined };
	const location = { protocol: 'https:', origin: 'https://school.example' };
	vi.stubGlobal('window', { BroadcastChannel: Post, location, opener: null, ...listening });
	for (const [name, value] of Object.entries(listening)) vi.stubGlobal(name, value);
});

afterEach(() => {
	opened.splice(0).forEach((close) => close());
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('Connection', () => {
	it('keeps stage and notes in step both ways, without an echo', () => {
		const [stage, notes] = [open('stage'), open('notes')];
		settle();
		stage.deck.next();
		expect(mail).toHaveLength(1);
		deliver();
		expect([notes.deck.index, notes.deck.step]).toEqual([0, 1]);
		notes.deck.goTo(5);
		notes.deck.toggleBlank();
		deliver();
		expect(stage.deck.state).toEqual({ index: 5, step: 0, page: null, isBlank: true, showsLegend: true });
		expect(mail).toHaveLength(0);
	});

	it('lets a window that comes later join where the others are', () => {
		const stage = open('stage');
		settle();
		stage.deck.goTo(4, 1);
		const notes = open('notes');
		settle();
		expect([notes.deck.index, notes.deck.step]).toEqual([4, 1]);
		const second = open('stage');
		settle();
		expect([second.deck.index, second.deck.step]).toEqual([4, 1]);
	});

	it('does not let what a notes window remembers move a stage that is there', () => {
		const before = open('notes');
		settle();
		before.deck.goTo(7);
		before.close();
		const stage = open('stage');
		settle();
		expect(stage.deck.index).toBe(0);
		const notes = open('notes');
		settle();
		expect([stage.deck.index, notes.deck.index]).toEqual([0, 0]);
	});

	it('brings a stage that is opened beside notes to where they are', () => {
		const before = open('notes');
		settle();
		before.deck.goTo(7);
		before.close();
		const notes = open('notes');
		settle();
		expect(notes.deck.index).toBe(7);
		const stage = open('stage');
		settle();
		expect([stage.deck.index, notes.deck.index]).toEqual([7, 7]);
	});

	it('shows the scene that an address asks for in every window, and lets the clock run on', () => {
		const [stage, notes] = [open('stage'), open('notes')];
		settle();
		stage.deck.next();
		deliver();
		vi.advanceTimersByTime(60_000);
		open('stage', { asked: 5 });
		settle();
		expect([stage.deck.index, notes.deck.index]).toEqual([5, 5]);
		expect(Math.round(notes.timer.elapsed / 1000)).toBeGreaterThanOrEqual(60);
	});

	it('survives a reload of either window, and of both', () => {
		const [stage, notes] = [open('stage', { asked: 0 }), open('notes')];
		settle();
		stage.deck.goTo(3, 2);
		deliver();
		vi.advanceTimersByTime(WRITTEN);
		posts.clear();
		const [again, notesAgain] = [open('stage', { tab: stage.tab, asked: 3 }), open('notes', { tab: notes.tab })];
		for (const { deck } of [again, notesAgain]) expect([deck.index, deck.step]).toEqual([3, 2]);
		settle();
		notesAgain.deck.next();
		deliver();
		expect([again.deck.index, again.deck.step]).toEqual([4, 0]);
	});

	it('brings a stage that is reloaded to where the notes went meanwhile', () => {
		const [stage, notes] = [open('stage', { asked: 0 }), open('notes')];
		settle();
		stage.deck.goTo(3);
		deliver();
		posts.delete([...posts][0]!);
		notes.deck.goTo(6);
		const again = open('stage', { tab: stage.tab, asked: 3 });
		settle();
		expect([again.deck.index, notes.deck.index]).toEqual([6, 6]);
	});

	it('starts the clock with the first step, not with a blank screen, in all windows', () => {
		const [stage, notes] = [open('stage'), open('notes')];
		settle();
		stage.deck.toggleBlank();
		deliver();
		expect(notes.timer.hasStarted).toBe(false);
		stage.deck.toggleBlank();
		stage.deck.next();
		deliver();
		expect(notes.timer.isRunning).toBe(true);
		notes.timer.pause();
		deliver();
		expect(stage.timer.isRunning).toBe(false);
	});

	it('knows whether the other window is there, also after one that went without a word', () => {
		const [stage, notes] = [open('stage'), open('notes')];
		settle();
		expect(notes.connection.others).toBe(1);
		stage.close();
		deliver();
		expect(notes.connection.others).toBe(0);
		open('stage');
		settle();
		expect(notes.connection.others).toBe(1);
		posts.delete([...posts].at(-1)!);
		for (let seconds = 0; seconds < 8; seconds++) {
			vi.advanceTimersByTime(1000);
			deliver();
		}
		expect(notes.connection.others).toBe(0);
	});

	it('does not follow another tour, but tells of it', () => {
		const notes = open('notes', { tour: 'pipelines' });
		const stage = open('stage', { tour: 'sums' });
		settle();
		stage.deck.goTo(4);
		deliver();
		expect([notes.deck.index, notes.connection.elsewhere]).toEqual([0, 'sums']);
		stage.close();
		deliver();
		expect(notes.connection.elsewhere).toBeNull();
	});

	it('ends in every window, and leaves nothing to take up', () => {
		const [stage, notes] = [open('stage'), open('notes')];
		settle();
		stage.deck.goTo(4);
		deliver();
		notes.connection.end();
		deliver();
		expect(stage.onend).toHaveBeenCalledOnce();
		stage.close();
		notes.close();
		expect(open('notes').deck.index).toBe(0);
	});

	it('comes to the same state in all windows, whatever is done where and whenever it arrives', () => {
		const act = fc.record({
			window: fc.nat(2),
			scene: fc.nat(SCENES),
			wait: fc.nat(2),
			delivered: fc.nat(4),
			seed: fc.nat(100)
		});
		fc.assert(
			fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
				const windows = [open('stage'), open('stage'), open('notes')];
				settle();
				for (const { window, scene, wait, delivered, seed } of acts) {
					windows[window]!.deck.goTo(scene);
					deliver(() => seed, delivered);
					vi.advanceTimersByTime(wait);
				}
				deliver();
				const places = windows.map(({ deck, timer }) => JSON.stringify([deck.state, timer.state]));
				expect(new Set(places).size).toBe(1);
				windows.forEach(({ close }) => close());
				mail.length = 0;
				lasting = store();
			}),
			{ numRuns: 60 }
		);
	});
});
