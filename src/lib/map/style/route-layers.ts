import type {
	ExpressionSpecification,
	FilterSpecification,
	LayerSpecification,
	LineLayerSpecification
} from 'maplibre-gl';
import { TRACK_SPACING } from '../courses.ts';
import { CHEVRON } from './icon-name.ts';
import { both, is, strokeLayer, type StyleOptions } from './parts.ts';

/** Widths of routes in px: a selected one is wider. */
const wider = (width: number, selected: number): ExpressionSpecification => [
	'case',
	['get', 'selected'],
	selected,
	width
];

/** The layer that draws a route of this kind in this state; null where it is not drawn. */
export function routeLayerOf(kind: 'oil' | 'gas', state: string): string | null {
	if (state === 'in-service') return `route-${kind}`;
	return ['building', 'idle', 'undated'].includes(state) ? `route-${state}` : null;
}

/** Routes by kind and phase, and the journey. */
export function routeLayers({ palette, scale }: StyleOptions): LayerSpecification[] {
	const offset: LineLayerSpecification['paint'] = { 'line-offset': ['*', ['get', 'offset'], scale] };
	const route = (
		id: string,
		filter: FilterSpecification | undefined,
		color: string,
		width: ExpressionSpecification,
		paint: LineLayerSpecification['paint'] = {}
	) => strokeLayer(id, 'routes', color, width, { ...(filter ? { filter } : {}), paint: { ...offset, ...paint } });
	const px = (width: number, selected: number) => wider(width * scale, selected * scale);
	const inService = (kind: string) => both(is('kind', kind), is('state', 'in-service'));
	return [
		route('route-casing', undefined, palette.land, px(6.4, 8)),
		route('route-idle', is('state', 'idle'), palette.routeMuted, px(1.6, 3), { 'line-dasharray': [1.4, 2] }),
		route('route-undated', is('state', 'undated'), palette.routeMuted, px(1.6, 3)),
		route('route-building', is('state', 'building'), palette.route, px(2.6, 4), { 'line-dasharray': [3, 1.6] }),
		route('route-oil', inService('oil'), palette.route, px(2.6, 4)),
		route('route-gas', inService('gas'), palette.route, px(1.35, 1.8), { 'line-gap-width': px(1.7, 2.6) }),
		{
			id: 'route-flow',
			type: 'symbol',
			source: 'routes',
			filter: inService('oil'),
			layout: {
				'symbol-placement': 'line',
				'symbol-spacing': 56 * scale,
				'icon-image': CHEVRON,
				'icon-size': scale,
				'icon-offset': [
					'match',
					['get', 'offset'],
					...offsets(),
					['literal', [0, 0]]
				] as unknown as ExpressionSpecification,
				'icon-allow-overlap': true,
				'icon-ignore-placement': true
			}
		},
		{
			...strokeLayer('route-hit', 'routes', palette.route, 16 * scale),
			paint: { ...offset, 'line-width': 16 * scale, 'line-opacity': 0 }
		},
		{
			id: 'journey',
			type: 'line',
			source: 'journey',
			layout: { 'line-cap': 'round', 'line-join': 'round' },
			paint: { 'line-color': palette.ink, 'line-width': 2.2 * scale, 'line-dasharray': [0.01, 2.1] }
		}
	];
}

/** Line symbols are not moved by `line-offset`; this says for every offset how far to move them. */
const offsets = () =>
	[-3, -2, -1, 1, 2, 3]
		.map((track) => track * TRACK_SPACING)
		.flatMap((offset): [number, ExpressionSpecification] => [offset, ['literal', [0, offset]]]);
