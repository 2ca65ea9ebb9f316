import { extentOf } from '../../../../src/lib/time/span.ts';
import type { Overview } from '../../../../src/lib/model/index.ts';
import type { Frame } from '../../../../src/lib/map/state.ts';
import { worldChanges } from '../../../../src/lib/explorer/moments.ts';

/** The size of the map itself, px: that of the explore page in a window of 1440 by 900. */
export const MAP_SIZE = { width: 868, height: 550 };

/** The flight that is measured: ids of places, and its length in ms. */
export const FLIGHT = { from: 'jerusalem', to: 'astana', duration: 2000 };

/**
 * The frame in which the map shows a place alone.
 * @throws if the story has no such place
 */
export function frameOf({ places }: Overview, place: string): Frame {
	if (!places.some(({ id }) => id === place)) throw new Error(`The story has no place “${place}” to fly from or to.`);
	return { places: [place] };
}

/** The moments within the story's span at which a name, a capital or the phase of a route changes, ms UTC in order. */
export function momentsOf(overview: Overview): number[] {
	const [from, to] = extentOf(overview.extent, [0, 0]);
	const routes = overview.routes.map(({ id }) => id);
	return worldChanges(overview, routes).filter((at) => at >= from && at < to);
}
