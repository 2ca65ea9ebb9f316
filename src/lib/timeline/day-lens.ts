import type { EventOutline } from '../model/index.ts';
import { brokenScale } from '../time/broken-scale.ts';
import { timeScale, type TimeScale } from '../time/scale.ts';
import { earliest, latest, type Extent } from '../time/span.ts';
import type { TimeWindow } from '../url/view-state.ts';

const DAY = 86_400_000;
const WEEK = 7 * DAY;

/** How many events within a week make it worth a scale of its own. */
const DENSE = 4;

/** Days wider than this can be told apart without a lens. */
const LEGIBLE_DAY = 60;

/** The lens leaves the greater part of the axis to the years. */
const LARGEST_SHARE = 0.48;

/** A few days drawn at a scale of their own, in the midst of years. */
export interface DayLens {
	/** The stretch that is enlarged, ms UTC: a day before the week, for the heading, and half a day after it. */
	from: number;
	to: number;
	/** Midnights of the days that it shows, the last of them only in part, ms UTC. */
	days: number[];
	/** Pixels of the axis at which it starts and ends. */
	left: number;
	right: number;
	/** How many times larger its scale is than that of the axis around it, to two significant digits. */
	factor: number;
}

/** Whole days, ms UTC, and how many events fall into them. */
export interface DenseWeek {
	from: number;
	to: number;
	count: number;
}

/**
 * The stretches of at most a week into which four or more events fall, the fullest first. None overlap. Only events that
 * surely lie within a week count. O(n log n + pairs within a week).
 */
export function denseWeeks(events: readonly Pick<EventOutline, 'date'>[]): DenseWeek[] {
	const dated = events
		.map(({ date }): Extent => [earliest(date), latest(date)])
		.filter(([from, to]) => to - from <= WEEK)
		.sort((a, b) => a[0] - b[0]);
	const candidates = dated.flatMap(([from], index): DenseWeek[] => {
		const firstDay = Math.floor(from / DAY) * DAY;
		let count = 0;
		let until = 0;
		for (let at = index; at < dated.length && dated[at]![0] < firstDay + WEEK; at++) {
			const to = dated[at]![1];
			if (to > firstDay + WEEK) continue;
			count++;
			until = Math.max(until, to);
		}
		return count < DENSE ? [] : [{ from: firstDay, to: Math.ceil(until / DAY) * DAY, count }];
	});
	const chosen: DenseWeek[] = [];
	for (const week of candidates.sort((a, b) => b.count - a.count || a.from - b.from)) {
		if (chosen.every((other) => week.to <= other.from || other.to <= week.from)) chosen.push(week);
	}
	return chosen;
}

/** The axis of a window: a scale, and the lens where it has one. */
export interface Axis {
	scale: TimeScale;
	lens: DayLens | null;
}

/** The fullest week that lies in the window with room around it, where its days could not be told apart without a lens. */
export function weekForLens(weeks: readonly DenseWeek[], window: TimeWindow, width: number): DenseWeek | null {
	if ((width * DAY) / (window.to - window.from) >= LEGIBLE_DAY) return null;
	return weeks.find(({ from, to }) => window.from < from - DAY && to + DAY < window.to) ?? null;
}

/**
 * The axis with a lens on a week, or a plain one.
 * @param width of the axis in pixels, above zero
 * @param dayWidth how wide a day should be drawn in the lens
 */
export function axisFor(window: TimeWindow, width: number, week: DenseWeek | null, dayWidth: number): Axis {
	const extent: Extent = [window.from, window.to];
	if (!week) return { scale: timeScale(extent, width), lens: null };
	const from = week.from - DAY;
	const to = week.to + DAY / 2;
	const wanted = Math.min(((to - from) / DAY) * dayWidth, width * LARGEST_SHARE);
	const scale = brokenScale(extent, width, { from, to, width: wanted });
	const days = Array.from({ length: Math.ceil((to - from) / DAY) }, (_, index) => from + index * DAY);
	const around = (width - wanted) / (window.to - window.from - (to - from));
	return {
		scale,
		lens: { from, to, days, left: scale(from), right: scale(to), factor: rounded(wanted / (to - from) / around) }
	};
}

const rounded = (factor: number) => Number(factor.toPrecision(2));
