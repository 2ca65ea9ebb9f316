import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { LETTERING, SECOND_SIZE, type TextKind } from '../wishes.ts';
import { FONTS } from './fonts.ts';
import { FLAG, STOP } from './icon-name.ts';
import type { Palette } from './palette.ts';
import { get, is, strokeLayer, type StyleOptions } from './parts.ts';

interface Lettering {
	font: readonly [string, string];
	color: keyof Palette & ('ink' | 'ink2' | 'ink3' | 'seaLabel' | 'route' | 'paper');
	halo: 'land' | 'landFocus' | 'sea';
}

const LOOKS: Record<TextKind, Lettering> = {
	country: { font: FONTS.country, color: 'ink3', halo: 'land' },
	focus: { font: FONTS.focus, color: 'ink', halo: 'landFocus' },
	sea: { font: FONTS.italic, color: 'seaLabel', halo: 'sea' },
	place: { font: FONTS.place, color: 'ink2', halo: 'land' },
	event: { font: FONTS.strong, color: 'ink', halo: 'land' },
	area: { font: FONTS.italic, color: 'ink2', halo: 'land' },
	note: { font: FONTS.italic, color: 'ink2', halo: 'land' },
	route: { font: FONTS.focus, color: 'route', halo: 'land' },
	flag: { font: FONTS.strong, color: 'paper', halo: 'land' },
	stop: { font: FONTS.strong, color: 'ink', halo: 'land' }
};

/** A value by the kind of label. */
function byKind(value: (kind: TextKind, look: Lettering) => unknown): ExpressionSpecification {
	const cases = Object.entries(LOOKS).flatMap(([kind, look]) => [kind, value(kind as TextKind, look)]);
	return ['match', get('kind'), ...cases, value('place', LOOKS.place)] as ExpressionSpecification;
}

/** Nothing competes for room: the scene has given every label its own. */
const AS_PLACED = {
	'text-allow-overlap': true,
	'text-ignore-placement': true,
	'icon-allow-overlap': true,
	'icon-ignore-placement': true
} as const;

/** Marks and names, with their flags. Where each stands was decided by the scene. */
export function labelLayers({ palette, scale }: StyleOptions): LayerSpecification[] {
	const where: SymbolLayerSpecification['layout'] = {
		...AS_PLACED,
		'text-font': byKind((_, { font }) => ['literal', [...font]]),
		'text-size': byKind((kind) => LETTERING[kind].size * scale),
		'text-offset': ['array', 'number', 2, get('offset')],
		'text-max-width': 60
	};
	const secondLine: ExpressionSpecification = [
		'format',
		get('text'),
		{},
		'\n',
		{},
		get('second'),
		{
			'text-font': ['literal', [...FONTS.italic]],
			'font-scale': SECOND_SIZE / LETTERING.event.size,
			'text-color': palette.ink2
		}
	];
	return [
		strokeLayer('leaders', 'leaders', palette.ink, 1.4 * scale),
		{
			id: 'labels',
			type: 'symbol',
			source: 'labels',
			filter: is('boxed', false),
			layout: {
				...where,
				'text-field': ['case', ['==', get('second'), ''], get('text'), secondLine],
				'text-letter-spacing': byKind((kind) => LETTERING[kind].tracking),
				'text-anchor': get('anchor'),
				'text-justify': get('anchor'),
				'text-line-height': 1.15
			},
			paint: {
				'text-color': byKind((_, { color }) => palette[color]),
				'text-halo-color': byKind((_, { halo }) => palette[halo]),
				'text-halo-width': 1.4 * scale
			}
		},
		{
			id: 'boxes',
			type: 'symbol',
			source: 'labels',
			filter: is('boxed', true),
			layout: {
				...where,
				'text-field': get('text'),
				'icon-image': ['case', ['==', get('kind'), 'flag'], FLAG, STOP],
				'icon-text-fit': 'both',
				'icon-text-fit-padding': [4 * scale, 9 * scale, 4 * scale, 9 * scale]
			},
			paint: { 'text-color': byKind((_, { color }) => palette[color]) }
		},
		{
			id: 'marks',
			type: 'symbol',
			source: 'marks',
			layout: {
				...AS_PLACED,
				'icon-image': get('icon'),
				'icon-size': scale,
				'text-field': get('count'),
				'text-font': [...FONTS.focus],
				'text-size': 11.5 * scale,
				'symbol-sort-key': get('order')
			},
			paint: { 'text-color': palette.ink }
		}
	];
}
