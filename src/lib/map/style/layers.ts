import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { REGION_LAYERS, type Region } from '../../geo/region.ts';
import type { Overview } from '../../model/index.ts';
import { wantedRoutes, type MapSelection } from '../state.ts';
import { groundLayers } from './ground-layers.ts';
import { labelLayers } from './label-layers.ts';
import type { StyleOptions } from './parts.ts';
import { journeyLayers, routeLayers, type StyledRoute } from './route-layers.ts';
import { SCENE_SOURCES, type SceneData } from './scene-data.ts';
import { GROUND_SOURCES, type GroundData } from './world-data.ts';
import type { World } from './world.ts';

/** Milliseconds in which one phase of a route fades into the next. */
const FADE = 500;
/** The same for readers who want less motion: not a cut, which would be missed, but no movement either. */
const SHORT_FADE = 120;

/** What the layers are drawn for. */
export interface Drawn {
	overview: Overview;
	world: World;
	selection: MapSelection;
}

/** The whole style; it names no other host, and no server for glyphs or pictures. */
export function mapStyle(
	region: Region,
	data: GroundData & SceneData,
	drawn: Drawn,
	options: StyleOptions,
	calm = false
): StyleSpecification {
	const geojson = (features: GeoJSON.FeatureCollection): SourceSpecification => ({ type: 'geojson', data: features });
	return {
		version: 8,
		transition: { duration: calm ? SHORT_FADE : FADE, delay: 0 },
		sources: Object.fromEntries([
			...REGION_LAYERS.map((layer) => [layer, geojson(region[layer])]),
			...[...GROUND_SOURCES, ...SCENE_SOURCES].map((source) => [source, geojson(data[source])])
		]),
		layers: layers(drawn, options)
	};
}

/** All layers from the ground up, for what is drawn at the moment. */
export const layers = (drawn: Drawn, options: StyleOptions): LayerSpecification[] => [
	...groundLayers(options),
	...routeLayers(options, styledRoutes(drawn)),
	...journeyLayers(options),
	...labelLayers(options)
];

function styledRoutes({ overview, world, selection }: Drawn): StyledRoute[] {
	const wanted = new Map(wantedRoutes(world, selection).map(({ id, state }) => [id, state]));
	return overview.routes.map(({ id, kind, phases }) => {
		const state = wanted.get(id);
		return {
			id,
			kind,
			phases,
			state: state === undefined || state === 'absent' ? null : state,
			selected: id === selection.selectedRoute,
			quiet: selection.selectedRoute !== undefined && id !== selection.selectedRoute
		};
	});
}

/** A change to one property of one layer of a map that is already drawn. */
export interface LayerChange {
	layer: string;
	group: 'paint' | 'layout';
	property: string;
	value: unknown;
}

/** What has to be told to a map that shows `before` so that it shows `after`. Both have the same layers in the same order. */
export function layerChanges(before: LayerSpecification[], after: LayerSpecification[]): LayerChange[] {
	return after.flatMap((layer, i) =>
		(['paint', 'layout'] as const).flatMap((group) => {
			const [old, now] = [before[i]?.[group], layer[group]] as Record<string, unknown>[];
			return Object.entries(now ?? {})
				.filter(([property, value]) => !same(old?.[property], value))
				.map(([property, value]) => ({ layer: layer.id, group, property, value }));
		})
	);
}

const same = (a: unknown, b: unknown) =>
	a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));
