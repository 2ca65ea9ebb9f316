import type { Bounds, LonLat } from '../model/index.ts';

/** @returns the smallest bounds that hold all points, or null if there are none. They never cross the antimeridian. */
export function boundsOf(points: Iterable<LonLat>): Bounds | null {
	let bounds: Bounds | null = null;
	for (const [lon, lat] of points) {
		bounds = bounds
			? [Math.min(bounds[0], lon), Math.min(bounds[1], lat), Math.max(bounds[2], lon), Math.max(bounds[3], lat)]
			: [lon, lat, lon, lat];
	}
	return bounds;
}

/**
 * The bounds of some places of a story.
 * @param ids unknown ids are passed over, so that a stale address still shows a map
 */
export function boundsOfPlaces(places: Iterable<{ id: string; at: LonLat }>, ids: Iterable<string>): Bounds | null {
	const wanted = new Set(ids);
	return boundsOf([...places].filter((place) => wanted.has(place.id)).map((place) => place.at));
}

/** Bounds grown on every side by a share of their own extent; a negative share shrinks them. Latitudes stay within the globe. */
export function grow([west, south, east, north]: Bounds, share: number): Bounds {
	const dx = (east - west) * share;
	const dy = (north - south) * share;
	return [west - dx, Math.max(-85, south - dy), east + dx, Math.min(85, north + dy)];
}

export function contains([west, south, east, north]: Bounds, [lon, lat]: LonLat): boolean {
	return lon >= west && lon <= east && lat >= south && lat <= north;
}

/** How far land is cut beyond the widest view of a story, as shares: windows are taller or wider than that view. */
const BASEMAP_MARGIN = { lon: 0.22, lat: 0.3 };

/** What the base map of a story with these bounds covers; its edge is meant to stay out of sight. */
export function basemapExtent([west, south, east, north]: Bounds): Bounds {
	const dx = (east - west) * BASEMAP_MARGIN.lon;
	const dy = (north - south) * BASEMAP_MARGIN.lat;
	return [Math.max(-180, west - dx), Math.max(-80, south - dy), Math.min(180, east + dx), Math.min(82, north + dy)];
}
