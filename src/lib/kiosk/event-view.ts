import { markersOf } from '../explorer/markers.ts';
import type { Translator } from '../i18n/index.ts';
import type { Frame } from '../map/state.ts';
import type { EventOutline, Overview, Scene } from '../model/index.ts';
import { labelInWords } from '../time/wording.ts';
import { sceneView, type SceneView } from '../tour/scene-view.ts';
import { plainScene } from './loop.ts';

/**
 * What the map shows while a visitor reads an event: its world and its places among those of all others, which can be
 * touched.
 * @param scenes the loop, whose cameras are better than a guess
 */
export function eventView(overview: Overview, event: EventOutline, scenes: Scene[], i18n: Translator): SceneView {
	const scene = scenes.find(({ event: slug }) => slug === event.slug);
	const shown = overview.routes.filter((route) => route.shown || scene?.routes.includes(route.id));
	const view = sceneView(
		overview,
		plainScene(
			event,
			shown.map(({ id }) => id)
		),
		i18n
	);
	return {
		...view,
		frame: frameOf(overview, event, scene),
		markers: markersOf(overview, overview.events, event.slug, labelInWords(event.date, i18n))
	};
}

/** One place alone is shown within the whole region: a visitor who comes by has to find out where that is. */
function frameOf(overview: Overview, event: EventOutline, scene: Scene | undefined): Frame {
	if (scene?.camera.bounds) return scene.camera.bounds;
	const stops = overview.journeys.find(({ id }) => id === event.journey)?.stops.map(({ place }) => place) ?? [];
	const places = new Set([...event.places, ...stops, ...(scene?.camera.places ?? [])]);
	return places.size > 1 ? { places: [...places] } : overview.view;
}

/** What the map shows of a story that has nothing to tell. */
export const emptyView = (overview: Overview, date: number, dateLabel: string): SceneView => ({
	event: undefined,
	date,
	dateLabel,
	frame: overview.view,
	window: [date, date + 1],
	selectedPlaces: [],
	markers: [],
	shownRoutes: []
});
