import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { screenProjection } from '../src/lib/geo/index.ts';
import { decodeRegion, type RegionTopology } from '../src/lib/geo/region.ts';
import { translator } from '../src/lib/i18n/index.ts';
import { buildScene } from '../src/lib/map/scene.ts';
import { viewOf, type MapSelection } from '../src/lib/map/state.ts';
import { layerChanges, layers, mapStyle } from '../src/lib/map/style/layers.ts';
import { PALETTES } from '../src/lib/map/style/palette.ts';
import { sceneData } from '../src/lib/map/style/scene-data.ts';
import { groundData } from '../src/lib/map/style/world-data.ts';
import { worldAt } from '../src/lib/map/style/world.ts';
import { overviewOf } from '../src/lib/server/overview.ts';
import { readStory } from '../src/lib/server/story.ts';
import { expect, test } from './driver.ts';

/** What we build for MapLibre, given to the very MapLibre that is installed: it must accept all of it and draw it. */

const maplibre = dirname(createRequire(import.meta.url).resolve('maplibre-gl/dist/maplibre-gl.mjs'));
const overview = overviewOf(readStory());
const region = decodeRegion(JSON.parse(readFileSync('build/basemap/region.json', 'utf8')) as RegionTopology);
const size = { width: 868, height: 540 };
const view = viewOf(overview.view, overview, size);
const options = { palette: PALETTES.light, focus: ['031', '376', '398'], scale: 1 };
const selection: MapSelection = {
	selectedPlaces: [],
	markers: [],
	journey: 'december-2016',
	shownRoutes: overview.routes.map(({ id }) => id)
};

function drawn(day: string) {
	const world = worldAt(overview, Date.parse(`${day}T00:00:00Z`), 'en');
	return { overview, world, selection };
}

function style(day: string): StyleSpecification {
	const { world } = drawn(day);
	const scene = buildScene({ overview, world, selection, view, size, i18n: translator('en') });
	const data = {
		...groundData(overview, world, selection),
		...sceneData(scene, screenProjection(view, size).toDegrees, 1)
	};
	return mapStyle(region, data, drawn(day), options);
}

interface Contract {
	errors: string[];
	layers: string[];
	labels: string[];
	opacity: Record<string, unknown>;
}

test('MapLibre accepts the style and every change of date, and draws the labels', async ({ page, baseURL }) => {
	await page.route('**/contract/**', async (route) => {
		const file = new URL(route.request().url()).pathname.split('/').pop()!;
		if (file === '') return route.fulfill({ contentType: 'text/html', body: '<!doctype html><div id="map"></div>' });
		return route.fulfill({ contentType: 'text/javascript', body: readFileSync(join(maplibre, file)) });
	});
	await page.goto(`${baseURL}contract/`);
	const before: LayerSpecification[] = layers(drawn('2016-12-13'), options);
	const changes = layerChanges(before, layers(drawn('2024-02-17'), options));
	expect(changes.length).toBeGreaterThan(0);

	const seen = await page.evaluate(
		async ({ style, view, size, changes, script }): Promise<Contract> => {
			const { Map, setWorkerUrl } = (await import(script)) as typeof import('maplibre-gl');
			setWorkerUrl('maplibre-gl-worker.mjs');
			const container = document.querySelector<HTMLElement>('#map')!;
			Object.assign(container.style, { width: `${size.width}px`, height: `${size.height}px` });
			const errors: string[] = [];
			const map = new Map({
				container,
				style: JSON.parse(style) as StyleSpecification,
				...view,
				attributionControl: false
			});
			map.setMissingStyleImageResolver((id) => {
				map.addImage(id, { width: 1, height: 1, data: new Uint8Array(4) });
			});
			map.on('error', ({ error }) => errors.push(error.message));
			await map.once('idle');
			for (const { layer, group, property, value } of changes) {
				if (group === 'paint') map.setPaintProperty(layer, property as 'line-opacity', value as number);
				else map.setLayoutProperty(layer, property as 'visibility', value as 'visible');
			}
			await map.once('idle');
			return {
				errors,
				layers: map.getStyle().layers.map(({ id }) => id),
				labels: map
					.queryRenderedFeatures({ layers: ['labels', 'boxes'] })
					.map(({ properties }) => properties.text as string),
				opacity: Object.fromEntries(
					changes
						.filter(({ property }) => property === 'line-opacity')
						.map(({ layer }) => [layer, map.getPaintProperty(layer, 'line-opacity')])
				)
			};
		},
		{ style: JSON.stringify(style('2016-12-13')), view, size, changes, script: `${baseURL}contract/maplibre-gl.mjs` }
	);

	expect(seen.errors).toEqual([]);
	expect(seen.layers).toEqual(before.map(({ id }) => id));
	expect(seen.labels).toEqual(expect.arrayContaining(['KAZAKHSTAN', 'Black Sea', 'TANAP', '3 · 14 Dec']));
	expect(seen.opacity).toMatchObject({ 'route-building-tanap': 0, 'route-in-service-tanap': 1 });
});
