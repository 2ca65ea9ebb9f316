import { lastMoment } from '../explorer/last-moment.ts';
import { markersOf, type PlaceMarker } from '../explorer/markers.ts';
import type { Translator } from '../i18n/index.ts';
import type { Frame, MapSelection } from '../map/state.ts';
import { stopsReached } from '../map/words.ts';
import type { DateSpan, EventOutline, Overview, Scene } from '../model/index.ts';
import { anchor, extentOf, type Extent } from '../time/span.ts';
import { instantInWords, labelInWords } from '../time/wording.ts';
import { eventOfScene } from './scene.ts';

/** What the stage of a scene shows on its map and its time axis. */
export interface SceneView extends MapSelection {
	/** The event that the scene tells, if it tells one. */
	event: EventOutline | undefined;
	/** The day of the map, ms UTC. */
	date: number;
	/** The same in words; a month or a year where no day is stated. */
	dateLabel: string;
	frame: Frame;
	/** The stretch of time that the scene belongs to, ms UTC. */
	window: Extent;
}

/**
 * Looks a scene up in the story: the day is the scene's own, else its event's, else the end of what is told.
 * @param day a day other than the scene's, for a map that is shown beside it
 */
export function sceneView(overview: Overview, scene: Scene, i18n: Translator, day?: DateSpan): SceneView {
	const event = eventOfScene(overview, scene);
	const dated = day ?? scene.date ?? event?.date;
	const date = (dated && anchor(dated)) ?? lastMoment(overview);
	// On another day than its own the event is not there, and so nobody travels.
	const journey = day ? undefined : overview.journeys.find(({ id }) => id === event?.journey);
	const extent = extentOf(overview.extent, [0, 0]);
	return {
		event,
		date,
		dateLabel: instantInWords(date, dated?.start.precision ?? 'day', i18n),
		frame: scene.camera.bounds ?? { places: scene.camera.places },
		window: scene.window ? extentOf(scene.window, extent) : extent,
		selectedPlaces: event?.places ?? [],
		markers: markersOfScene(overview, event, day, i18n),
		journey: journey?.id,
		reached: journey && event && stopsReached(journey, event),
		shownRoutes: scene.routes
	};
}

/** What the maps of a scene show: that of its own day and, where it has two, that of the other, the earlier first. */
export function sceneViews(overview: Overview, scene: Scene, i18n: Translator): SceneView[] {
	const days = scene.beside ? [undefined, scene.beside] : [undefined];
	return days.map((day) => sceneView(overview, scene, i18n, day)).sort((a, b) => a.date - b.date);
}

/** One scene shows one event: others would have to be explained. On another day than its own it is not there either. */
function markersOfScene(
	overview: Overview,
	event: EventOutline | undefined,
	day: DateSpan | undefined,
	i18n: Translator
): PlaceMarker[] {
	if (!event || day) return [];
	return markersOf(overview, [event], event.slug, labelInWords(event.date, i18n));
}
