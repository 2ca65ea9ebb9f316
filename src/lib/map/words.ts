import type { PlaceMarker } from '../explorer/markers.ts';
import type { Translator } from '../i18n/index.ts';
import type { JourneyOutline } from '../model/index.ts';
import { formatDate } from '../time/date-form.ts';
import { dateInWords } from '../time/wording.ts';
import type { WorldPlace, WorldRoute } from './style/world.ts';

/** The second line of a place's label: its role if that changed with time, and the name it has today; or null. */
export function secondLine(place: WorldPlace, { t, lang }: Translator): string | null {
	const parts: string[] = [];
	if (place.role) parts.push(place.role === 'capital' ? t('map.role-capital') : place.role);
	if (place.later) {
		parts.push(t('map.later-name', { name: place.later.name, year: formatDate(place.later.from, 'year', lang) }));
	}
	return parts.length > 0 ? parts.join(', ') : null;
}

/** The dates of a journey's stops at each of its places, in short form. */
export function stopDates(journey: JourneyOutline | undefined, i18n: Translator): Map<string, string> {
	const dates = new Map<string, string[]>();
	for (const { place, date } of journey?.stops ?? []) {
		const isDay = date.kind === 'point' && date.start.precision === 'day' && date.start.min !== null;
		const words = isDay ? formatDate(date.start.min!, 'dayOfYear', i18n.lang) : dateInWords(date, i18n, 'short');
		dates.set(place, [...new Set([...(dates.get(place) ?? []), words])]);
	}
	return new Map([...dates].map(([place, words]) => [place, words.join(', ')]));
}

/** Kind and phase of a route on the date, as one says them: “oil, in service”. */
export const routeInWords = ({ kind, state }: Pick<WorldRoute, 'kind' | 'state'>, { t }: Translator): string =>
	t('map.route-state', { kind: t(`map.kind-${kind}`), state: t(`map.state-${state}`) });

/** What the map's list says after a place's name; empty where there is nothing to say. */
export function placeNotes(place: WorldPlace, marker: PlaceMarker | undefined, i18n: Translator): string[] {
	const notes: string[] = [];
	if (place.capital && !place.role) notes.push(i18n.t('map.role-capital'));
	const second = secondLine(place, i18n);
	if (second) notes.push(second);
	if (marker) notes.push(i18n.t('map.events-here', { count: marker.count }));
	if (marker?.selected) notes.push(i18n.t('map.selected'));
	return notes;
}
