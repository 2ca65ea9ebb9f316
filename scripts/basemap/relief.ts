import { encode } from 'fast-png';
import type { Position } from 'geojson';
import type { Bounds, LonLat } from '../../src/lib/model/index.ts';
import { coverage } from './coverage.ts';
import { gridOver, middleOf, type Grid } from './grid.ts';
import { slopeAt, type Heights, type Slope } from './heights.ts';

/**
 * Where the light comes from, degrees clockwise from north. A little north of the north-west that readers expect, or
 * the Zagros, whose ranges run straight towards it, would have no lit and no shaded side.
 */
const LIGHT = (335 * Math.PI) / 180;
/** How fast tones grow with the slope, whose unit is that of the heights, per kilometre. */
const STRENGTH = 0.7;
/** The share by which steepness alone darkens, whichever way it faces, so that no range vanishes. */
const STEEPNESS = 0.3;
/** Fainter tones than this are noise of rounded heights on plains. */
const NOISE = 0.09;

/**
 * How ground of a slope is toned: -1 in deepest shadow, 0 as flat ground, 1 in full light. The scale is bent so that
 * hills still show beside the highest ranges.
 */
export function toneOf([east, north]: Slope): number {
	const towardsLight = -(east * Math.sin(LIGHT) + north * Math.cos(LIGHT));
	const tone = Math.tanh(STRENGTH * (towardsLight - STEEPNESS * Math.hypot(east, north)));
	return (Math.sign(tone) * Math.max(0, Math.abs(tone) - NOISE)) / (1 - NOISE);
}

/**
 * How strongly relief is drawn at a point: 1 within `bounds`, easing to 0 at the edge of `extent`. Few windows look
 * there, and mountains are most of the picture's size.
 */
export function strengthAt([lon, lat]: LonLat, bounds: Bounds, extent: Bounds): number {
	const inside = (value: number, axis: 0 | 1) => {
		const [low, high] = [bounds[axis], bounds[axis + 2]!];
		if (value < low) return (value - extent[axis]) / (low - extent[axis]);
		return value > high ? (extent[axis + 2]! - value) / (extent[axis + 2]! - high) : 1;
	};
	const share = Math.max(0, Math.min(inside(lon, 0), inside(lat, 1)));
	return share * share * (3 - 2 * share);
}

/** What relief is drawn for; rings in degrees, closed. */
export interface Ground {
	heights: Heights;
	land: Position[][];
	lakes: Position[][];
	/** The widest view of the story. */
	bounds: Bounds;
	/** All that is mapped. */
	extent: Bounds;
}

/** The tone of each pixel, row by row; water is flat. */
export function shade({ heights, land, lakes, bounds, extent }: Ground, grid: Grid): Float32Array {
	const dry = coverage(land, grid);
	const wet = coverage(lakes, grid);
	return dry.map((share, i) => {
		const ground = Math.max(0, share - wet[i]!);
		if (ground === 0) return 0;
		const at = middleOf(grid, i % grid.width, Math.floor(i / grid.width));
		return ground * strengthAt(at, bounds, extent) * toneOf(slopeAt(heights, at));
	});
}

/** Steps of tone on either side of flat. Where the picture is magnified they blend into each other. */
const LEVELS = 12;
/** Near black and near white, which any land can take, and how opaque they are at their strongest. */
const SHADOW = { colour: [14, 16, 20], alpha: 0.46 };
const HIGHLIGHT = { colour: [255, 253, 246], alpha: 0.3 };

/** Entry 0 is clear, then come the shadows, then the lights, both from faint to strong. */
const COLOURS: number[][] = [
	[0, 0, 0, 0],
	...[SHADOW, HIGHLIGHT].flatMap(({ colour, alpha }) =>
		Array.from({ length: LEVELS }, (_, i) => [...colour, Math.round((255 * alpha * (i + 1)) / LEVELS)])
	)
];

function colourOf(tone: number): number {
	const level = Math.round(Math.min(1, Math.abs(tone)) * LEVELS);
	return level === 0 || tone < 0 ? level : LEVELS + level;
}

/** Nearly two pixels for each one of the heights. */
const PIXELS_PER_DEGREE = 10;

/**
 * Light and shadow of the ground as a transparent PNG to lay over land of any colour. Its rows are those of Web
 * Mercator, so that it can be stretched linearly between the projected corners of `extent`.
 */
export function drawRelief(ground: Ground): Uint8Array {
	const grid = gridOver(ground.extent, PIXELS_PER_DEGREE);
	const data = Uint8Array.from(shade(ground, grid), colourOf);
	const { width, height } = grid;
	return encode({ width, height, data, depth: 8, channels: 1, palette: COLOURS }, { zlib: { level: 9, mem: 12 } });
}
