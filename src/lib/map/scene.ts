import type { PlaceMarker } from '../explorer/markers.ts';
import {
	corridorTracks,
	parallel,
	pointsAlong,
	screenProjection,
	smooth,
	trackSide,
	worldPixels,
	type Point,
	type Size,
	type View
} from '../geo/index.ts';
import type { Translator } from '../i18n/index.ts';
import type { Hue, LonLat, Mark, Overview } from '../model/index.ts';
import { journeyLines, TRACK_SPACING } from './courses.ts';
import { placeLabels, type Box, type PlacedLabel } from './labels.ts';
import { ROOM, zoomsWithRoom } from './room.ts';
import { drawnRoutes, journeyOf, MINOR_ZOOM, RANK, rankOf, type MapSelection } from './state.ts';
import type { RouteState, World, WorldPlace } from './style/world.ts';
import {
	areaWish,
	eventWishes,
	flagWishes,
	lettered,
	LETTERING,
	LINE,
	placeWish,
	RADIUS,
	REGION_ZOOM,
	routeWish,
	SECOND_SIZE,
	square,
	type OnScreen,
	type TextKind,
	type Wish
} from './wishes.ts';
import { stopDates } from './words.ts';

export interface SceneRoute {
	id: string;
	kind: 'oil' | 'gas';
	state: RouteState;
	selected: boolean;
	/** SVG path data. */
	d: string;
	/** Direction of flow, where oil is in service. */
	chevrons: { at: Point; angle: number }[];
}

export interface SceneMark {
	id: string;
	at: Point;
	shape: 'square' | 'ring';
	approximate: boolean;
	selected: boolean;
	/** The event that it stands for, if any. */
	event?: { hue: Hue; mark: Mark; several: boolean };
}

export interface SceneText {
	id: string;
	kind: TextKind;
	/** Baseline of the first line. */
	at: Point;
	anchor: 'start' | 'middle' | 'end';
	text: string;
	/** A second line, in italics. */
	second?: { text: string; at: Point };
	/** The box around a flag, and the end of the line that leads to its mark. */
	box?: Box;
	leader?: [Point, Point];
}

/** Everything that the static map draws over the plate, in pixels of the scene. */
export interface Scene {
	areas: { id: string; place: WorldPlace; at: Point; radius: number }[];
	routes: SceneRoute[];
	journey: string;
	marks: SceneMark[];
	texts: SceneText[];
}

export interface SceneInput {
	overview: Overview;
	world: World;
	selection: MapSelection;
	view: View;
	size: Size;
	i18n: Translator;
}

/** How much of the size of a text stands above its baseline. */
const ASCENT = 0.78;
/** Pixels between arrows of flow. */
const CHEVRON_SPACING = 48;
/** Covering a town is as bad as covering this many points of a line. */
const TOWN_WEIGHT = 6;

