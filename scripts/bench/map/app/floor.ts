import 'maplibre-gl/dist/maplibre-gl.css';
import './page.css';
import { Map as MapLibre, setWorkerUrl, type GeoJSONSource, type StyleSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { grow } from '../../../../src/lib/geo/bounds.ts';
import { decodeRegion, type Region, type RegionTopology } from '../../../../src/lib/geo/region.ts';
import { framesDuring, itemAt, pageData, timeChange } from './control.ts';
import { FLIGHT } from './course.ts';
import type { FloorFeatures, FloorPageData } from './floor-data.ts';

const { story, focus, views, features } = pageData<FloorPageData>();

setWorkerUrl(workerUrl);
const topology = (await (await fetch('/basemap/region.json')).json()) as RegionTopology;
const map = new MapLibre({
	container: document.getElementById('page')!,
	style: bareStyle(decodeRegion(topology)),
	...views.home,
	maxBounds: grow(topology.bbox, -0.01),
	minZoom: 1.5,
	maxZoom: 8,
	renderWorldCopies: false,
	attributionControl: false
});
void map.once('load', () => performance.mark('plate'));
void map.once('idle', () => performance.mark('interactive'));

let dates: FloorFeatures[] = [];

/** The same ground, lines and points as in the product, each drawn in the plainest way. */
function bareStyle(region: Region): StyleSpecification {
	const geojson = (data: GeoJSON.FeatureCollection) => ({ type: 'geojson', data }) as const;
	const stroke = (source: string, color: string, width = 1) =>
		({ id: source, type: 'line', source, paint: { 'line-color': color, 'line-width': width } }) as const;
	const sources = Object.entries({ ...region, ...features }).map(([id, data]) => [id, geojson(data)]);
	return {
		version: 8,
		sources: Object.fromEntries(sources),
		layers: [
			{ id: 'sea', type: 'background', paint: { 'background-color': '#dce6e6' } },
			{ id: 'land', type: 'fill', source: 'countries', paint: { 'fill-color': '#efeadd' } },
			{
				id: 'focus',
				type: 'fill',
				source: 'countries',
				filter: ['in', ['get', 'code'], ['literal', focus]],
				paint: { 'fill-color': '#fbf8ee' }
			},
			stroke('rivers', '#a9c0c3'),
			{ id: 'lake-water', type: 'fill', source: 'lakes', paint: { 'fill-color': '#dce6e6' } },
			stroke('borders', '#b9b2a0'),
			stroke('coast', '#7e9094'),
			stroke('routes', '#8a5600', 2.5),
			{
				id: 'dots',
				type: 'circle',
				source: 'places',
				filter: ['get', 'place'],
				paint: { 'circle-radius': 4, 'circle-color': '#17202b' }
			},
			{
				id: 'names',
				type: 'symbol',
				source: 'places',
				layout: {
					'text-field': ['get', 'name'],
					'text-font': ['sans-serif'],
					'text-size': 13,
					'text-anchor': 'left',
					'text-offset': [0.6, 0]
				},
				paint: { 'text-color': '#17202b', 'text-halo-color': '#fff', 'text-halo-width': 1 }
			}
		]
	};
}

const moved = (move: () => void): Promise<void> =>
	new Promise((resolve) => {
		void map.once('moveend', () => resolve());
		move();
	});

function show({ routes, places }: FloorFeatures) {
	void map.getSource<GeoJSONSource>('routes')!.setData(routes);
	void map.getSource<GeoJSONSource>('places')!.setData(places);
}

window.bench = {
	prepare: async () => {
		const { floorDates } = await import('./floor-dates.ts');
		dates = floorDates(await (await fetch(story)).json());
	},
	jumpTo: (view) => moved(() => map.jumpTo(views[view])),
	fly: () => framesDuring(() => moved(() => map.flyTo({ ...views.to, duration: FLIGHT.duration }))),
	countOfMoments: () => dates.length,
	change: (step) => {
		const date = itemAt(dates, step);
		return timeChange(() => show(date));
	},
	size: () => [map.getContainer().clientWidth, map.getContainer().clientHeight]
};
