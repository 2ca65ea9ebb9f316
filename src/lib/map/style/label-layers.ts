import type {
	ExpressionSpecification,
	FilterSpecification,
	LayerSpecification,
	SymbolLayerSpecification
} from 'maplibre-gl';
import { MINOR_ZOOM, RANK } from '../state.ts';
import { FONTS } from './fonts.ts';
import { FLAG, NOTHING, STOP } from './icon-name.ts';
import { both, get, is, text, type StyleOptions } from './parts.ts';

type Anchor = 'center' | 'left' | 'right' | 'top' | 'bottom';

/** Places to try for a name, as MapLibre wants them: an anchor, then an offset in ems, and so on. */
const tries = (...steps: [Anchor, number, number][]) =>
	steps.flatMap(([anchor, x, y]) => [anchor, [x, y]]) as NonNullable<
		SymbolLayerSpecification['layout']
	>['text-variable-anchor-offset'];

/** Names of the countries that the story is about may move further, since they must be read. */
const FOCUS_TRIES = tries(
	...[0, 1.7, -1.7, 3].flatMap((y) => [0, 2.2, -2.2, 4.4, -4.4].map((x): [Anchor, number, number] => ['center', x, y]))
);
const ROUTE_TRIES = tries(
	...[0, 1.4, -1.4, 2.8, -2.8].flatMap((x): [Anchor, number, number][] => [
		['bottom', x, -0.65],
		['top', x, 0.65]
	])
);

/** Filter that holds from the zoom at which a name has room among those of its kind. */
const hasRoom: FilterSpecification = ['<=', ['get', 'from'], ['zoom']];

/** Names of countries, seas and routes. */
export function nameLayers({ palette, scale }: StyleOptions): LayerSpecification[] {
	const name = (
		id: string,
		filter: FilterSpecification,
		color: string,
		halo: string,
		layout: SymbolLayerSpecification['layout']
	) =>
		text(`name-${id}`, 'names', filter, color, halo, {
			'text-field': get('name'),
			'symbol-sort-key': get('order'),
			...layout
		});
	const routeName = {
		'text-font': [...FONTS.focus],
		'text-size': 12.5 * scale,
		'text-variable-anchor-offset': ROUTE_TRIES
	};
	const ofRoute = (also: boolean) => both(is('kind', 'route'), is('also', also));
	return [
		name('country', both(is('kind', 'country'), hasRoom), palette.ink3, palette.land, {
			'text-font': [...FONTS.country],
			'text-size': 10.5 * scale,
			'text-letter-spacing': 0.15
		}),
		name('sea', both(is('kind', 'sea'), hasRoom), palette.seaLabel, palette.sea, {
			'text-font': [...FONTS.italic],
			'text-size': 14.5 * scale,
			'text-letter-spacing': 0.08
		}),
		{ ...name('route-also', ofRoute(true), palette.route, palette.land, routeName), minzoom: 4.5 },
		name('route', ofRoute(false), palette.route, palette.land, routeName)
	];
}

/** The countries of the story; kept apart from the other names because they win over most labels of places. */
const focusNames = ({ palette, scale }: StyleOptions): LayerSpecification =>
	text('name-focus', 'names', is('kind', 'focus'), palette.ink, palette.landFocus, {
		'text-field': get('name'),
		'text-font': [...FONTS.focus],
		'text-size': 13.5 * scale,
		'text-letter-spacing': 0.19,
		'text-variable-anchor-offset': FOCUS_TRIES
	});

/** Invisible symbols along a line, so that no label of a lower layer is set across it. */
const keepClear = (source: string, scale: number): SymbolLayerSpecification => ({
	id: `clear-${source}`,
	type: 'symbol',
	source,
	layout: {
		'symbol-placement': 'line',
		'symbol-spacing': 12 * scale,
		'icon-image': NOTHING,
		'icon-size': scale,
		'icon-padding': 0,
		'icon-allow-overlap': true
	}
});

const AROUND = ['left', 'right', 'bottom-left', 'top-left', 'bottom-right', 'top-right', 'top', 'bottom'] as const;

