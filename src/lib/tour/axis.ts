import type { Translator } from '../i18n/index.ts';
import type { DateSpan } from '../model/index.ts';
import { brokenScale } from '../time/broken-scale.ts';
import { timeScale, type TimeScale } from '../time/scale.ts';
import { anchor, isExactDay, type Extent } from '../time/span.ts';
import { ticksFor, type MeasureText, type Tick } from '../time/ticks.ts';

const DAY = 86_400_000;
const WEEK = 7 * DAY;

/** A few days are worth a scale of their own where so many scenes fall into a week, and not all on one day. */
const DENSE = 3;
/** How wide a lens is for each of its scenes, in spacings of marks, and how much of the axis it may take. */
const LENS = { perScene: 2.4, largest: 0.3 };
/** Units between two ticks, and the shortest part of an axis that has any. */
const TICKS = { spacing: 130, shortest: 60 };

/** The days of a week in which many scenes are, enlarged. */
export interface AxisLens {
	left: number;
	right: number;
	/** Its days at midnight, ms UTC, and where they begin and end. */
	days: { at: number; from: number; to: number }[];
}

/** A time axis for the scenes of a tour, in units of its width. */
export interface SceneAxis {
	scale: TimeScale;
	lens: AxisLens | null;
	/** Where the mark of each scene stands; scenes without a date have none. */
	marks: (number | null)[];
	/** Outside the lens. */
	ticks: Tick[];
}

/**
 * Lays out the axis. Marks that would lie on one another move aside as little as will do; the line and its ticks stay to
 * scale.
 * @param dates of the scenes, in their order
 * @param extent of the whole axis, ms UTC
 * @param spacing the least distance between two marks
 */
export function sceneAxis(
	dates: readonly (DateSpan | undefined)[],
	extent: Extent,
	width: number,
	spacing: number,
	translator: Translator,
	measure: MeasureText
): SceneAxis {
	const stretch = denseDays(dates, extent);
	const wanted = stretch ? Math.min(width * LENS.largest, stretch.count * spacing * LENS.perScene) : 0;
	// Where the days can be told apart anyway, a break in the axis would only be in the way.
	const isNeeded = stretch && wanted > ((stretch.to - stretch.from) / (extent[1] - extent[0])) * width;
	const scale = isNeeded
		? brokenScale(extent, width, { from: stretch.from, to: stretch.to, width: wanted })
		: timeScale(extent, width);
	const lens = isNeeded ? lensOf(stretch, scale) : null;
	const places = dates.map((date, index) => placeOf(dates, index, date, scale, lens));
	const placed = apart(
		places.filter((place) => place !== null),
		width,
		spacing
	);
	return {
		scale,
		lens,
		marks: places.map((place) => (place === null ? null : placed.shift()!)),
		ticks: ticksOf(extent, width, lens, stretch, translator, measure)
	};
}

/** Midnight of the day of a scene that is on one day; null for others. */
const dayOf = (date: DateSpan | undefined): number | null => (date && isExactDay(date) ? anchor(date) : null);

function denseDays(dates: readonly (DateSpan | undefined)[], [start, end]: Extent) {
	const days = dates.map(dayOf).filter((day) => day !== null && day >= start && day + DAY <= end) as number[];
	let best: { from: number; to: number; count: number } | null = null;
	for (const from of new Set(days)) {
		const within = days.filter((day) => day >= from && day < from + WEEK);
		const to = Math.max(...within) + DAY;
		if (within.length < DENSE || to - from <= DAY || (best && best.count >= within.length)) continue;
		best = { from, to, count: within.length };
	}
	return best && best.to - best.from < end - start ? best : null;
}

function lensOf({ from, to }: { from: number; to: number }, scale: TimeScale): AxisLens {
	const days = Array.from({ length: Math.round((to - from) / DAY) }, (_, index) => from + index * DAY);
	return {
		left: scale(from),
		right: scale(to),
		days: days.map((at) => ({ at, from: scale(at), to: scale(at + DAY) }))
	};
}

/** Scenes of one day in the lens share its room; elsewhere a day is shorter than its mark is wide. */
function placeOf(
	dates: readonly (DateSpan | undefined)[],
	index: number,
	date: DateSpan | undefined,
	scale: TimeScale,
	lens: AxisLens | null
): number | null {
	const at = date && anchor(date);
	if (at === null || at === undefined) return null;
	const cell = dayOf(date) !== null && lens?.days.find((day) => day.at === at);
	if (!cell) return Math.max(0, Math.min(scale(scale.domain.at(-1)!), scale(at)));
	const sameDay = dates.flatMap((other, position) => (dayOf(other) === at ? [position] : []));
	return cell.from + ((sameDay.indexOf(index) + 0.5) / sameDay.length) * (cell.to - cell.from);
}

/**
 * The places moved so that two neighbours are no closer than the spacing, as long as there is room for all of them: those
 * that crowd stand around their common middle.
 */
export function apart(places: readonly number[], width: number, spacing: number): number[] {
	if (places.length === 0) return [];
	const gap = Math.min(spacing, places.length > 1 ? width / (places.length - 1) : width);
	const order = places.map((_, index) => index).sort((a, b) => places[a]! - places[b]! || a - b);
	const crowds: { sum: number; count: number; from: number }[] = [];
	for (const index of order) {
		let crowd = { sum: places[index]!, count: 1, from: start(places[index]!, 1, gap, width) };
		for (let last = crowds.at(-1); last && last.from + last.count * gap > crowd.from; last = crowds.at(-1)) {
			crowds.pop();
			const [sum, count] = [last.sum + crowd.sum, last.count + crowd.count];
			crowd = { sum, count, from: start(sum / count, count, gap, width) };
		}
		crowds.push(crowd);
	}
	const moved = crowds.flatMap(({ from, count }) => Array.from({ length: count }, (_, nth) => from + nth * gap));
	const result = new Array<number>(places.length);
	order.forEach((index, nth) => (result[index] = moved[nth]!));
	return result;
}

/** Where the first of a crowd stands, all of it being on the axis. */
const start = (middle: number, count: number, gap: number, width: number) =>
	Math.max(0, Math.min(width - (count - 1) * gap, middle - ((count - 1) * gap) / 2));

function ticksOf(
	[from, to]: Extent,
	width: number,
	lens: AxisLens | null,
	stretch: { from: number; to: number } | null,
	translator: Translator,
	measure: MeasureText
): Tick[] {
	const between = (start: number, end: number, left: number, right: number): Tick[] =>
		right - left < TICKS.shortest
			? []
			: ticksFor(timeScale([start, end], right - left), TICKS.spacing, translator, measure).map((tick) => ({
					...tick,
					x: tick.x + left
				}));
	if (!lens || !stretch) return between(from, to, 0, width);
	return [...between(from, stretch.from, 0, lens.left), ...between(stretch.to, to, lens.right, width)];
}
