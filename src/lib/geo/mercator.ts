import type { LonLat } from '../model/index.ts';

/** A point of the plane; y grows downwards. */
export type Point = [x: number, y: number];

/** Beyond this latitude Web Mercator leaves its square. */
const MAX_LATITUDE = 85.051129;

/**
 * Web Mercator (EPSG:3857) scaled so that the world is the unit square, [0, 0] its north-west corner.
 * Latitudes beyond 85.05° are drawn at the edge.
 */
export function project([lon, lat]: LonLat): Point {
	const clamped = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat));
	const sine = Math.sin((clamped * Math.PI) / 180);
	return [lon / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** The inverse of {@link project}. */
export function unproject([x, y]: Point): LonLat {
	return [(x - 0.5) * 360, (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI];
}

/** Units across the world in `static/basemap/plate-*.svg`; a unit is about 2 km at the middle latitudes. */
export const PLATE_WORLD = 16384;
