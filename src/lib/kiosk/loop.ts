import type { DateSpan, EventOutline, Overview, Scene, TourReading } from '../model/index.ts';
import { anchor } from '../time/span.ts';

/** A scene that shows an event and nothing else. */
export const plainScene = (event: EventOutline, routes: string[]): Scene => ({
	title: event.title,
	event: event.slug,
	date: null,
	camera: { places: event.places, bounds: null },
	window: null,
	routes,
	beside: null,
	caption: [],
	points: [],
	question: null,
	notes: [],
	forStudents: [],
	minutes: 0
});

/** What the screen shows while nobody is there: the scenes of the tour, or of a story without one its major events. */
export function loopOf(overview: Overview, tour: TourReading | null): Scene[] {
	if (tour && tour.tour.scenes.length > 0) return tour.tour.scenes;
	const routes = overview.routes.filter(({ shown }) => shown).map(({ id }) => id);
	const most = Math.max(...overview.events.map(({ importance }) => importance));
	return overview.events.filter(({ importance }) => importance === most).map((event) => plainScene(event, routes));
}

/**
 * The event with which a visitor begins who touches the screen at a scene: its own, else the last one that had begun on
 * its day, else the first. Null where the story has no events.
 */
export function eventOfScene({ events }: Overview, scene: Scene | undefined): string | null {
	if (scene?.event && events.some(({ slug }) => slug === scene.event)) return scene.event;
	const day = scene?.date ? anchor(scene.date) : null;
	const begun = (date: DateSpan) => day !== null && (anchor(date) ?? Infinity) <= day;
	return (events.findLast(({ date }) => begun(date)) ?? events[0])?.slug ?? null;
}