const pathData = (points: Point[]) =>
	points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`).join('');

/** Turns what is to be shown into lines, marks and texts with their places on the page. Pure; needs no browser. */
export function buildScene({ overview, world, selection, view, size, i18n }: SceneInput): Scene {
	const onScreen = screenProjection(view, size);
	const visible = ([x, y]: Point, beyond = 0) =>
		x > -beyond && y > -beyond && x < size.width + beyond && y < size.height + beyond;

	const routes = sceneRoutes(world, selection, onScreen, visible);
	const journey = journeyOf(overview, selection);
	const stops = stopDates(journey, i18n);
	const hops = journeyLines(overview, journey?.stops ?? []).map((line) => line.map(onScreen));

	const places = world.places
		.map((place) => ({ place, at: onScreen(place.at), rank: rankOf(place, selection, new Set(stops.keys())) }))
		.filter(({ at, rank }) => visible(at) && (rank < RANK.minor || view.zoom >= MINOR_ZOOM))
		.sort((a, b) => a.rank - b.rank);
	const towns = places.filter(({ place, rank }) => place.kind !== 'area' || rank <= RANK.event);
	const pixelsPerKm = (at: LonLat) => worldPixels(view) / (40075 * Math.cos((at[1] * Math.PI) / 180));
	const areas = places
		.filter(({ place }) => place.kind === 'area')
		.map(({ place, at }) => ({ id: place.id, place, at, radius: place.radius * pixelsPerKm(place.at) }))
		.filter(({ radius }) => radius >= 8);

	const marks = new Map(towns.map(({ place, at, rank }) => [place.id, markOf(place, at, rank, selection.markers)]));
	const certain = towns.filter(({ rank }) => rank <= RANK.event);
	const taken = certain.map(({ at, rank }) => square(at, rank === RANK.selected ? RADIUS.selected : RADIUS.event));
	const lines = [
		...routes.flatMap(({ points }) => pointsAlong(points, 5).map(({ at }) => at)),
		...hops.flatMap((hop) => pointsAlong(hop, 6).map(({ at }) => at)),
		...towns.flatMap(({ at }) => Array<Point>(TOWN_WEIGHT).fill(at))
	];

	const countries = (focus: boolean) => world.countries.filter((country) => country.focus === focus);
	const withRoom = <Name extends { at: LonLat }>(names: Name[], room: number) => {
		const from = zoomsWithRoom(
			names.map(({ at }) => at),
			room
		);
		return names.filter((_, i) => from[i]! <= view.zoom);
	};
	const wishes = [
		...certain.flatMap(({ place, at, rank }) =>
			rank === RANK.selected
				? flagWishes(place, at, selection.markers, stops, i18n)
				: eventWishes(place, at, stops.get(place.id), i18n)
		),
		...lettered(countries(true), 'focus', onScreen, Math.min(2.5, Math.max(1, 2 ** (view.zoom - REGION_ZOOM)))),
		...towns.filter(({ rank }) => rank === RANK.capital).map(({ place, at }) => placeWish(place, at, i18n)),
		...routes.map(routeWish).filter((wish) => wish !== null),
		...areas.map(({ id, at }) =>
			areaWish(
				world.places.find((place) => place.id === id)!,
				at
			)
		),
		...lettered(withRoom(world.seas, ROOM.sea), 'sea', onScreen),
		...lettered(withRoom(countries(false), ROOM.country), 'country', onScreen),
		...towns.filter(({ rank }) => rank > RANK.capital).map(({ place, at }) => placeWish(place, at, i18n))
	].filter(({ at }) => visible(at));

	const placed = placeLabels(wishes, { ...size, taken, lines });
	const wishOf = new Map(wishes.map((wish) => [wish.id, wish]));
	const named = new Set(placed.map(({ id }) => id));
	return {
		areas,
		routes: routes.map(({ id, kind, state, selected, d, chevrons }) => ({ id, kind, state, selected, d, chevrons })),
		journey: hops.map(pathData).join(''),
		marks: [...marks.values()].filter(
			({ id, event, selected }) => event || selected || stops.has(id) || named.has(`place ${id}`)
		),
		texts: placed.map((label) => sceneText(label, wishOf.get(label.id)!))
	};
}

function sceneRoutes(
	world: World,
	selection: MapSelection,
	onScreen: OnScreen,
	visible: (at: Point, beyond: number) => boolean
): (SceneRoute & { points: Point[]; label: string })[] {
	const routes = drawnRoutes(world, selection);
	const tracks = corridorTracks(routes);
	return routes.map(({ id, kind, state, line, shortName }) => {
		const offset = tracks.get(id)! * trackSide(line) * TRACK_SPACING;
		const points = parallel(smooth(line.map(onScreen)), offset);
		const flows = kind === 'oil' && state === 'in-service';
		return {
			id,
			kind,
			state,
			selected: id === selection.selectedRoute,
			d: pathData(points),
			chevrons: flows ? pointsAlong(points, CHEVRON_SPACING).filter(({ at }) => visible(at, 10)) : [],
			points,
			label: shortName
		};
	});
}

function markOf(place: WorldPlace, at: Point, rank: number, markers: PlaceMarker[]): SceneMark {
	const marker = markers.find((one) => one.place === place.id);
	return {
		id: place.id,
		at,
		shape: place.capital ? 'square' : 'ring',
		approximate: place.approximate,
		selected: rank === RANK.selected,
		...(marker ? { event: { hue: marker.hue, mark: marker.mark, several: marker.count > 1 } } : {})
	};
}

const ANCHORS: Partial<Record<string, SceneText['anchor']>> = { right: 'start', left: 'end' };

function sceneText({ at, position, box }: PlacedLabel, { id, kind, text, second, gap }: Wish): SceneText {
	const { size, tracking } = LETTERING[kind];
	if (kind === 'flag' || kind === 'stop') {
		const baseline = box.y + box.height / 2 + size * 0.35;
		return {
			id,
			kind,
			at: [box.x + box.width / 2, baseline],
			anchor: 'middle',
			text,
			box,
			...(kind === 'flag' ? { leader: leader(at, box, gap) } : {})
		};
	}
	const anchor = ANCHORS[position.split('-')[0]!] ?? 'middle';
	// Tracking also follows the last letter; half of it is given back so that centred capitals look centred.
	const shift = anchor === 'middle' ? (tracking * size) / 2 : 0;
	const x = shift + (anchor === 'start' ? box.x : anchor === 'end' ? box.x + box.width : box.x + box.width / 2);
	const baseline = box.y + size * (LINE - 1) * 0.5 + size * ASCENT;
	return {
		id,
		kind,
		at: [x, baseline],
		anchor,
		text,
		...(second ? { second: { text: second, at: [x, baseline + SECOND_SIZE * LINE] } } : {})
	};
}

/** From the rim of a selected mark to the nearest point of its flag. */
function leader(at: Point, box: Box, gap: number): [Point, Point] {
	const end: Point = [
		Math.max(box.x, Math.min(at[0], box.x + box.width)),
		Math.max(box.y, Math.min(at[1], box.y + box.height))
	];
	const length = Math.hypot(end[0] - at[0], end[1] - at[1]) || gap;
	const rim = RADIUS.selected / length;
	return [[at[0] + (end[0] - at[0]) * rim, at[1] + (end[1] - at[1]) * rim], end];
}
