import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { screenProjection } from '../../geo/index.ts';
import type { Region } from '../../geo/region.ts';
import { translator } from '../../i18n/index.ts';
import { buildScene } from '../scene.ts';
import { viewOf, type MapSelection } from '../state.ts';
import { iconName, parseIconName } from './icon-name.ts';
import { layerChanges, layers, mapStyle } from './layers.ts';
import { MAP_THEMES, PALETTES } from './palette.ts';
import { ROUTE_HIT, routeLayerId } from './route-layers.ts';
import { sample } from './sample.test-data.ts';
import { sceneData } from './scene-data.ts';
import { groundData } from './world-data.ts';
import { worldAt } from './world.ts';

const empty = { type: 'FeatureCollection' as const, features: [] };
const region: Region = { countries: empty, coast: empty, borders: empty, lakes: empty, rivers: empty };
const selection: MapSelection = {
	selectedPlaces: ['lasting'],
	markers: [{ place: 'lasting', hue: 'blue', mark: 'disc', events: ['one', 'two'], selected: true, label: '13 Dec' }],
	journey: 'visit',
	shownRoutes: ['oil', 'gas', 'unknown']
};
const i18n = translator('en');
const size = { width: 868, height: 550 };

type Theme = (typeof MAP_THEMES)[number];

const options = (theme: Theme) => ({ palette: PALETTES[theme], focus: ['398'], scale: 1 });
const drawnOn = (day: string | number, chosen = selection) => ({
	overview: sample,
	world: worldAt(sample, typeof day === 'number' ? day : Date.parse(`${day}T00:00:00Z`), 'en'),
	selection: chosen
});

function data(drawn: ReturnType<typeof drawnOn>) {
	const view = viewOf(sample.view, sample, size);
	const scene = buildScene({ ...drawn, view, size, i18n });
	return {
		...groundData(sample, drawn.world, drawn.selection),
		...sceneData(scene, screenProjection(view, size).toDegrees, 1)
	};
}

function style(day: string | number, theme: Theme = 'light', chosen = selection) {
	const drawn = drawnOn(day, chosen);
	return mapStyle(region, data(drawn), drawn, options(theme));
}

const anyDate = fc.integer({ min: Date.UTC(1985, 0, 1), max: Date.UTC(2030, 0, 1) });
const anyTheme = fc.constantFrom(...MAP_THEMES);

describe('the style of the live map', () => {
	it.each(MAP_THEMES)('is valid by MapLibre’s own rules, on %s ground', (theme) => {
		expect(validateStyleMin(style('2016-12-13', theme))).toEqual([]);
	});

	it('gives every layer a source that is there, and asks no server for anything, on every date', () => {
		fc.assert(
			fc.property(anyDate, anyTheme, (date, theme) => {
				const made = style(date, theme);
				const asked = made.layers.flatMap((layer) => ('source' in layer ? [layer.source] : []));
				expect(asked.filter((source) => !(source in made.sources))).toEqual([]);
				expect(JSON.stringify(made)).not.toMatch(/[a-z]+:\/\/|"glyphs"|"sprite"|"url"/);
			}),
			{ numRuns: 25 }
		);
	});

	it('has a text for every label on every date', () => {
		fc.assert(
			fc.property(anyDate, (date) => {
				const labels = data(drawnOn(date)).labels.features;
				expect(labels.length).toBeGreaterThan(3);
				for (const { properties } of labels) expect((properties!.text as string).trim()).not.toBe('');
			}),
			{ numRuns: 25 }
		);
	});

	it('names each layer once, and has the one that can be clicked', () => {
		const ids = style('2016-12-13').layers.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids).toContain(ROUTE_HIT);
	});
});

