import type { Extent } from './span.ts';

/**
 * Maps moments (ms UTC or `Date`) to pixels, and back with `invert`. Beyond its ends it goes on as at them.
 *
 * Ten lines in place of d3-scale's `scaleUtc`: that brings the formatting of dates and the mixing of colours, a tenth of
 * all script that the first page may load, of which an axis uses nothing.
 */
export interface TimeScale {
	(at: number | Date): number;
	invert: (x: number) => number;
	/** The moments between which it was defined, first and last included. */
	domain: readonly number[];
}

const interpolate = (from: readonly number[], to: readonly number[], value: number): number => {
	const after = from.findIndex((point, index) => index > 0 && value < point);
	const right = after < 0 ? from.length - 1 : after;
	const left = right - 1;
	return to[left]! + ((value - from[left]!) / (from[right]! - from[left]!)) * (to[right]! - to[left]!);
};

/**
 * A scale that is linear between points.
 * @param points moments in ms UTC and their pixels, both growing, two at least
 */
export function polylinearScale(points: readonly (readonly [at: number, x: number])[]): TimeScale {
	const domain = points.map(([at]) => at);
	const range = points.map(([, x]) => x);
	return Object.assign((at: number | Date) => interpolate(domain, range, Number(at)), {
		invert: (x: number) => interpolate(range, domain, x),
		domain
	});
}

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
	return polylinearScale([
		[from, 0],
		[to, width]
	]);
}
