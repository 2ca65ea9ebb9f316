/** The windows that gestures reach. All take and return times in ms UTC and pixels of the axis, and keep to the extent. */
import type { TimeWindow } from '../../url/view-state.ts';
import { panned, SHORTEST, within } from '../window.ts';

/** Places on the axis, px, such as those of two fingers. */
export type Pair = readonly [number, number];

/** Fingers closer than this zoom no further, px: one above the other, they would throw the view about. */
const LEAST_SPREAD = 24;

/** How much of the story a tap on its overview shows, where all of it was shown before. */
const CLOSER = 0.2;

/** How much of its length a window shows around a moment that it is moved to, at least. */
const ROOM = 0.05;

const spanOf = ({ from, to }: TimeWindow) => to - from;

/** How many times as far apart the second pair is as the first. */
export function spreadOf(before: Pair, after: Pair): number {
	const spread = ([a, b]: Pair) => Math.max(LEAST_SPREAD, Math.abs(b - a));
	return spread(after) / spread(before);
}

export const middleOf = ([a, b]: Pair): number => (a + b) / 2;

/**
 * The window after two fingers have moved on an axis: the moments that were under them are under them again.
 * @param before where the fingers were, and `after`, where they are
 * @param width of the axis
 */
export function pinched(window: TimeWindow, before: Pair, after: Pair, width: number, extent: TimeWindow): TimeWindow {
	const longest = spanOf(extent);
	const span = Math.max(Math.min(SHORTEST, longest), Math.min(longest, spanOf(window) / spreadOf(before, after)));
	const at = window.from + (middleOf(before) / width) * spanOf(window);
	const from = at - (middleOf(after) / width) * span;
	return within({ from, to: from + span }, extent);
}

/** The window between two moments, whichever comes first; it is a day long at least. */
export function between(a: number, b: number, extent: TimeWindow): TimeWindow {
	const [from, to] = [Math.max(extent.from, Math.min(a, b)), Math.min(extent.to, Math.max(a, b))];
	return within({ from, to: Math.max(to, from + SHORTEST) }, extent);
}

export const isWhole = (window: TimeWindow, extent: TimeWindow): boolean =>
	window.from <= extent.from && window.to >= extent.to;

/** The window moved so that a moment is in its middle; where it shows the whole story, it becomes a part of it first. */
export function centredOn(window: TimeWindow, at: number, extent: TimeWindow): TimeWindow {
	const span = isWhole(window, extent) ? spanOf(extent) * CLOSER : spanOf(window);
	return within({ from: at - span / 2, to: at + span / 2 }, extent);
}

/** The window moved no further than it takes to have a moment in view, with some time around it. */
export function revealing(window: TimeWindow, at: number, extent: TimeWindow): TimeWindow {
	if (window.from <= at && at < window.to) return window;
	const room = spanOf(window) * ROOM;
	return panned(window, at < window.from ? at - room - window.from : at + room - window.to, extent);
}
