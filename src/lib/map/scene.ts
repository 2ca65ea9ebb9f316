import type { PlaceMarker } from '../explorer/markers.ts';
import {
	parallel,
	pointsAlong,
	screenProjection,
	smooth,
	worldPixels,
	type Point,
	type Size,
	type View
} from '../geo/index.ts';
import type { Translator } from '../i18n/index.ts';
import type { Hue, LonLat, Mark, Overview } from '../model/index.ts';
import { hopsOf, routeOffsets } from './courses.ts';
import { gather, type Group } from './groups.ts';
import { placeLabels, type Box } from './labels.ts';
import { NUMBERED_REACH, numbersOf, placeNumbers, type NumberedMark } from './numbers.ts';
import { ROOM, zoomsWithRoom } from './room.ts';
import { sceneText, type SceneText } from './scene-text.ts';
import { drawnRoutes, journeyOf, MINOR_ZOOM, RANK, rankOf, type MapSelection } from './state.ts';
import { isUncertain, type RouteState, type World, type WorldPlace } from './style/world.ts';
import {
	areaWish,
	eventWishes,
	flagWishes,
	lettered,
	placeWish,
	RADIUS,
	REGION_ZOOM,
	routeWish,
	square,
	type OnScreen
} from './wishes.ts';
import { stopMarks, type StopMark } from './words.ts';

export interface SceneRoute {
	id: string;
	kind: 'oil' | 'gas';
	state: RouteState;
	selected: boolean;
	/** SVG path data. */
	d: string;
	/** Direction of flow, where it is in service. */
	chevrons: { at: Point; angle: number }[];
}

/** A mark on the map: a place, or several that stand too close together to be told apart at this zoom. */
export interface SceneMark {
	/** The place at which it stands. */
	id: string;
	/** Ids of all places that it stands for, that one first. */
	places: string[];
	at: Point;
	shape: 'square' | 'ring';
	approximate: boolean;
	selected: boolean;
	/** How many events it stands for. */
	count: number;
	/** The glyph of its event: of the only one, or of the selected one. Otherwise the count is lettered in its place. */
	glyph?: { hue: Hue; mark: Mark };
	/** Numbers of its events, in place of glyph and count. */
	numbered?: NumberedMark;
}

/** Everything that is drawn over the base map, in pixels of the scene. */
export interface Scene {
	areas: { id: string; at: Point; radius: number }[];
	routes: SceneRoute[];
	/** Path data of the part of a journey that is told, and of what lies ahead. */
	journey: { told: string; ahead: string };
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
	/** What lies over the map and must not hide a label: buttons, notices. */
	obstacles?: readonly Box[];
}

interface Town {
	place: WorldPlace;
	at: Point;
	rank: number;
	marker: PlaceMarker | undefined;
	isStop: boolean;
}

/** Pixels between arrows of flow: a double line wants fewer. */
export const CHEVRON_SPACING = { oil: 52, gas: 150 };
/** More labels than these are never legible at once, so the lesser ones are not tried. */
const MOST_LABELS = 160;

