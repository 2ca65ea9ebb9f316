import type { PlaceMarker } from '../explorer/markers.ts';
import type { Translator } from '../i18n/index.ts';
import type { EventOutline, JourneyOutline } from '../model/index.ts';
import { formatDate } from '../time/date-form.ts';
import { earliest, isExactDay, latest, overlaps } from '../time/span.ts';
import { dateInWords, type DateStyle } from '../time/wording.ts';
import type { MapSelection } from './state.ts';
import type { World, WorldPlace, WorldRoute } from './style/world.ts';

/** The second line of a place's label: its role if that changed with time, and the name it has today; or null. */
export function secondLine(place: WorldPlace, { t, lang }: Translator): string | null {
	const parts: string[] = [];
	if (place.role) parts.push(place.role === 'capital' ? t('map.role-capital') : place.role);
	if (place.later) {
		parts.push(t('map.later-name', { name: place.later.name, year: formatDate(place.later.from, 'year', lang) }));
	}
	return parts.length > 0 ? parts.join(', ') : null;
}

type Stop = JourneyOutline['stops'][number];

const stopDate = ({ date }: Stop, i18n: Translator, day: 'dayOfYear' | 'dayAndMonth', style: DateStyle) =>
	isExactDay(date) ? formatDate(date.start.min!, day, i18n.lang) : dateInWords(date, i18n, style);

/** When a journey stopped at a place: in which order, and the short date; more than one where it came twice. */
export interface StopMark {
	order: string;
	date: string;
}

/** The marks of a journey's stops by their place. */
export function stopMarks(journey: JourneyOutline | undefined, i18n: Translator): Map<string, StopMark> {
	const marks = new Map<string, StopMark>();
	journey?.stops.forEach((stop, i) => {
		const date = stopDate(stop, i18n, 'dayOfYear', 'short');
		const order = i18n.number(i + 1);
		const before = marks.get(stop.place);
		marks.set(
			stop.place,
			before ? { order: `${before.order}, ${order}`, date: `${before.date}, ${date}` } : { order, date }
		);
	});
	return marks;
}

/** A journey in a sentence: “Order of stops: 1 Baku, 13 December; 2 Astana, 14 December.” Places are named as in `world`. */
export function stopsInOrder({ stops }: Pick<JourneyOutline, 'stops'>, world: World, i18n: Translator): string {
	const named = stops.map((stop, i) => {
		const place = world.places.find(({ id }) => id === stop.place)?.name ?? stop.place;
		return i18n.t('map.stop-named', { order: i + 1, place, date: stopDate(stop, i18n, 'dayAndMonth', 'long') });
	});
	return i18n.t('map.stops', { stops: named.join('; ') });
}

/**
 * How far a journey had come at an event: the index of the last stop that the event may be at, by place and date. For an
 * event elsewhere it is the last stop that was surely over before; -1 if there is none.
 */
export function stopsReached(
	{ stops }: Pick<JourneyOutline, 'stops'>,
	{ places, date }: Pick<EventOutline, 'places' | 'date'>
): number {
	const here = stops.findLastIndex(
		(stop) => places.includes(stop.place) && overlaps(stop.date, earliest(date), latest(date))
	);
	return here >= 0 ? here : stops.findLastIndex((stop) => latest(stop.date) <= earliest(date));
}

/** Kind and phase of a route on the date, as one says them: “oil, in service”. */
export const routeInWords = ({ kind, state }: Pick<WorldRoute, 'kind' | 'state'>, { t }: Translator): string =>
	t('map.route-state', { kind: t(`map.kind-${kind}`), state: t(`map.state-${state}`) });

/** What the map's list says after a place's name; empty where there is nothing to say. */
export function placeNotes(
	place: WorldPlace,
	marker: PlaceMarker | undefined,
	i18n: Translator,
	selected = marker?.selected ?? false
): string[] {
	const { t } = i18n;
	const notes: string[] = [];
	if (place.kind === 'area') notes.push(t('map.area', { km: place.radius }));
	else if (place.approximate) notes.push(t('map.approximate'));
	if (place.capital && !place.role) notes.push(t('map.role-capital'));
	const second = secondLine(place, i18n);
	if (second) notes.push(second);
	if (marker) notes.push(t('map.events-here', { count: marker.events.length }));
	if (selected) notes.push(t('map.selected'));
	return notes;
}

/** Says of marks what they stand for: every place of each, with its notes. */
export function markNames(
	world: World,
	{ markers, selectedPlaces }: Pick<MapSelection, 'markers' | 'selectedPlaces'>,
	i18n: Translator
): (mark: { places: string[] }) => string {
	const placeOf = new Map(world.places.map((place) => [place.id, place]));
	const markerOf = new Map(markers.map((marker) => [marker.place, marker]));
	return ({ places }) =>
		i18n.list(
			places.flatMap((id) => {
				const place = placeOf.get(id);
				if (!place) return [];
				const marker = markerOf.get(id);
				const notes = placeNotes(place, marker, i18n, marker?.selected || selectedPlaces.includes(id));
				return notes.length > 0 ? i18n.t('map.noted', { name: place.name, notes: notes.join(', ') }) : place.name;
			})
		);
}
