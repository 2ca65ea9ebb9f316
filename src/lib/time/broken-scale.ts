import { polylinearScale, type TimeScale } from './scale.ts';
import type { Extent } from './span.ts';

/** A part of an axis that has its own scale. */
export interface Stretch {
	/** ms UTC */
	from: number;
	/** ms UTC */
	to: number;
	/** How many pixels it takes. */
	width: number;
}

/**
 * A scale of UTC time on which one stretch is wider than its share; the rest, before and after, keeps one common scale.
 * It grows with time everywhere and can be inverted.
 * @param extent ms UTC
 * @param width in pixels
 * @throws if the axis is empty, or the stretch does not lie within it and leave room for the rest
 */
export function brokenScale(extent: Extent, width: number, stretch: Stretch): TimeScale {
	const [from, to] = extent;
	const rest = stretch.from - from + (to - stretch.to);
	if (!(from <= stretch.from && stretch.from < stretch.to && stretch.to <= to && rest > 0)) {
		throw new Error('A stretch with its own scale must lie within its axis and be shorter than it.');
	}
	if (!(stretch.width > 0 && stretch.width < width)) {
		throw new Error(`A stretch of ${stretch.width} px leaves no room on an axis of ${width} px.`);
	}
	const before = ((width - stretch.width) * (stretch.from - from)) / rest;
	const points: [at: number, x: number][] = [
		[from, 0],
		[stretch.from, before],
		[stretch.to, before + stretch.width],
		[to, width]
	];
	// A stretch at an end of the axis has nothing on that side, and a scale must not have two pixels for one moment.
	return polylinearScale(points.filter(([at], index) => index === 0 || at > points[index - 1]![0]));
}
