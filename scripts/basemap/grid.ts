import { project, unproject } from '../../src/lib/geo/mercator.ts';
import type { Bounds, LonLat } from '../../src/lib/model/index.ts';

/** Square pixels in Web Mercator: `x` and `y` of the north-west corner and `step`, a pixel's side, in the unit square. */
export interface Grid {
	x: number;
	y: number;
	step: number;
	width: number;
	height: number;
}

/** A grid over all of `extent`, whose rows are so cut that whole pixels fill it to within half of one. */
export function gridOver(extent: Bounds, pixelsPerDegree: number): Grid {
	const [x, y] = project([extent[0], extent[3]]);
	const [right, bottom] = project([extent[2], extent[1]]);
	const width = Math.max(1, Math.round((right - x) * 360 * pixelsPerDegree));
	const step = (right - x) / width;
	return { x, y, step, width, height: Math.max(1, Math.round((bottom - y) / step)) };
}

/** The middle of a pixel. */
export const middleOf = ({ x, y, step }: Grid, column: number, row: number): LonLat =>
	unproject([x + (column + 0.5) * step, y + (row + 0.5) * step]);
