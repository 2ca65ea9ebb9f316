import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { REGION_LAYERS, type Region } from '../../geo/region.ts';
import { WORLD_SOURCES, type WorldData } from './data.ts';
import { groundLayers } from './ground-layers.ts';
import { nameLayers, placeLayers } from './label-layers.ts';
import type { StyleOptions } from './parts.ts';
import { routeLayers } from './route-layers.ts';

/** Layers whose features stand for a place, and for a route, when they are clicked. */
export const PLACE_LAYERS = [
	'place-marks',
	'place-flags',
	'place-events',
	'place-others',
	'place-others-on-lines',
	'place-minor'
];
export const ROUTE_LAYERS = ['route-hit'];

/** The whole style; it names no other host, and no server for glyphs or pictures. */
export function mapStyle(region: Region, data: WorldData, options: StyleOptions): StyleSpecification {
	const geojson = (features: GeoJSON.FeatureCollection): SourceSpecification => ({ type: 'geojson', data: features });
	return {
		version: 8,
		sources: Object.fromEntries([
			...REGION_LAYERS.map((layer) => [layer, geojson(region[layer])]),
			...WORLD_SOURCES.map((source) => [source, geojson(data[source])])
		]),
		layers: layers(options)
	};
}

/** All layers from the ground up. Where names compete for room, the upper layer wins. */
export function layers(options: StyleOptions): LayerSpecification[] {
	return [...groundLayers(options), ...routeLayers(options), ...nameLayers(options), ...placeLayers(options)];
}
