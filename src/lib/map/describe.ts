import type { Translator } from '../i18n/index.ts';
import { drawnRoutes, type MapSelection } from './state.ts';
import type { World } from './style/world.ts';
import { placeNotes, routeInWords } from './words.ts';

/** What the map shows, in a sentence or two, for those who do not see it. */
export function describeMap(world: World, selection: MapSelection, date: string, i18n: Translator): string {
	const { t, list } = i18n;
	const marked = new Set([...selection.selectedPlaces, ...selection.markers.map(({ place }) => place)]);
	const places = world.places.filter(({ id }) => marked.has(id)).map(({ name }) => name);
	const routes = drawnRoutes(world, selection).map((route) =>
		t('map.noted', { name: route.name, notes: routeInWords(route, i18n) })
	);
	return [
		t('map.described', { date }),
		places.length > 0 ? t('map.described-places', { places: list(places) }) : '',
		routes.length > 0 ? t('map.described-routes', { routes: routes.join('; ') }) : ''
	]
		.filter(Boolean)
		.join(' ');
}

export interface ListItem {
	id: string;
	name: string;
	notes: string;
}

/** The places that matter at this date and the drawn routes, for the list beside the map. */
export function listMap(
	world: World,
	selection: MapSelection,
	i18n: Translator
): { places: ListItem[]; routes: ListItem[] } {
	const marked = new Set([...selection.selectedPlaces, ...selection.markers.map(({ place }) => place)]);
	return {
		places: world.places
			.filter(({ id, capital }) => marked.has(id) || capital)
			.map((place) => ({
				id: place.id,
				name: place.name,
				notes: placeNotes(
					place,
					selection.markers.find((marker) => marker.place === place.id),
					i18n
				).join(', ')
			})),
		routes: world.routes
			.filter(
				({ id, state }) => state !== 'absent' && (selection.shownRoutes.includes(id) || id === selection.selectedRoute)
			)
			.map((route) => ({ id: route.id, name: route.name, notes: routeInWords(route, i18n) }))
	};
}
