import type { PlaceMarker } from '../explorer/markers.ts';
import { boundsOfPlaces, contains, frame, type Size, type View } from '../geo/index.ts';
import type { Translator } from '../i18n/index.ts';
import type { Bounds, JourneyOutline, Overview } from '../model/index.ts';
import type { MapTheme } from './style/palette.ts';
import { isDrawn, type World, type WorldPlace, type WorldRoute } from './style/world.ts';

/** What to hold in view: places, or explicit bounds. No places mean the view with which the story opens. */
export type Frame = { places: string[] } | Bounds;

/** What is picked out on the map, for static and live map alike. */
export interface MapSelection {
	selectedPlaces: string[];
	markers: PlaceMarker[];
	selectedRoute?: string;
	/** Id of the journey that is drawn. */
	journey?: string;
	/** Ids of the routes that the reader wants to see. */
	shownRoutes: string[];
}

/** The properties that the static and the live map have in common. */
export interface MapProps extends MapSelection {
	overview: Overview;
	world: World;
	i18n: Translator;
	frame: Frame;
	theme: MapTheme;
	/** The folder of the base map's files; no slash at its end. */
	assets: string;
	/** Enlarges lettering and lines for far screens; 1 is for a screen on a desk. */
	scale: number;
	onplace?: (id: string) => void;
	onroute?: (id: string) => void;
}

/** Share of the bounds added around them: less than the padding would give on a small map. */
const PADDING = 0.09;

/** The view for a frame at a size. Places beyond the widest view cannot be shown and are passed over. */
export function viewOf(wanted: Frame, overview: Overview, size: Size, scale = 1): View {
	const padding = Math.round(Math.min(size.width, size.height) * PADDING);
	if (Array.isArray(wanted)) return frame(wanted, { ...size, maxZoom: 7 });
	const onTheMap = overview.places.filter(({ at }) => contains(overview.bounds, at));
	const bounds = boundsOfPlaces(onTheMap, wanted.places);
	if (!bounds) return frame(overview.view, { ...size });
	return frame(bounds, { ...size, padding: padding * 1.6, maxZoom: CLOSEST + Math.log2(scale) });
}

/** The zoom at which a single place is shown with its surroundings. */
const CLOSEST = 4.2;

/** The routes that are lines on the map: wanted by the reader and there on the date. A selected one counts as wanted. */
export function drawnRoutes(world: World, { shownRoutes, selectedRoute }: MapSelection): WorldRoute[] {
	return world.routes.filter(({ id, state }) => isDrawn(state) && (shownRoutes.includes(id) || id === selectedRoute));
}

export function journeyOf(overview: Overview, { journey }: MapSelection): JourneyOutline | undefined {
	return overview.journeys.find(({ id }) => id === journey);
}

/** Names of the selected places that the map cannot show, since they lie beyond its widest view. */
export function placesOutside(overview: Overview, world: World, { selectedPlaces }: MapSelection): string[] {
	return world.places
		.filter(({ id, at }) => selectedPlaces.includes(id) && !contains(overview.bounds, at))
		.map(({ name }) => name);
}

/** How much a place matters to the view: the smaller the number, the sooner it is labelled. */
export const RANK = { selected: 0, event: 1, capital: 2, other: 3, minor: 4 } as const;

const MINOR_KINDS: ReadonlySet<string> = new Set(['facility', 'port', 'airport', 'settlement']);

export function rankOf(place: WorldPlace, selection: MapSelection, stops: ReadonlySet<string>): number {
	const marker = selection.markers.find((one) => one.place === place.id);
	if (marker?.selected || selection.selectedPlaces.includes(place.id)) return RANK.selected;
	if (marker || stops.has(place.id)) return RANK.event;
	if (place.capital) return RANK.capital;
	return MINOR_KINDS.has(place.kind) ? RANK.minor : RANK.other;
}

/** Places of minor rank appear from this zoom on. */
export const MINOR_ZOOM = 4.8;