describe('a change of the live map', () => {
	const change = (before: ReturnType<typeof layers>, after: ReturnType<typeof layers>) =>
		layerChanges(before, after).map(({ layer, property, value }) => `${layer} ${property} ${JSON.stringify(value)}`);
	const layersOn = (day: string, theme: Theme = 'light', chosen = selection) =>
		layers(drawnOn(day, chosen), options(theme));

	it('is none where nothing changes', () => {
		expect(change(layersOn('2016-12-13'), layersOn('2016-12-14'))).toEqual([]);
	});

	it('only fades one phase into the next where a line goes into service', () => {
		expect(change(layersOn('2018-06-11'), layersOn('2018-06-12')).sort()).toEqual([
			`${routeLayerId('gas', 'building')} line-opacity 0`,
			'route-flow-gas icon-opacity 1',
			`${routeLayerId('gas', 'in-service')} line-opacity 1`
		]);
	});

	it('of theme is one of colours and opacities in the same layers; the second line of a label has its colour within the text', () => {
		const light = layersOn('2016-12-13');
		const night = layersOn('2016-12-13', 'night');
		expect(night.map(({ id, type }) => `${id} ${type}`)).toEqual(light.map(({ id, type }) => `${id} ${type}`));
		for (const { property } of layerChanges(light, night)) expect(property).toMatch(/color|opacity|text-field/);
	});

	it('takes one map to the other, whatever the dates', () => {
		fc.assert(
			fc.property(anyDate, anyDate, (one, other) => {
				const before = layers(drawnOn(one), options('light'));
				const after = layers(drawnOn(other), options('light'));
				const patched = structuredClone(before);
				for (const { layer, group, property, value } of layerChanges(before, after)) {
					const target = patched.find(({ id }) => id === layer)!;
					(target[group] as Record<string, unknown>)[property] = value;
				}
				expect(patched).toEqual(after);
			}),
			{ numRuns: 25 }
		);
	});
});

describe('routes of the live map', () => {
	const layer = (day: string, id: string, chosen = selection) => {
		const found = style(day, 'light', chosen).layers.find((one) => one.id === id)!;
		return found.type === 'line' ? found.paint! : {};
	};
	const drawnAs = (day: string, chosen = selection) =>
		(['announced', 'building', 'in-service', 'idle', 'undated'] as const).filter((state) => {
			const id = routeLayerId('gas', state);
			const { layers: all } = style(day, 'light', chosen);
			return all.some((one) => one.id === id && one.type === 'line' && one.paint?.['line-opacity'] === 1);
		});

	it('are dashed up to the day before service and not on the day', () => {
		expect(drawnAs('2018-06-11')).toEqual(['building']);
		expect(drawnAs('2018-06-12')).toEqual(['in-service']);
		expect(layer('2018-06-11', routeLayerId('gas', 'building'))['line-dasharray']).toBeDefined();
		expect(layer('2018-06-12', routeLayerId('gas', 'in-service'))['line-dasharray']).toBeUndefined();
	});

	it('are absent before they are begun and where the reader hides them', () => {
		expect(drawnAs('1992-08-01')).toEqual([]);
		const hidden = { ...selection, shownRoutes: [] };
		expect(drawnAs('2016-12-13', hidden)).toEqual([]);
		expect(data(drawnOn('2016-12-13', hidden)).routes.features).toEqual([]);
	});

	it('are wider where they are selected', () => {
		const id = routeLayerId('oil', 'in-service');
		const width = (chosen: MapSelection) => layer('2016-12-13', id, chosen)['line-width'] as number;
		expect(width({ ...selection, selectedRoute: 'oil' })).toBeGreaterThan(width(selection));
	});
});

describe('marks of the live map', () => {
	it('name pictures from which all can be read again', () => {
		const icon = { shape: 'square', size: 'event', approximate: true, hue: 'amber', mark: 'lozenge' } as const;
		expect(parseIconName(iconName(icon))).toEqual(icon);
		expect(parseIconName('chevron')).toBeNull();
	});

	it('letter the count where a place has several events, and the glyph of the one that is selected', () => {
		const marks = (selected: boolean, selectedPlaces: string[] = []) =>
			data(
				drawnOn('2016-12-13', {
					selectedPlaces,
					markers: [
						{
							place: 'lasting',
							hue: 'blue',
							mark: 'disc',
							events: Array.from({ length: 12 }, (_, i) => `event-${i}`),
							selected
						}
					],
					shownRoutes: []
				})
			).marks.features.find(({ properties }) => properties!.id === 'lasting')!.properties!;
		expect(marks(false).count).toBe('12');
		expect(marks(true).count).toBe('');
		expect(marks(false, ['lasting']).count).toBe('12');
		expect(parseIconName(marks(false, ['lasting']).icon as string)).toMatchObject({ size: 'selected-count' });
		expect(parseIconName(marks(true).icon as string)).toMatchObject({ size: 'selected', hue: 'blue' });
	});
});
