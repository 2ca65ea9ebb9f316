/** The part of d3-geo-projection 4 that the base map uses; the package ships no types. */
declare module 'd3-geo-projection' {
	import type { GeoStreamWrapper } from 'd3-geo';
	import type { Geometry } from 'geojson';

	/** Null where nothing of the geometry is left. */
	export function geoProject(object: Geometry, projection: GeoStreamWrapper): Geometry | null;
}
