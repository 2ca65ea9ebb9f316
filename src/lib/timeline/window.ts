import { addMonths, addYears } from 'date-fns';
import { utc } from '../time/utc.ts';
import type { TimeWindow } from '../url/view-state.ts';

const DAY = 86_400_000;

/** The shortest stretch of time that the timeline shows, in ms. */
export const SHORTEST = DAY;

/** All functions take and return times in ms UTC, and what they return lies within the extent. */
export type Edge = 'from' | 'to';

const spanOf = ({ from, to }: TimeWindow) => to - from;
const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));

/** Moves a window into the extent, keeping its length where the extent has room for it. */
export function within(window: TimeWindow, extent: TimeWindow): TimeWindow {
	const span = clamp(spanOf(window), Math.min(SHORTEST, spanOf(extent)), spanOf(extent));
	const from = clamp(window.from, extent.from, extent.to - span);
	return { from, to: from + span };
}

/**
 * Makes the window `factor` times as short about a moment, which keeps its place in it.
 * @param factor above 1 zooms in, below 1 out
 */
export function zoomed(window: TimeWindow, factor: number, at: number, extent: TimeWindow): TimeWindow {
	const span = clamp(spanOf(window) / factor, Math.min(SHORTEST, spanOf(extent)), spanOf(extent));
	const share = (clamp(at, window.from, window.to) - window.from) / spanOf(window);
	const from = window.from + share * (spanOf(window) - span);
	return within({ from, to: from + span }, extent);
}

/** Moves the window on in time; it stops at the ends of the extent. */
export function panned(window: TimeWindow, by: number, extent: TimeWindow): TimeWindow {
	return within({ from: window.from + by, to: window.to + by }, extent);
}

/** Moves the window by calendar years, so that its ends keep their days of the year. */
export function pannedByYears(window: TimeWindow, years: number, extent: TimeWindow): TimeWindow {
	const moved = (at: number) => Number(addYears(at, years, { in: utc }));
	return within({ from: moved(window.from), to: moved(window.to) }, extent);
}

/** Moves one end of the window; it stops at the extent and a day before it meets the other end. */
export function withEdge(window: TimeWindow, edge: Edge, at: number, extent: TimeWindow): TimeWindow {
	return edge === 'from'
		? { ...window, from: clamp(at, extent.from, Math.max(extent.from, window.to - SHORTEST)) }
		: { ...window, to: clamp(at, Math.min(extent.to, window.from + SHORTEST), extent.to) };
}

/** Moves one end of the window by calendar months. */
export function withEdgeMoved(window: TimeWindow, edge: Edge, months: number, extent: TimeWindow): TimeWindow {
	return withEdge(window, edge, Number(addMonths(window[edge], months, { in: utc })), extent);
}

/** The middle of the day of a moment, where a mark of the whole day stands. */
export const noonOf = (at: number): number => (Math.floor(at / DAY) + 0.5) * DAY;

/** The window to whole days, as an address can say it. */
export function toWholeDays(window: TimeWindow, extent: TimeWindow): TimeWindow {
	// Whole milliseconds first, or noise would round the two ends of a panned window to different sides.
	const day = (ms: number) => Math.round(Math.round(ms) / DAY) * DAY;
	const from = day(window.from);
	return within({ from, to: Math.max(day(window.to), from + SHORTEST) }, extent);
}
