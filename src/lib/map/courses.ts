import { greatCircle } from '../geo/index.ts';
import type { LonLat, Overview } from '../model/index.ts';

/** Pixels between the middles of lines that share a corridor. */
export const TRACK_SPACING = 5;

/** The hops between the stops of a journey, each a great circle; a stop at the same place adds none. */
export function journeyLines(overview: Overview, stops: { place: string }[]): LonLat[][] {
	const at = (id: string) => overview.places.find((place) => place.id === id)?.at;
	return stops.flatMap(({ place }, i) => {
		const [from, to] = [i > 0 ? at(stops[i - 1]!.place) : undefined, at(place)];
		return from && to && from !== to ? [greatCircle(from, to)] : [];
	});
}
