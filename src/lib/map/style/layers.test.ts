import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import type { Region } from '../../geo/region.ts';
import { translator } from '../../i18n/index.ts';
import type { MapSelection } from '../state.ts';
import { worldData } from './data.ts';
import { iconName, parseIconName } from './icon-name.ts';
import { layers, mapStyle, PLACE_LAYERS, ROUTE_LAYERS } from './layers.ts';
import { MAP_THEMES, PALETTES } from './palette.ts';
import { routeLayerOf } from './route-layers.ts';
import { sample } from './sample.test-data.ts';
import { worldAt } from './world.ts';

const empty = { type: 'FeatureCollection' as const, features: [] };
const region: Region = { countries: empty, coast: empty, borders: empty, lakes: empty, rivers: empty };
const selection: MapSelection = {
	selectedPlaces: ['lasting'],
	markers: [{ place: 'lasting', hue: 'blue', mark: 'disc', count: 2, selected: true, label: '13 Dec' }],
	journey: 'visit',
	shownRoutes: ['oil', 'gas', 'unknown']
};
const en = translator('en');
const data = (day: string) => worldData(sample, worldAt(sample, Date.parse(`${day}T00:00:00Z`), 'en'), selection, en);
const style = (theme: (typeof MAP_THEMES)[number] = 'light') =>
	mapStyle(region, data('2016-12-13'), { palette: PALETTES[theme], focus: ['398'], scale: 1 });

describe('the style of the live map', () => {
	it.each(MAP_THEMES)('is valid by MapLibre’s own rules, on %s ground', (theme) => {
		expect(validateStyleMin(style(theme))).toEqual([]);
	});

	it('gives every layer a source that is there', () => {
		const { sources, layers: all } = style();
		const asked = all.flatMap((layer) => ('source' in layer ? [layer.source] : []));
		expect(asked.filter((source) => !(source in sources))).toEqual([]);
	});

	it('asks no server for anything', () => {
		expect(JSON.stringify(style())).not.toMatch(/[a-z]+:\/\/|"glyphs"|"sprite"/);
	});

	it('names each layer once, and the layers that can be clicked exist', () => {
		const ids = style().layers.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect([...PLACE_LAYERS, ...ROUTE_LAYERS].filter((id) => !ids.includes(id))).toEqual([]);
	});

	it('has the same layers in every theme, so that a theme is a change of colours', () => {
		const shape = (theme: (typeof MAP_THEMES)[number]) =>
			layers({ palette: PALETTES[theme], focus: [], scale: 1 }).map(({ id, type }) => `${id} ${type}`);
		expect(shape('night')).toEqual(shape('light'));
	});
});

describe('routes of the live map', () => {
	const dashOf = (id: string) => {
		const layer = style().layers.find((one) => one.id === id)!;
		return layer.type === 'line' ? layer.paint?.['line-dasharray'] : undefined;
	};
	const stateOf = (day: string, id: string) =>
		data(day).routes.features.find((feature) => feature.properties?.id === id)?.properties?.state as string;

	it('are dashed up to the day before service and not on the day', () => {
		expect(dashOf(routeLayerOf('gas', stateOf('2018-06-11', 'gas'))!)).toBeDefined();
		expect(dashOf(routeLayerOf('gas', stateOf('2018-06-12', 'gas'))!)).toBeUndefined();
	});

	it('have a layer that draws each state which is drawn, with a filter for just that', () => {
		const ids = style().layers.map(({ id }) => id);
		for (const state of ['building', 'in-service', 'idle', 'undated']) {
			for (const kind of ['oil', 'gas'] as const) expect(ids).toContain(routeLayerOf(kind, state));
		}
		expect(routeLayerOf('oil', 'announced')).toBeNull();
	});

	it('are absent before they are begun and where the reader hides them', () => {
		expect(stateOf('1992-08-01', 'gas')).toBeUndefined();
		const hidden = worldData(
			sample,
			worldAt(sample, Date.parse('2016-12-13'), 'en'),
			{ ...selection, shownRoutes: [] },
			en
		);
		expect(hidden.routes.features).toEqual([]);
	});
});

describe('places of the live map', () => {
	it('carry a flag where they are selected, and the day where they are a stop', () => {
		const properties = (id: string) =>
			data('2016-12-13').places.features.find((feature) => feature.properties?.id === id)!.properties!;
		expect(properties('lasting')).toMatchObject({ rank: 0, flag: 'Baku · 13 Dec', stop: '' });
		expect(properties('north')).toMatchObject({ rank: 1, flag: '', stop: '14 Dec', second: 'capital' });
		expect(properties('south')).toMatchObject({ rank: 3, flag: '', stop: '' });
	});

	it('name pictures from which all can be read again', () => {
		const icon = {
			shape: 'square',
			size: 'event',
			approximate: true,
			hue: 'amber',
			mark: 'lozenge',
			several: true
		} as const;
		expect(parseIconName(iconName(icon))).toEqual(icon);
		expect(parseIconName('chevron')).toBeNull();
	});
});
