import type { FilterSpecification, LayerSpecification, RasterLayerSpecification } from 'maplibre-gl';
import { RELIEF_FADES } from '../relief.ts';
import { mix, WATERLINES } from './palette.ts';
import { both, is, strokeLayer, type StyleOptions } from './parts.ts';

/** Sea with its engraved lines, land, inland water, borders, coast, areas. */
export function groundLayers({ palette, focus, scale }: StyleOptions): LayerSpecification[] {
	// Mitred, since round joins of strokes this wide are most of what a frame of the map would cost.
	const shore = (id: string, color: string, width: number) =>
		strokeLayer(id, 'shore', color, width * scale, { layout: { 'line-join': 'miter' } });
	const waterlines = [...WATERLINES]
		.reverse()
		.flatMap(({ distance, opacity }) => [
			shore(`waterline-${distance}`, mix(palette.sea, palette.waterline, opacity), 2 * distance + 0.9),
			shore(`waterline-${distance}-inside`, palette.sea, 2 * distance - 0.9)
		]);
	const border = (id: string, color: string, width: number, filter: FilterSpecification) =>
		strokeLayer(id, 'borders', color, width * scale, { filter });
	return [
		{ id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
		...waterlines,
		{ id: 'land', type: 'fill', source: 'countries', paint: { 'fill-color': palette.land } },
		{
			id: 'land-focus',
			type: 'fill',
			source: 'countries',
			filter: ['in', ['get', 'code'], ['literal', focus]],
			paint: { 'fill-color': palette.landFocus }
		},
		strokeLayer('rivers', 'rivers', palette.river, 0.8 * scale),
		{ id: 'lakes', type: 'fill', source: 'lakes', paint: { 'fill-color': palette.sea } },
		strokeLayer('lake-shores', 'lakes', palette.coast, 0.6 * scale),
		border('borders', palette.border, 0.8, both(is('disputed', false), is('focus', false))),
		border('borders-focus', palette.borderFocus, 1.1, is('focus', true)),
		border('borders-disputed-ground', palette.land, 1.8, is('disputed', true)),
		strokeLayer('borders-disputed', 'borders', palette.borderFocus, scale, {
			filter: is('disputed', true),
			paint: { 'line-dasharray': [3, 2.4] }
		}),
		strokeLayer('coast', 'coast', palette.coast, 0.9 * scale),
		{ id: 'areas', type: 'fill', source: 'areas', paint: { 'fill-color': palette.ink3, 'fill-opacity': 0.1 } },
		strokeLayer('area-edges', 'areas', palette.ink2, scale, { paint: { 'line-dasharray': [1, 3] } })
	];
}

/** The layer under which the relief lies. */
export const RELIEF_BELOW = 'rivers';

/**
 * Shadows of mountains. It is no part of the style, which names no file, and is added when the map stands.
 */
export const reliefLayer = ({ palette }: StyleOptions): RasterLayerSpecification => ({
	id: 'relief',
	type: 'raster',
	source: 'relief',
	paint: {
		'raster-opacity': ['interpolate', ['linear'], ['zoom'], RELIEF_FADES.from, palette.relief, RELIEF_FADES.to, 0],
		'raster-fade-duration': 0
	}
});
