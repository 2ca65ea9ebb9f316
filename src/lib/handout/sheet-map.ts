import { markersOf, type PlaceMarker } from '../explorer/markers.ts';
import type { Frame } from '../map/state.ts';
import type { Overview, Tour } from '../model/index.ts';
import type { Entry } from './entries.ts';

/** The places of the events, each with their numbers. */
export function numberedMarkers(entries: readonly Entry[], overview: Overview): PlaceMarker[] {
	const events = entries.map(({ event }) => event);
	return markersOf(overview, events).map((marker) => ({
		...marker,
		numbers: entries.filter(({ event }) => event.places.includes(marker.place)).map(({ number }) => number)
	}));
}

/** The places of the events and of the cameras, all in one frame. */
export const frameOf = ({ scenes }: Tour, entries: readonly Entry[]): Frame => ({
	places: [
		...new Set([...entries.flatMap(({ event }) => event.places), ...scenes.flatMap(({ camera }) => camera.places)])
	]
});

/** The routes of all scenes. */
export const routesOf = ({ scenes }: Tour): string[] => [...new Set(scenes.flatMap(({ routes }) => routes))];
