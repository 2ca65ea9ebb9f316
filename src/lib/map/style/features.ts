import type { Feature, FeatureCollection, Geometry, LineString, Point } from 'geojson';
import type { LonLat } from '../../model/index.ts';

/** Short ways to write GeoJSON. */

export const point = (at: LonLat, properties: Record<string, unknown>): Feature<Point> => ({
	type: 'Feature',
	geometry: { type: 'Point', coordinates: at },
	properties
});

export const line = (coordinates: LonLat[], properties: Record<string, unknown>): Feature<LineString> => ({
	type: 'Feature',
	geometry: { type: 'LineString', coordinates },
	properties
});

export const collect = (features: Feature<Geometry>[]): FeatureCollection => ({
	type: 'FeatureCollection',
	features
});