/** Marks and labels of places, the more important ones further up. */
export function placeLayers(options: StyleOptions): LayerSpecification[] {
	const { palette, scale } = options;
	const withSecond = (color: string): ExpressionSpecification => [
		'case',
		['==', ['get', 'second'], ''],
		['get', 'name'],
		[
			'format',
			['get', 'name'],
			{},
			'\n',
			{},
			['get', 'second'],
			{ 'text-font': ['literal', [...FONTS.italic]], 'font-scale': 0.94, 'text-color': color }
		]
	];
	const label = (id: string, filter: FilterSpecification, layout: SymbolLayerSpecification['layout'], color: string) =>
		text(id, 'places', filter, color, palette.land, {
			'text-field': withSecond(palette.ink2),
			'text-font': [...FONTS.place],
			'text-size': 13 * scale,
			'text-variable-anchor': [...AROUND],
			'text-radial-offset': 0.75,
			'text-justify': 'auto',
			'symbol-sort-key': get('rank'),
			...layout
		});
	const marked = { 'icon-image': get('icon'), 'icon-size': scale, 'icon-padding': 1 };
	const ofOthers = both(['in', ['get', 'rank'], ['literal', [RANK.capital, RANK.other]]], is('area', false));
	const overLines = { ...marked, 'icon-allow-overlap': true };
	const boxed = (id: string, image: string, field: string, size: number, color: string): SymbolLayerSpecification => ({
		id,
		type: 'symbol',
		source: 'places',
		filter: ['!=', ['get', field], ''],
		layout: {
			'text-field': get(field),
			'text-font': [...FONTS.strong],
			'text-size': size * scale,
			'text-variable-anchor': [
				'left',
				'right',
				'bottom',
				'top',
				'bottom-left',
				'bottom-right',
				'top-left',
				'top-right'
			],
			'text-radial-offset': 2.1,
			'text-max-width': 30,
			'icon-image': image,
			'icon-text-fit': 'both',
			'icon-text-fit-padding': [4 * scale, 9 * scale, 4 * scale, 9 * scale]
		},
		paint: { 'text-color': color }
	});
	const flag = boxed('place-flags', FLAG, 'flag', 13.5, palette.paper);
	return [
		{
			...label('place-minor', is('rank', RANK.minor), overLines, palette.ink2),
			minzoom: MINOR_ZOOM
		},
		// A mark on a line would give way to the symbols that keep the line clear, were it not let through.
		label('place-others-on-lines', both(ofOthers, is('onLine', true)), overLines, palette.ink2),
		label('place-others', both(ofOthers, is('onLine', false)), marked, palette.ink2),
		text(
			'area-names',
			'places',
			both(is('area', true), ['>', ['get', 'rank'], RANK.event]),
			palette.ink2,
			palette.land,
			{
				'text-field': get('name'),
				'text-font': [...FONTS.italic],
				'text-size': 12.5 * scale
			}
		),
		focusNames(options),
		...['routes', 'journey'].map((source) => keepClear(source, scale)),
		boxed('place-stops', STOP, 'stop', 13, palette.ink),
		label(
			'place-events',
			is('rank', RANK.event),
			{ 'text-font': [...FONTS.strong], 'text-size': 14 * scale, 'text-radial-offset': 0.95 },
			palette.ink
		),
		text(
			'place-notes',
			'places',
			both(is('rank', RANK.selected), ['!=', ['get', 'second'], '']),
			palette.ink2,
			palette.land,
			{
				'text-field': get('second'),
				'text-font': [...FONTS.italic],
				'text-size': 13 * scale,
				'text-variable-anchor': ['top', 'bottom', 'right'],
				'text-radial-offset': 1.3
			}
		),
		{ ...flag, layout: { ...flag.layout, 'text-allow-overlap': true, 'icon-allow-overlap': true } },
		{
			id: 'place-marks',
			type: 'symbol',
			source: 'places',
			filter: ['<=', ['get', 'rank'], RANK.event],
			layout: { ...overLines, 'symbol-sort-key': ['-', 0, ['get', 'rank']] }
		}
	];
}
