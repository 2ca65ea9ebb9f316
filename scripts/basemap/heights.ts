import { decode } from 'fast-png';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { LonLat } from '../../src/lib/model/index.ts';

/** Heights of the whole globe, equirectangular, row by row from the north; the unit is whatever the picture has. */
export interface Heights {
	width: number;
	height: number;
	data: ArrayLike<number>;
}

/** Rise per kilometre towards the east and towards the north. */
export type Slope = [east: number, north: number];

/**
 * The heights that three-globe packs for its demonstrations: 2048 × 1024 pixels of about 0.18°, the sea at 0 and the
 * highest ground near 255. The package does not export the picture, so its path is found from what it does export.
 */
export function readHeights(): Heights {
	const entry = createRequire(import.meta.url).resolve('three-globe');
	const { width, height, data } = decode(readFileSync(join(dirname(entry), '../example/img/earth-topology.png')));
	return { width, height, data };
}

const KM_PER_DEGREE = 111.2;

/** Weights of four neighbouring samples in a uniform cubic B-spline, `t` of the way between the middle two. */
const weights = (t: number) => [
	(1 - t) ** 3 / 6,
	(3 * t ** 3 - 6 * t ** 2 + 4) / 6,
	(-3 * t ** 3 + 3 * t ** 2 + 3 * t + 1) / 6,
	t ** 3 / 6
];
/** The derivatives of those weights. */
const slopes = (t: number) => [
	-((1 - t) ** 2) / 2,
	(3 * t ** 2 - 4 * t) / 2,
	(-3 * t ** 2 + 2 * t + 1) / 2,
	t ** 2 / 2
];

/**
 * The slope of the ground on a smooth surface near the heights. The surface is a cubic B-spline: it does not pass
 * through the samples, which hides their steps, and its slope has no kinks, which would show as blocks.
 */
export function slopeAt({ width, height, data }: Heights, [lon, lat]: LonLat): Slope {
	const x = ((lon + 180) / 360) * width - 0.5;
	const y = ((90 - lat) / 180) * height - 0.5;
	const [left, top] = [Math.floor(x), Math.floor(y)];
	const [wx, wy, sx, sy] = [weights(x - left), weights(y - top), slopes(x - left), slopes(y - top)];
	let [east, south] = [0, 0];
	for (let j = 0; j < 4; j++) {
		const row = Math.max(0, Math.min(height - 1, top + j - 1)) * width;
		for (let i = 0; i < 4; i++) {
			const value = data[row + ((left + i - 1 + width) % width)]!;
			east += value * sx[i]! * wy[j]!;
			south += value * wx[i]! * sy[j]!;
		}
	}
	const kmPerRow = (180 / height) * KM_PER_DEGREE;
	const kmPerColumn = (360 / width) * KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
	return [east / kmPerColumn, -south / kmPerRow];
}
