import type { Overview, RouteOutline } from '../model/index.ts';
import { isDrawn, routeStateAt, type RouteState } from '../map/style/world.ts';

/** A form of line that is on the map, with the short names of the routes that are drawn in it. */
export interface LegendEntry {
	kind: RouteOutline['kind'];
	state: Exclude<RouteState, 'absent'>;
	names: string[];
}

const STATES: LegendEntry['state'][] = ['in-service', 'building', 'announced', 'idle', 'undated'];
const KINDS: LegendEntry['kind'][] = ['oil', 'gas'];

/** The routes that are lines on the map on a date, by the form of their lines: what carries most comes first. */
export function legendEntries(
	{ routes }: Pick<Overview, 'routes'>,
	{ shownRoutes, date }: { shownRoutes: readonly string[]; date: number }
): LegendEntry[] {
	const drawn = routes
		.filter(({ id }) => shownRoutes.includes(id))
		.map((route) => ({ ...route, state: routeStateAt(route, date) }))
		.filter(({ state }) => isDrawn(state));
	return STATES.flatMap((state) =>
		KINDS.flatMap((kind) => {
			const names = drawn.filter((route) => route.kind === kind && route.state === state);
			return names.length > 0 ? [{ kind, state, names: names.map(({ shortName }) => shortName) }] : [];
		})
	);
}