const pathData = (points: Point[]) =>
	points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`).join('');

/** Turns what is to be shown into lines, marks and texts with their places on the page. Pure; needs no browser. */
export function buildScene({ overview, world, selection, view, size, i18n, obstacles = [] }: SceneInput): Scene {
	const { toScreen } = screenProjection(view, size);
	const visible = ([x, y]: Point, beyond = 0) =>
		x > -beyond && y > -beyond && x < size.width + beyond && y < size.height + beyond;

	const routes = sceneRoutes(world, selection, toScreen, visible);
	const stops = stopMarks(journeyOf(overview, selection), i18n);
	const hops = hopsOf(overview, selection).map(({ line, ahead }) => ({ points: line.map(toScreen), ahead }));
	const path = (ahead: boolean) =>
		hops
			.filter((hop) => hop.ahead === ahead)
			.map(({ points }) => pathData(points))
			.join('');

	const places = townsOf(world, selection, stops, toScreen).filter(
		({ at, rank }) => visible(at) && (rank < RANK.minor || view.zoom >= MINOR_ZOOM)
	);
	const towns = places.filter(({ place, rank }) => place.kind !== 'area' || rank <= RANK.event);
	const isNumbered = selection.markers.some(({ numbers }) => numbers);
	const groups = gather(
		towns.filter(({ rank }) => rank <= RANK.event),
		isNumbered ? NUMBERED_REACH : undefined
	);
	const numbered = isNumbered ? numbersAt(groups, size) : new Map<Group<Town>, NumberedMark>();
	const others = towns.filter(({ rank }) => rank > RANK.event);
	const pixelsPerKm = (at: LonLat) => worldPixels(view) / (40075 * Math.cos((at[1] * Math.PI) / 180));
	const areas = places
		.filter(({ place }) => isUncertain(place))
		.map(({ place, at }) => ({ place, at, radius: place.radius * pixelsPerKm(place.at) }))
		.filter(({ radius }) => radius >= 8);

	const taken = groups.flatMap((group) => {
		const { at, members } = group;
		const numbers = numbered.get(group);
		if (numbers) return [numbers.box, square(at, RADIUS.plain)];
		return [square(at, members[0].rank === RANK.selected ? RADIUS.selected : RADIUS.event)];
	});
	const lines = [
		...routes.flatMap(({ points }) => pointsAlong(points, 5).map(({ at }) => at)),
		...hops.flatMap(({ points }) => pointsAlong(points, 6).map(({ at }) => at))
	];

	const countries = (focus: boolean) => world.countries.filter((country) => country.focus === focus);
	const withRoom = <Name extends { at: LonLat }>(names: Name[], room: number) => {
		const from = zoomsWithRoom(
			names.map(({ at }) => at),
			room
		);
		return names.filter((_, i) => from[i]! <= view.zoom);
	};
	const telling = groups.slice(0, MOST_LABELS);
	const isSelected = ({ members }: Group<Town>) => members[0].rank === RANK.selected;
	const reach = Math.min(2.5, Math.max(1, 2 ** (view.zoom - REGION_ZOOM)));
	const wishes = [
		...telling.filter(isSelected).flatMap((group) => flagWishes(namesOf(group, i18n), group.members[0], stops, i18n)),
		...lettered(countries(true), 'focus', toScreen, reach),
		...telling
			.filter((group) => !isSelected(group))
			.flatMap((group) => eventWishes(namesOf(group, i18n), group.members[0], stops, i18n, numbered.get(group)?.box)),
		...others.filter(({ rank }) => rank === RANK.capital).map(({ place, at }) => placeWish(place, at, i18n)),
		...routes.map(routeWish).filter((wish) => wish !== null),
		...areas.filter(({ place }) => place.kind === 'area').map(({ place, at }) => areaWish(place, at)),
		...lettered(withRoom(world.seas, ROOM.sea), 'sea', toScreen),
		...lettered(withRoom(countries(false), ROOM.country), 'country', toScreen),
		...others
			.filter(({ rank }) => rank > RANK.capital)
			.slice(0, MOST_LABELS)
			.map(({ place, at }) => placeWish(place, at, i18n))
	].filter(({ at }) => visible(at));

	const placed = placeLabels(wishes, {
		...size,
		taken: [...taken, ...obstacles],
		lines,
		towns: [...groups, ...others].map(({ at }) => at)
	});
	const wishOf = new Map(wishes.map((wish) => [wish.id, wish]));
	const named = new Set(placed.map(({ id }) => id));
	return {
		areas: areas.map(({ place, at, radius }) => ({ id: place.id, at, radius })),
		routes: routes.map(({ id, kind, state, selected, d, chevrons }) => ({ id, kind, state, selected, d, chevrons })),
		journey: { told: path(false), ahead: path(true) },
		marks: [
			...groups,
			...others
				.filter(({ place }) => named.has(`place ${place.id}`))
				.map((town): Group<Town> => ({ members: [town], at: town.at }))
		].map((group) => markOf(group, numbered.get(group))),
		texts: placed.map((label) => sceneText(label, wishOf.get(label.id)!))
	};
}

/** All places with what decides their rank, the most telling first. */
function townsOf(world: World, selection: MapSelection, stops: Map<string, StopMark>, toScreen: OnScreen): Town[] {
	const markers = new Map(selection.markers.map((marker) => [marker.place, marker]));
	const selected = new Set(selection.selectedPlaces);
	return world.places
		.map((place): Town => {
			const marker = markers.get(place.id);
			const isStop = stops.has(place.id);
			return {
				place,
				at: toScreen(place.at),
				rank: rankOf(place, marker, selected.has(place.id), isStop),
				marker,
				isStop
			};
		})
		.sort(
			(a, b) =>
				a.rank - b.rank ||
				Number(b.isStop) - Number(a.isStop) ||
				(b.marker?.events.length ?? 0) - (a.marker?.events.length ?? 0)
		);
}

function numbersAt(groups: Group<Town>[], size: Size): Map<Group<Town>, NumberedMark> {
	const placed = placeNumbers(
		groups.map(({ at, members }) => ({ at, numbers: numbersOf(members.map(({ marker }) => marker)) })),
		size
	);
	return new Map(groups.flatMap((group, index) => (placed[index] ? [[group, placed[index]]] : [])));
}

/** What a mark is called: its place, or the places that are selected there, and how many more it stands for. */
function namesOf({ members }: Group<Town>, i18n: Translator): string {
	const selected = members.filter(({ rank }) => rank === RANK.selected);
	const named = selected.length > 0 ? selected : members.slice(0, 1);
	const names = i18n.list(named.map(({ place }) => place.name));
	// Numbers tell which events a mark stands for; nobody opens it to see the rest of its places.
	const more = members.some(({ marker }) => marker?.numbers) ? 0 : members.length - named.length;
	return more > 0 ? i18n.t('map.and-more', { place: names, count: more }) : names;
}

function sceneRoutes(
	world: World,
	selection: MapSelection,
	toScreen: OnScreen,
	visible: (at: Point, beyond: number) => boolean
): (SceneRoute & { points: Point[]; label: string })[] {
	const offsets = routeOffsets(world, selection);
	return drawnRoutes(world, selection).map(({ id, kind, state, line, shortName }) => {
		const points = parallel(smooth(line.map(toScreen)), offsets.get(id)!);
		return {
			id,
			kind,
			state,
			selected: id === selection.selectedRoute,
			d: pathData(points),
			chevrons:
				state === 'in-service' ? pointsAlong(points, CHEVRON_SPACING[kind]).filter(({ at }) => visible(at, 10)) : [],
			points,
			label: shortName
		};
	});
}

function markOf({ members, at }: Group<Town>, numbered: NumberedMark | undefined): SceneMark {
	const [leader] = members;
	const { place, rank, marker } = leader;
	// An event may touch several of the places; it is one event all the same.
	const count = new Set(members.flatMap((member) => member.marker?.events ?? [])).size;
	const showsGlyph = marker && !numbered && (marker.selected || count === 1);
	return {
		id: place.id,
		places: members.map((member) => member.place.id),
		at,
		shape: place.capital ? 'square' : 'ring',
		approximate: place.approximate,
		selected: rank === RANK.selected,
		count,
		...(showsGlyph ? { glyph: { hue: marker.hue, mark: marker.mark } } : {}),
		...(numbered ? { numbered } : {})
	};
}
