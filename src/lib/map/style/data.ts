import type { PlaceMarker } from '../../explorer/markers.ts';
import { geoCircle } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry, Point as GeoPoint, Polygon } from 'geojson';
import { corridorTracks, smooth, trackSide } from '../../geo/index.ts';
import type { Translator } from '../../i18n/index.ts';
import type { LonLat, Overview } from '../../model/index.ts';
import { journeyLines, TRACK_SPACING } from '../courses.ts';
import { ROOM, zoomsWithRoom } from '../room.ts';
import { drawnRoutes, journeyOf, RANK, rankOf, type MapSelection } from '../state.ts';
import { secondLine, stopDates } from '../words.ts';
import { iconName } from './icon-name.ts';
import type { World, WorldPlace } from './world.ts';

/** The sources of the live map that follow date and selection. */
export const WORLD_SOURCES = ['areas', 'routes', 'journey', 'places', 'names'] as const;
export type WorldSource = (typeof WORLD_SOURCES)[number];
export type WorldData = Record<WorldSource, FeatureCollection>;

const point = (at: LonLat, properties: Record<string, unknown>): Feature<GeoPoint> => ({
	type: 'Feature',
	geometry: { type: 'Point', coordinates: at },
	properties
});

const line = (coordinates: LonLat[], properties: Record<string, unknown>): Feature => ({
	type: 'Feature',
	geometry: { type: 'LineString', coordinates },
	properties
});

const collect = (features: Feature<Geometry>[]): FeatureCollection => ({ type: 'FeatureCollection', features });

/** What the live map draws over its base, as GeoJSON with everything that its layers ask for in the properties. */
export function worldData(overview: Overview, world: World, selection: MapSelection, i18n: Translator): WorldData {
	const journey = journeyOf(overview, selection);
	const stops = stopDates(journey, i18n);
	const routes = drawnRoutes(world, selection);
	const tracks = corridorTracks(routes);
	const hops = journeyLines(overview, journey?.stops ?? []);
	const lines = [...routes.map(({ line: course }) => course), ...hops];
	const stopIds = new Set(stops.keys());
	return {
		areas: collect(world.places.filter(({ kind }) => kind === 'area').map(areaFeature)),
		routes: collect(
			routes.map(({ id, kind, state, shortName, line: course }) =>
				line(smooth(course), {
					id,
					kind,
					state,
					name: shortName,
					selected: id === selection.selectedRoute,
					offset: tracks.get(id)! * trackSide(course) * TRACK_SPACING
				})
			)
		),
		journey: collect(hops.map((hop) => line(hop, {}))),
		places: collect(
			world.places.map((place) => {
				const rank = rankOf(place, selection, stopIds);
				const marker = selection.markers.find((one) => one.place === place.id);
				return point(place.at, {
					...placeProperties(place, rank, marker, stops.get(place.id), i18n),
					onLine: lines.some((course) => liesOn(place.at, course))
				});
			})
		),
		names: collect([
			...named(world.seas, 'sea', ROOM.sea),
			...named(
				world.countries.filter(({ focus }) => !focus),
				'country',
				ROOM.country
			),
			...named(
				world.countries.filter(({ focus }) => focus),
				'focus',
				0
			),
			...routes.flatMap(({ shortName, line: course }) =>
				ROUTE_NAME_AT.map((share, i) =>
					point(pointAt(course, share), { name: shortName, kind: 'route', order: i, also: i > 0 })
				)
			)
		])
	};
}

function placeProperties(
	place: WorldPlace,
	rank: number,
	marker: PlaceMarker | undefined,
	stop: string | undefined,
	i18n: Translator
) {
	const date = stop ?? marker?.label;
	return {
		id: place.id,
		name: place.name,
		area: place.kind === 'area',
		second: secondLine(place, i18n) ?? '',
		rank,
		icon: iconName({
			shape: place.capital ? 'square' : 'ring',
			size: rank === RANK.selected ? 'selected' : marker ? 'event' : 'plain',
			approximate: place.approximate,
			...(marker ? { hue: marker.hue, mark: marker.mark, several: marker.count > 1 } : {})
		}),
		flag: rank === RANK.selected ? (date ? i18n.t('map.flag', { place: place.name, date }) : place.name) : '',
		stop: rank === RANK.event ? (stop ?? '') : ''
	};
}

function named(names: { name: string; at: LonLat }[], kind: string, room: number): Feature[] {
	const from = zoomsWithRoom(
		names.map(({ at }) => at),
		room
	);
	return names.map(({ name, at }, order) => point(at, { name, kind, order, from: from[order] }));
}

/** Where along a route its name may stand, as shares of its length; after the first for close views only. */
const ROUTE_NAME_AT = [0.5, 0.2, 0.8];

/** Degrees from a line within which a mark touches it in a view of a region. */
const TOUCHES = 0.4;

function liesOn([x, y]: LonLat, course: LonLat[]): boolean {
	return course.slice(1).some(([bx, by], i) => {
		const [ax, ay] = course[i]!;
		const length = (bx - ax) ** 2 + (by - ay) ** 2 || 1;
		const share = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
		return Math.hypot(ax + share * (bx - ax) - x, ay + share * (by - ay) - y) < TOUCHES;
	});
}

/** The point at a share of a line's length in degrees: near enough for a label. */
function pointAt(course: LonLat[], share: number): LonLat {
	const step = (a: LonLat, b: LonLat) => Math.hypot(b[0] - a[0], b[1] - a[1]);
	let left = share * course.slice(1).reduce((sum, at, i) => sum + step(course[i]!, at), 0);
	for (let i = 1; i < course.length; i++) {
		const [a, b] = [course[i - 1]!, course[i]!];
		const length = step(a, b);
		if (left <= length && length > 0) {
			return [a[0] + ((b[0] - a[0]) * left) / length, a[1] + ((b[1] - a[1]) * left) / length];
		}
		left -= length;
	}
	return course.at(-1) ?? [0, 0];
}

const KM_PER_DEGREE = 111.2;

function areaFeature({ id, at, radius }: WorldPlace): Feature<Polygon> {
	const circle = geoCircle()
		.center(at)
		.radius(radius / KM_PER_DEGREE)
		.precision(4)();
	return { type: 'Feature', geometry: circle as Polygon, properties: { id } };
}
