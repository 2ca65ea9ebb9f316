import type { FilterSpecification, LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { RouteOutline } from '../../model/index.ts';
import { TRACK_SPACING } from '../courses.ts';
import { CHEVRON_SPACING } from '../scene.ts';
import { CHEVRON } from './icon-name.ts';
import { is, strokeLayer, type StyleOptions } from './parts.ts';
import type { RouteState } from './world.ts';

/** What of a route can be drawn: one layer for each phase that it may be in. */
export type RouteDrawing = Exclude<RouteState, 'absent'>;

/** A route with its phases, and what of it is drawn now: null where it is not on the map. */
export interface StyledRoute extends Pick<RouteOutline, 'id' | 'kind' | 'phases'> {
	state: RouteDrawing | null;
	selected: boolean;
	/** Another route is selected, so this one steps back. */
	quiet: boolean;
}

/** How strongly a route is drawn that steps back behind the selected one. */
const QUIET = 0.4;

/** From below to above, where routes cross. */
const DRAWINGS: readonly RouteDrawing[] = ['announced', 'idle', 'undated', 'building', 'in-service'];

/** The layer that draws a route in a phase. */
export const routeLayerId = (id: string, drawing: RouteDrawing): string => `route-${drawing}-${id}`;

/** The layer that answers for every route when its line is clicked. */
export const ROUTE_HIT = 'route-hit';

const strength = ({ quiet }: StyledRoute) => (quiet ? QUIET : 1);

const drawingsOf = ({ phases }: StyledRoute): ReadonlySet<RouteDrawing> =>
	new Set(phases.map(({ status, dated }) => (dated ? status : 'undated')));

/** A casing under the line, in all phases that have a pipe in the ground. */
const hasCasing = (drawing: RouteDrawing) => drawing !== 'announced';

/**
 * Routes by phase. Every phase that a route ever has is a layer of its own and the date only sets how strongly each is
 * drawn, so that a change of date fades one into the other and sends no data.
 */
export function routeLayers({ palette, scale }: StyleOptions, routes: readonly StyledRoute[]): LayerSpecification[] {
	const px = (width: number) => width * scale;
	const of = (route: StyledRoute): FilterSpecification => is('id', route.id);
	const offset: LineLayerSpecification['paint'] = { 'line-offset': ['*', ['get', 'offset'], scale] };
	const line = (id: string, route: StyledRoute, color: string, width: number, shown: boolean, paint = {}) =>
		strokeLayer(id, 'routes', color, px(width), {
			filter: of(route),
			paint: { ...offset, 'line-opacity': shown ? strength(route) : 0, ...paint }
		});

	const casings = routes.map((route) => {
		const shown = route.state !== null && hasCasing(route.state);
		return line(`route-casing-${route.id}`, route, palette.land, route.selected ? 8 : 6.4, shown);
	});

	const phase = (route: StyledRoute, drawing: RouteDrawing): LineLayerSpecification => {
		const shown = route.state === drawing;
		const id = routeLayerId(route.id, drawing);
		const { selected } = route;
		switch (drawing) {
			case 'announced': {
				const dots = line(id, route, palette.routeMuted, selected ? 3 : 1.8, shown, { 'line-dasharray': [0.01, 3.3] });
				return { ...dots, layout: { 'line-cap': 'round', 'line-join': 'round' } };
			}
			case 'idle':
				return line(id, route, palette.routeMuted, selected ? 3 : 1.6, shown, { 'line-dasharray': [1.4, 2] });
			case 'undated':
				return line(id, route, palette.routeMuted, selected ? 3 : 1.6, shown);
			case 'building':
				return line(id, route, palette.route, selected ? 4 : 2.6, shown, { 'line-dasharray': [3, 1.6] });
			case 'in-service':
				return route.kind === 'oil'
					? line(id, route, palette.route, selected ? 4 : 2.6, shown)
					: line(id, route, palette.route, selected ? 1.8 : 1.35, shown, {
							'line-gap-width': px(selected ? 2.6 : 1.7)
						});
		}
	};
	const phases = DRAWINGS.flatMap((drawing) =>
		routes.filter((route) => drawingsOf(route).has(drawing)).map((route) => phase(route, drawing))
	);

	const flows = routes
		.filter((route) => drawingsOf(route).has('in-service'))
		.map((route): LayerSpecification => ({
			id: `route-flow-${route.id}`,
			type: 'symbol',
			source: 'routes',
			filter: of(route),
			layout: {
				'symbol-placement': 'line',
				'symbol-spacing': CHEVRON_SPACING[route.kind] * scale,
				'icon-image': CHEVRON,
				'icon-size': scale,
				'icon-offset': ['match', ['get', 'offset'], ...symbolOffsets(), ['literal', [0, 0]]] as never,
				'icon-allow-overlap': true,
				'icon-ignore-placement': true
			},
			paint: { 'icon-opacity': route.state === 'in-service' ? strength(route) : 0 }
		}));

	const hit = strokeLayer(ROUTE_HIT, 'routes', palette.route, px(16), { paint: { ...offset, 'line-opacity': 0 } });
	return [...casings, ...phases, ...flows, hit];
}

/** Line symbols are not moved by `line-offset`; this says for every offset how far to move them. */
const symbolOffsets = () =>
	[-3, -2, -1, 1, 2, 3].map((track) => track * TRACK_SPACING).flatMap((offset) => [offset, ['literal', [0, offset]]]);

/** The journey of the story: what is told, and paler what lies ahead. */
export function journeyLayers({ palette, scale }: StyleOptions): LayerSpecification[] {
	const dots = (id: string, ahead: boolean): LayerSpecification => ({
		id,
		type: 'line',
		source: 'journey',
		filter: is('ahead', ahead),
		layout: { 'line-cap': 'round', 'line-join': 'round' },
		paint: {
			'line-color': palette.ink,
			'line-width': 2.2 * scale,
			'line-dasharray': [0.01, 2.1],
			'line-opacity': ahead ? 0.45 : 1
		}
	});
	return [dots('journey-ahead', true), dots('journey', false)];
}
