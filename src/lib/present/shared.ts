import type { DeckState } from './deck.ts';
import type { TimerState } from './timer.ts';

/** What the windows of a presentation share, and the browser remembers. */
export interface Shared {
	/** Slug of the tour. */
	tour: string;
	deck: DeckState;
	timer: TimerState;
	/** When it became so, ms since the epoch, always later than what it follows; see {@link stamp}. */
	at: number;
	/** The window that made it so. */
	by: string;
}

/** Whether one state replaces another: the later does, in every window alike, so that all come to show the same. */
export const isNewer = (one: Shared, other: Shared): boolean =>
	one.at > other.at || (one.at === other.at && one.by > other.by);

/** The moment of a change: now, but after everything that is known, also where the clock was set back. */
export const stamp = (known: number, now: number): number => Math.max(now, known + 1);

/** How long after its last change a presentation is taken up again by a notes window that opens by itself, ms. */
export const TAKEN_UP_WITHIN = 90 * 60_000;

/** @returns the state that a text gives, if it gives one; memory and messages may be of another version */
export function parseShared(value: unknown): Shared | null {
	const record = asRecord(value);
	const deck = asRecord(record?.deck);
	const timer = asRecord(record?.timer);
	if (!record || !deck || !timer) return null;
	const { tour, at, by } = record;
	const { index, step, page, isBlank, showsLegend } = deck;
	const { startedAt, pausedAt } = timer;
	const isWhole =
		typeof tour === 'string' &&
		Number.isFinite(at) &&
		typeof by === 'string' &&
		[index, step].every(Number.isInteger) &&
		(page === null || Number.isInteger(page)) &&
		[isBlank, showsLegend].every((one) => typeof one === 'boolean') &&
		[startedAt, pausedAt].every((one) => one === null || Number.isFinite(one));
	return isWhole
		? ({ tour, deck: { index, step, page, isBlank, showsLegend }, timer: { startedAt, pausedAt }, at, by } as Shared)
		: null;
}

export const asRecord = (value: unknown): Record<string, unknown> | null =>
	typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
