import { scaleUtc, type ScaleTime } from 'd3-scale';
import type { Extent } from './span.ts';

/** Maps moments (ms UTC or `Date`) to pixels; `invert` maps back. */
export type TimeScale = ScaleTime<number, number>;

/**
 * A linear scale of UTC time over the width of an axis.
 * @param extent ms UTC
 * @param width in pixels
 * @throws if the extent or the width is empty, which no axis can show
 */
export function timeScale(extent: Extent, width: number): TimeScale {
	const [from, to] = extent;
	if (!(from < to && width > 0 && Number.isFinite(to - from))) {
		throw new Error(`A time axis needs an extent and a width above zero; it got ${from} to ${to} on ${width} px.`);
	}
	return scaleUtc().domain([from, to]).range([0, width]);
}
