import type { PlaceMarker } from '../explorer/markers.ts';
import {
	basemapExtent,
	boundsOfPlaces,
	contains,
	frame,
	insetsOf,
	keptWithin,
	type Insets,
	type Size,
	type View
} from '../geo/index.ts';
import type { Translator } from '../i18n/index.ts';
import type { Bounds, JourneyOutline, Overview } from '../model/index.ts';
import type { Box } from './labels.ts';
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
	/** Index of the stop that the story has reached: what lies ahead is drawn paler. Without it, all of it is told. */
	reached?: number;
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
	/** What lies over the edges of the map: what is framed stands clear of it. */
	covered?: Insets;
	/** What lies over the map elsewhere: labels keep clear of it. */
	obstacles?: readonly Box[];
	/** The page of a place, to which its mark in the picture leads; without it marks are buttons for `onmark` alone. */
	hrefOfPlace?: (id: string) => string;
	/** A mark was chosen, which stands for these places; `anchor` is what a menu can open beside. */
	onmark?: (places: string[], anchor: Element) => void;
	onroute?: (id: string) => void;
}

/** Kept free around what is framed, as a share of the shorter side: room for labels. */
const PADDING = 0.14;
/** The zoom at which a single place is shown with its surroundings. */
const CLOSEST = 4.2;

/**
 * The view for a frame at a size. Places beyond the widest view cannot be shown and are passed over, and no view shows
 * where the base map ends.
 * @param covered what lies over the edges of the map and must not hide what is framed
 */
export function viewOf(wanted: Frame, overview: Overview, size: Size, covered = insetsOf(0)): View {
	return keptWithin(framed(wanted, overview, size, covered), size, basemapExtent(overview.bounds));
}

function framed(wanted: Frame, overview: Overview, size: Size, covered: Insets): View {
	const padding = Math.round(Math.min(size.width, size.height) * PADDING);
	if (Array.isArray(wanted)) return frame(wanted, { ...size, padding: covered, maxZoom: 7 });
	const onTheMap = overview.places.filter(({ at }) => contains(overview.bounds, at));
	const bounds = boundsOfPlaces(onTheMap, wanted.places);
	if (!bounds) return frame(overview.view, { ...size, padding: covered });
	return frame(bounds, {
		...size,
		padding: {
			top: covered.top + padding,
			right: covered.right + padding,
			bottom: covered.bottom + padding,
			left: covered.left + padding
		},
		maxZoom: CLOSEST
	});
}

/** The routes that the reader wants to see, whether they are there on the date or not. A selected one counts as wanted. */
export function wantedRoutes(world: World, { shownRoutes, selectedRoute }: MapSelection): WorldRoute[] {
	return world.routes.filter(({ id }) => shownRoutes.includes(id) || id === selectedRoute);
}

/** The wanted routes that are lines on the map on the date. */
export const drawnRoutes = (world: World, selection: MapSelection): WorldRoute[] =>
	wantedRoutes(world, selection).filter(({ state }) => isDrawn(state));

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

export function rankOf(
	place: WorldPlace,
	marker: PlaceMarker | undefined,
	isSelected: boolean,
	isStop: boolean
): number {
	if (marker?.selected || isSelected) return RANK.selected;
	if (marker || isStop) return RANK.event;
	if (place.capital) return RANK.capital;
	return MINOR_KINDS.has(place.kind) ? RANK.minor : RANK.other;
}

/** Places of minor rank appear from this zoom on. */
export const MINOR_ZOOM = 4.8;
