import type { Explorer } from '../../explorer/explorer.svelte.ts';
import { markersOf } from '../../explorer/markers.ts';
import { boundsOf, grow } from '../../geo/index.ts';
import type { Translator } from '../../i18n/index.ts';
import type { Frame } from '../../map/state.ts';
import { stopsReached } from '../../map/words.ts';
import { dateInWords, instantInWords, labelInWords } from '../../time/wording.ts';
import type { SceneView } from '../../tour/scene-view.ts';

/** What the map shows while somebody explores from the stage; the frame is up to whoever shows it. */
export function exploredView(explorer: Explorer, i18n: Translator): Omit<SceneView, 'frame'> {
	const { overview, selection, selectedEvent: event, playhead, date } = explorer;
	const journey = overview.journeys.find(({ id }) => id === event?.journey);
	const label = event && (playhead === null ? labelInWords(event.date, i18n) : dateInWords(event.date, i18n, 'short'));
	return {
		event,
		date,
		dateLabel: instantInWords(date, playhead === null ? (event?.date.start.precision ?? 'day') : 'day', i18n),
		window: [explorer.window.from, explorer.window.to],
		selectedPlaces: selection?.type === 'place' ? [selection.id] : (event?.places ?? []),
		selectedRoute: selection?.type === 'route' ? selection.id : undefined,
		markers: markersOf(overview, explorer.eventsOnMap, event?.slug, label),
		journey: journey?.id,
		reached: journey && event && stopsReached(journey, event),
		shownRoutes: explorer.shownRoutes
	};
}

/** What to bring into view for what is selected; null where nothing is, and the map stays where it is. */
export function exploredFrame({ overview, selection, selectedEvent: event }: Explorer): Frame | null {
	if (selection?.type === 'route') {
		const bounds = boundsOf(overview.routes.find(({ id }) => id === selection.id)?.line ?? []);
		return bounds && grow(bounds, 0.15);
	}
	if (selection?.type === 'place') return { places: [selection.id] };
	const stops = overview.journeys.find(({ id }) => id === event?.journey)?.stops ?? [];
	const places = [...(event?.places ?? []), ...stops.map(({ place }) => place)];
	return places.length > 0 ? { places } : null;
}
