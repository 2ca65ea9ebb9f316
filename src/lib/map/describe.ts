import { contains } from '../geo/index.ts';
import type { Translator } from '../i18n/index.ts';
import type { EventOutline, JourneyOutline, LonLat, Overview } from '../model/index.ts';
import { drawnRoutes, type MapSelection } from './state.ts';
import { nameAt, type World } from './style/world.ts';
import { placeNotes, routeInWords, stopsInOrder } from './words.ts';

/** What of the story a description of its map needs besides the world of the date. */
type Told = Pick<Overview, 'bounds' | 'places' | 'countries' | 'journeys'>;

const journeyIn = (overview: Told | undefined, { journey }: MapSelection): JourneyOutline | undefined =>
	overview?.journeys.find(({ id }) => id === journey);

/** Places that no view of the map reaches are not on it. */
const isOnMap = ({ at }: { at: LonLat }, overview?: Told) => !overview || contains(overview.bounds, at);

/**
 * What the map shows, in a few sentences, for those who do not see it.
 * @param date the map's date in words
 * @param overview tells of the journey and of what lies beyond the map
 */
export function describeMap(
	world: World,
	selection: MapSelection,
	date: string,
	i18n: Translator,
	overview?: Told
): string {
	const { t, list } = i18n;
	const marked = new Set([...selection.selectedPlaces, ...selection.markers.map(({ place }) => place)]);
	const places = world.places.filter((place) => marked.has(place.id) && isOnMap(place, overview));
	const routes = drawnRoutes(world, selection).map((route) =>
		t('map.noted', { name: route.name, notes: routeInWords(route, i18n) })
	);
	const journey = journeyIn(overview, selection);
	return [
		t('map.described', { date }),
		places.length > 0 ? t('map.described-places', { places: list(places.map(({ name }) => name)) }) : '',
		routes.length > 0 ? t('map.described-routes', { routes: routes.join('; ') }) : '',
		journey ? stopsInOrder(journey, world, i18n) : ''
	]
		.filter(Boolean)
		.join(' ');
}

export interface ListItem {
	id: string;
	name: string;
	notes: string;
}

export interface MapContents {
	places: ListItem[];
	routes: ListItem[];
	/** The journey that is drawn, in words. */
	journey?: { title: string; words: string };
}

/**
 * What is drawn at this date, for the list beside the map: places with events, stops of the journey, capitals and areas;
 * pipelines; the journey.
 * @param overview tells of the journey and of what lies beyond the map
 */
export function listMap(world: World, selection: MapSelection, i18n: Translator, overview?: Told): MapContents {
	const journey = journeyIn(overview, selection);
	const stops = journey?.stops ?? [];
	const wanted = new Set([...selection.selectedPlaces, ...[...selection.markers, ...stops].map(({ place }) => place)]);
	const markers = new Map(selection.markers.map((marker) => [marker.place, marker]));
	const contents: MapContents = {
		places: world.places
			.filter((place) => wanted.has(place.id) || place.capital || place.kind === 'area')
			.filter((place) => isOnMap(place, overview))
			.map((place) => {
				const marker = markers.get(place.id);
				const selected = marker?.selected || selection.selectedPlaces.includes(place.id);
				return { id: place.id, name: place.name, notes: placeNotes(place, marker, i18n, selected).join(', ') };
			}),
		routes: drawnRoutes(world, selection).map((route) => ({
			id: route.id,
			name: route.name,
			notes: routeInWords(route, i18n)
		}))
	};
	if (journey) {
		const words = `${stopsInOrder(journey, world, i18n)} ${i18n.t('map.stops-note')}`;
		contents.journey = { title: journey.title, words };
	}
	return contents;
}

/** An event that has no mark on the map. */
export interface UnplacedEvent {
	slug: string;
	title: string;
	/** The countries that it touches or, for an event beyond the map, its places: as they are named on the map's date. */
	where: string[];
	/** Whether it has places, but none that the map reaches. */
	beyond: boolean;
}

/**
 * The events that the map cannot show: only their countries are known, or all their places lie beyond its widest view.
 * @param date the map's date, ms UTC
 */
export function unplacedEvents(
	overview: Told,
	events: Pick<EventOutline, 'slug' | 'title' | 'places' | 'countries'>[],
	date: number,
	{ lang }: Translator
): UnplacedEvent[] {
	const placeOf = new Map(overview.places.map((place) => [place.id, place]));
	return events.flatMap(({ slug, title, places, countries }) => {
		const known = places.flatMap((id) => placeOf.get(id) ?? []);
		if (known.some((place) => isOnMap(place, overview))) return [];
		const beyond = known.length > 0;
		const named = beyond ? known : overview.countries.filter(({ code }) => countries.includes(code));
		return [{ slug, title, where: named.map((thing) => nameAt(thing, date, lang)), beyond }];
	});
}
