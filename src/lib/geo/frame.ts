import type { Bounds, LonLat } from '../model/index.ts';
import { project, unproject, type Point } from './mercator.ts';

/** Pixels across the world at zoom 0: MapLibre's convention, so that static and live map agree. */
export const WORLD_AT_ZOOM_0 = 512;

/** A north-up view of the map: what is in the middle, and how large. */
export interface View {
	center: LonLat;
	zoom: number;
}

export interface Size {
	/** CSS pixels. */
	width: number;
	height: number;
}

export interface FrameOptions extends Size {
	/** CSS pixels kept free on every side, for labels. */
	padding?: number;
	/** The closest that a frame may come, so that one place alone still shows its surroundings. */
	maxZoom?: number;
}

/** The view that holds `bounds` as large as fits into the given size. */
export function frame(
	[west, south, east, north]: Bounds,
	{ width, height, padding = 0, maxZoom = 5.5 }: FrameOptions
): View {
	const [left, top] = project([west, north]);
	const [right, bottom] = project([east, south]);
	const room = (length: number) => Math.max(length - 2 * padding, length / 4, 1);
	const scale = Math.min(room(width) / Math.max(right - left, 1e-9), room(height) / Math.max(bottom - top, 1e-9));
	return {
		center: unproject([(left + right) / 2, (top + bottom) / 2]),
		zoom: Math.min(maxZoom, Math.log2(scale / WORLD_AT_ZOOM_0))
	};
}

/** CSS pixels across the whole world in a view. */
export const worldPixels = (view: View): number => WORLD_AT_ZOOM_0 * 2 ** view.zoom;

/** The part of the unit square (see {@link project}) that a view of this size shows. */
export function viewport(view: View, { width, height }: Size): { x: number; y: number; width: number; height: number } {
	const scale = worldPixels(view);
	const [cx, cy] = project(view.center);
	return {
		x: cx - width / 2 / scale,
		y: cy - height / 2 / scale,
		width: width / scale,
		height: height / scale
	};
}

/** @returns the function from degrees to pixels of a view, [0, 0] being its upper left corner */
export function screenProjection(view: View, size: Size): (at: LonLat) => Point {
	const scale = worldPixels(view);
	const origin = viewport(view, size);
	return (at) => {
		const [x, y] = project(at);
		return [(x - origin.x) * scale, (y - origin.y) * scale];
	};
}
