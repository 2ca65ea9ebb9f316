import type { TimelineController } from '../controller.svelte.ts';

/** Free space above and below the axis of the opened rail, and the height of the buttons at its foot, px. */
export const RAIL = { inset: 24, foot: 48 };

/** The shortest axis that the controller takes, px. */
const LEAST_LENGTH = 120;

/** How much the axis of the opened rail has of the height that is visible beside the list, px. */
export const railLength = (height: number): number => Math.max(LEAST_LENGTH, height - 2 * RAIL.inset - RAIL.foot);

/**
 * The date at a point of the opened rail, ms UTC. It keeps to the window, outside of which the list has no events; the
 * inverse of the controller's `overviewX` within it.
 * @param y px from the start of the axis
 */
export function railDate(controller: TimelineController, y: number): number {
	const { extent, window, overviewMsPerPixel } = controller;
	return Math.max(window.from, Math.min(window.to - 1, extent.from + y * overviewMsPerPixel));
}

/**
 * The first event at or after a date; the last where none is.
 * @param dates of the events in order of time, ms UTC; Infinity where none is known
 * @returns its index; −1 without events
 */
export function firstFrom(dates: readonly number[], at: number): number {
	return Math.min(
		dates.length - 1,
		countWhile(dates.length, (index) => dates[index]! < at)
	);
}

const YEARS: Record<string, number> = { PageDown: 1, PageUp: -1 };
const EVENTS: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/**
 * The event that a key leads to from another: arrows to the next, Page Up and Page Down by a year and at least by one
 * event, Home and End to the ends. Down is on in time, as in the list.
 * @param dates as for {@link firstFrom}
 * @returns its index; null where the key means nothing here
 */
export function eventByKey(key: string, index: number, dates: readonly number[]): number | null {
	const last = dates.length - 1;
	if (key === 'Home') return Math.min(0, last);
	if (key === 'End') return last;
	const years = YEARS[key];
	const step = years ?? EVENTS[key];
	if (step === undefined) return null;
	const beside = Math.max(Math.min(0, last), Math.min(last, index + step));
	const at = dates[index];
	if (!years || at === undefined || at === Infinity) return beside;
	const yearOn = firstFrom(dates, new Date(at).setUTCFullYear(new Date(at).getUTCFullYear() + years));
	return years > 0 ? yearOn : Math.min(beside, yearOn);
}

/** How many of `count` things in a row, counted from the first, have a property that ends once and for all. */
export function countWhile(count: number, has: (index: number) => boolean): number {
	let [low, high] = [0, count];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (has(middle)) low = middle + 1;
		else high = middle;
	}
	return low;
}
