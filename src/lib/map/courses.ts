import { corridorTracks, greatCircle, trackSide } from '../geo/index.ts';
import type { LonLat, Overview } from '../model/index.ts';
import { journeyOf, wantedRoutes, type MapSelection } from './state.ts';
import type { World } from './style/world.ts';

/** Pixels between the middles of lines that share a corridor. */
export const TRACK_SPACING = 5;

/**
 * How far each wanted route is drawn from its course, in pixels to the right of its direction. It does not depend on the
 * date, so that a line stays where it is when another is built beside it.
 */
export function routeOffsets(world: World, selection: MapSelection): Map<string, number> {
	const wanted = wantedRoutes(world, selection);
	const tracks = corridorTracks(wanted);
	return new Map(wanted.map(({ id, line }) => [id, tracks.get(id)! * trackSide(line) * TRACK_SPACING]));
}

/** A leg of a journey from one stop to the next. */
export interface Hop {
	line: LonLat[];
	/** The story has not got there yet. */
	ahead: boolean;
}

/** The hops between the stops of the selected journey, each a great circle; a stop at the same place adds none. */
export function hopsOf(overview: Overview, selection: MapSelection): Hop[] {
	const stops = journeyOf(overview, selection)?.stops ?? [];
	const at = (id: string) => overview.places.find((place) => place.id === id)?.at;
	return stops.flatMap(({ place }, i) => {
		const [from, to] = [i > 0 ? at(stops[i - 1]!.place) : undefined, at(place)];
		if (!from || !to || from === to) return [];
		return [{ line: greatCircle(from, to), ahead: i > (selection.reached ?? Infinity) }];
	});
}
