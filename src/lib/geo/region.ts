import type { FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Bounds } from '../model/index.ts';

/** The layers of the base map, as `scripts/basemap.ts` writes them to `static/basemap/region.json`. */
export const REGION_LAYERS = ['countries', 'coast', 'borders', 'lakes', 'rivers'] as const;
export type RegionLayer = (typeof REGION_LAYERS)[number];

export type RegionTopology = Topology<Record<RegionLayer, GeometryCollection<Record<string, unknown>>>> & {
	/** What is mapped; the edge of it is meant to stay out of sight. */
	bbox: Bounds;
};

export type Region = Record<RegionLayer, FeatureCollection<Geometry, Record<string, unknown>>>;

/**
 * The base map as GeoJSON. `countries` have ISO 3166-1 numeric codes as ids, kept as the property `code`; `borders` the
 * properties `disputed` and `focus`.
 */
export function decodeRegion(topology: RegionTopology): Region {
	return Object.fromEntries(
		REGION_LAYERS.map((layer) => [layer, feature(topology, topology.objects[layer])])
	) as Region;
}
