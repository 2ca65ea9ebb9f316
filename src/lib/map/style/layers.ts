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

/**
 * The coast again, in pixels of simplification, for the waterlines along it: they are up to 20 px wide, and over every bend
 * of a fjord they would be painted dozens of times.
 */
const SHORE_TOLERANCE = 2;

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
			['shore', { ...geojson(region.coast), tolerance: SHORE_TOLERANCE }],
			...[...GROUND_SOURCES, ...SCENE_SOURCES].map((source) => [source, geojson(data[source])])
		]),
		layers: layers(drawn, options)
	};
}

/** Only routes follow the date; the other layers of a theme are made once and need not be compared again. */
const lasting = new WeakMap<StyleOptions, { below: LayerSpecification[]; above: LayerSpecification[] }>();

function lastingLayers(options: StyleOptions) {
	const made = lasting.get(options) ?? {
		below: groundLayers(options),
		above: [...journeyLayers(options), ...labelLayers(options)]
	};
	lasting.set(options, made);
	return made;
}

/** All layers from the ground up, for what is drawn at the moment. */
export function layers(drawn: Drawn, options: StyleOptions): LayerSpecification[] {
	const { below, above } = lastingLayers(options);
	return [...below, ...routeLayers(options, styledRoutes(drawn)), ...above];
}

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
		layer === before[i]
			? []
			: (['paint', 'layout'] as const).flatMap((group) => {
					const [old, now] = [before[i]?.[group], layer[group]] as Record<string, unknown>[];
					return Object.entries(now ?? {})
						.filter(([property, value]) => !same(old?.[property], value))
						.map(([property, value]) => ({ layer: layer.id, group, property, value }));
				})
	);
}

const same = (a: unknown, b: unknown) =>
	a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));
