import { bisectLeft } from 'd3-array';
import type { EventOutline } from '../model/index.ts';
import { brokenScale } from '../time/broken-scale.ts';
import { timeScale, type TimeScale } from '../time/scale.ts';
import { earliest, latest, type Extent } from '../time/span.ts';
import type { TimeWindow } from '../url/view-state.ts';
import type { Stretch } from './bins.ts';

const DAY = 86_400_000;
const WEEK = 7 * DAY;

/** How many events within a week make it worth a scale of its own, */
const DENSE = 4;

/** and how many times as many as in a week of the common run. */
const EXCEPTIONAL = 8;

/** In a story of fewer weeks, no week is a common one. */
const SHORT_STORY = 52;

/** Days wider than this can be told apart without a lens. */
const LEGIBLE_DAY = 60;

/** From half of that width on, a lens closes little by little, so that zooming in ends without a leap; */
const CLOSING_DAY = LEGIBLE_DAY / 2;

/** and so it does where its week comes this close to an end of the window, as a part of it. */
const CLOSING_MARGIN = 0.03;

/** A lens that has closed so far, in pixels, is none. */
const NARROWEST = 36;

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
 * The stretches of at most a week into which four or more events fall, and far more than into most, the fullest first.
 * None overlap. Only events that surely lie within a week count. O(n log n + pairs within a week).
 */
export function denseWeeks(events: readonly Pick<EventOutline, 'date'>[]): DenseWeek[] {
	const dated = events.filter(({ date }) => latest(date) - earliest(date) <= WEEK);
	dated.sort((a, b) => earliest(a.date) - earliest(b.date));
	const starts = new Float64Array(dated.length);
	const ends = new Float64Array(dated.length);
	dated.forEach(({ date }, at) => {
		starts[at] = earliest(date);
		ends[at] = latest(date);
	});
	const weeks = (starts.at(-1)! - starts[0]!) / WEEK;
	const least = weeks > SHORT_STORY ? Math.max(DENSE, (EXCEPTIONAL * dated.length) / weeks) : DENSE;
	const candidates: DenseWeek[] = [];
	starts.forEach((from, index) => {
		const firstDay = Math.floor(from / DAY) * DAY;
		// Most weeks of a crowded story are told apart without looking at their events.
		const after = bisectLeft(starts, firstDay + WEEK, index);
		if (after - index < least) return;
		let count = 0;
		let until = 0;
		for (let at = index; at < after; at++) {
			const to = ends[at]!;
			if (to > firstDay + WEEK) continue;
			count++;
			until = Math.max(until, to);
		}
		if (count >= least) candidates.push({ from: firstDay, to: Math.ceil(until / DAY) * DAY, count });
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
	const open = Math.min(((to - from) / DAY) * dayWidth, width * LARGEST_SHARE);
	const plain = ((to - from) / (window.to - window.from)) * width;
	const wanted = plain + openness(window, width, from, to) * (open - plain);
	if (wanted < NARROWEST) return { scale: timeScale(extent, width), lens: null };
	const scale = brokenScale(extent, width, { from, to, width: wanted });
	const days = Array.from({ length: Math.ceil((to - from) / DAY) }, (_, index) => from + index * DAY);
	const around = (width - wanted) / (window.to - window.from - (to - from));
	return {
		scale,
		lens: { from, to, days, left: scale(from), right: scale(to), factor: rounded(wanted / (to - from) / around) }
	};
}

/** How far a lens on a stretch is open, from 0 to 1, where the window would end it. */
function openness(window: TimeWindow, width: number, from: number, to: number): number {
	const span = window.to - window.from;
	const toEdge = Math.min(from - window.from, window.to - to) / (CLOSING_MARGIN * span);
	const toLegible = (LEGIBLE_DAY - (width * DAY) / span) / CLOSING_DAY;
	const share = Math.max(0, Math.min(1, toEdge, toLegible));
	return share * share * (3 - 2 * share);
}

/** The parts of an axis that have one scale each, from left to right. */
export function stretchesOf({ lens }: Axis, { from, to }: TimeWindow, width: number): Stretch[] {
	const stretch = (start: number, end: number, pixels: number) => ({
		from: start,
		to: end,
		msPerPixel: (end - start) / pixels
	});
	if (!lens) return [stretch(from, to, width)];
	return [
		stretch(from, lens.from, lens.left),
		stretch(lens.from, lens.to, lens.right - lens.left),
		stretch(lens.to, to, width - lens.right)
	];
}

const rounded = (factor: number) => Number(factor.toPrecision(2));
