import type { ExpressionSpecification, FilterSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { Palette } from './palette.ts';

export interface StyleOptions {
	palette: Palette;
	/** ISO 3166-1 numeric codes of the countries that are tinted. */
	focus: string[];
	/** Enlarges lettering and lines; 1 for a screen on a desk. */
	scale: number;
}

export const get = (property: string): ExpressionSpecification => ['get', property];
export const is = (property: string, value: string | number | boolean): FilterSpecification => [
	'==',
	['get', property],
	value
];
export const both = (...filters: FilterSpecification[]) => ['all', ...filters] as FilterSpecification;

/** A layer of lines. */
export function strokeLayer(
	id: string,
	source: string,
	color: string,
	width: number | ExpressionSpecification,
	rest: Pick<LineLayerSpecification, 'filter' | 'layout' | 'paint'> = {}
): LineLayerSpecification {
	return {
		id,
		type: 'line',
		source,
		...(rest.filter ? { filter: rest.filter } : {}),
		layout: rest.layout ?? { 'line-join': 'round' },
		paint: { 'line-color': color, 'line-width': width, ...rest.paint }
	};
}
