import type { Bounds, LonLat } from '../model/index.ts';
import { project, unproject, type Point } from './mercator.ts';

/** Pixels across the world at zoom 0: MapLibre's convention, so that static and live map agree. */
export const WORLD_AT_ZOOM_0 = 512;

/** A view of the map from straight above: what is in the middle, how large, and which direction is up. */
export interface View {
	center: LonLat;
	zoom: number;
	/** Degrees clockwise from north that point up; 0 where it is left out. */
	bearing?: number;
}

export interface Size {
	/** CSS pixels. */
	width: number;
	height: number;
}

/** CSS pixels along each side. */
export interface Insets {
	top: number;
	right: number;
	bottom: number;
	left: number;
}

export const insetsOf = (all: number): Insets => ({ top: all, right: all, bottom: all, left: all });

export interface FrameOptions extends Size {
	/** Kept free for labels and for whatever lies over the map. */
	padding?: Insets;
	/** The closest that a frame may come, so that one place alone still shows its surroundings. */
	maxZoom?: number;
}

/** The view that holds `bounds` as large as fits into the given size. */
export function frame(
	[west, south, east, north]: Bounds,
	{ width, height, padding = insetsOf(0), maxZoom = 5.5 }: FrameOptions
): View {
	const [left, top] = project([west, north]);
	const [right, bottom] = project([east, south]);
	const room = (length: number, taken: number) => Math.max(length - taken, length / 4, 1);
	const scale = Math.min(
		room(width, padding.left + padding.right) / Math.max(right - left, 1e-9),
		room(height, padding.top + padding.bottom) / Math.max(bottom - top, 1e-9)
	);
	const zoom = Math.min(maxZoom, Math.log2(scale / WORLD_AT_ZOOM_0));
	const pixels = WORLD_AT_ZOOM_0 * 2 ** zoom;
	// What is framed stands in the middle of what the padding leaves free.
	return {
		center: unproject([
			(left + right + (padding.right - padding.left) / pixels) / 2,
			(top + bottom + (padding.bottom - padding.top) / pixels) / 2
		]),
		zoom
	};
}

/** The same view, moved and if need be enlarged so that it shows nothing beyond the bounds. North is up. */
export function keptWithin(view: View, size: Size, [west, south, east, north]: Bounds): View {
	const [left, top] = project([west, north]);
	const [right, bottom] = project([east, south]);
	const least = Math.max(size.width / (right - left), size.height / (bottom - top)) / WORLD_AT_ZOOM_0;
	const zoom = Math.max(view.zoom, Math.log2(least));
	const { x, y, width, height } = viewport({ ...view, zoom }, size);
	const within = (start: number, length: number, first: number, last: number) =>
		Math.max(first, Math.min(last - length, start)) + length / 2;
	return { ...view, zoom, center: unproject([within(x, width, left, right), within(y, height, top, bottom)]) };
}

/** CSS pixels across the whole world in a view. */
export const worldPixels = (view: View): number => WORLD_AT_ZOOM_0 * 2 ** view.zoom;

/** The part of the unit square (see {@link project}) that a north-up view of this size shows. */
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

/** From degrees to pixels of a view and back, [0, 0] being its upper left corner. */
export interface ScreenProjection {
	toScreen: (at: LonLat) => Point;
	toDegrees: (at: Point) => LonLat;
}

export function screenProjection(view: View, { width, height }: Size): ScreenProjection {
	const scale = worldPixels(view);
	const [cx, cy] = project(view.center);
	const turn = (-(view.bearing ?? 0) * Math.PI) / 180;
	const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
	return {
		toScreen: (at) => {
			const [x, y] = project(at);
			const [dx, dy] = [(x - cx) * scale, (y - cy) * scale];
			return [width / 2 + dx * cos - dy * sin, height / 2 + dx * sin + dy * cos];
		},
		toDegrees: ([x, y]) => {
			const [dx, dy] = [x - width / 2, y - height / 2];
			return unproject([cx + (dx * cos + dy * sin) / scale, cy + (dy * cos - dx * sin) / scale]);
		}
	};
}
