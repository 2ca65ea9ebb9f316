import type { Position } from 'geojson';
import { project } from '../../src/lib/geo/mercator.ts';
import type { Grid } from './grid.ts';

/** Lines that are looked along within each row of pixels. */
const SCANS = 4;

/**
 * The share of each pixel that lies inside some closed rings, 0 to 1, row by row. Rings count by the even-odd rule, so
 * that holes are holes and a line that two areas share leaves no gap.
 */
export function coverage(rings: Position[][], grid: Grid): Float32Array {
	const crossings: number[][] = Array.from({ length: grid.height * SCANS }, () => []);
	for (const ring of rings) {
		const points = ring.map(([lon, lat]) => {
			const [x, y] = project([lon!, lat!]);
			return [(x - grid.x) / grid.step, ((y - grid.y) / grid.step) * SCANS - 0.5] as const;
		});
		points.slice(1).forEach((b, i) => addCrossings(crossings, points[i]!, b));
	}

	const covered = new Float32Array(grid.width * grid.height);
	crossings.forEach((across, scan) => {
		const row = Math.floor(scan / SCANS) * grid.width;
		across.sort((a, b) => a - b);
		for (let i = 0; i + 1 < across.length; i += 2) {
			const [from, to] = [Math.max(0, across[i]!), Math.min(grid.width, across[i + 1]!)];
			for (let column = Math.floor(from); column < to; column++) {
				covered[row + column]! += (Math.min(to, column + 1) - Math.max(from, column)) / SCANS;
			}
		}
	});
	return covered;
}

/** Where a segment crosses each of the lines; `y` counts in lines. */
function addCrossings(crossings: number[][], [ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]) {
	const [upper, lower] = ay < by ? [ay, by] : [by, ay];
	for (let scan = Math.max(0, Math.ceil(upper)); scan < lower && scan < crossings.length; scan++) {
		crossings[scan]!.push(ax + ((scan - ay) / (by - ay)) * (bx - ax));
	}
}
