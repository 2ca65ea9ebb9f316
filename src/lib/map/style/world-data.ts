import { geoCircle } from 'd3-geo';
import type { FeatureCollection, Polygon } from 'geojson';
import { smooth } from '../../geo/index.ts';
import type { Overview } from '../../model/index.ts';
import { hopsOf, routeOffsets } from '../courses.ts';
import { wantedRoutes, type MapSelection } from '../state.ts';
import { collect, line } from './features.ts';
import { isUncertain, type World, type WorldPlace } from './world.ts';

/** The sources of the live map that hold shapes on the ground, whatever the view. */
export const GROUND_SOURCES = ['areas', 'routes', 'journey'] as const;
export type GroundData = Record<(typeof GROUND_SOURCES)[number], FeatureCollection>;

/** Areas, the courses of wanted routes, and the journey. Of these, only what the reader selects changes anything. */
export function groundData(overview: Overview, world: World, selection: MapSelection): GroundData {
	const offsets = routeOffsets(world, selection);
	return {
		areas: collect(world.places.filter(isUncertain).map(areaFeature)),
		routes: collect(
			wantedRoutes(world, selection).map(({ id, line: course }) =>
				line(smooth(course), { id, offset: offsets.get(id)! })
			)
		),
		journey: collect(hopsOf(overview, selection).map(({ line: hop, ahead }) => line(hop, { ahead })))
	};
}

const KM_PER_DEGREE = 111.2;

function areaFeature({ id, at, radius }: WorldPlace) {
	const circle = geoCircle()
		.center(at)
		.radius(radius / KM_PER_DEGREE)
		.precision(4)();
	return { type: 'Feature' as const, geometry: circle as Polygon, properties: { id } };
}
