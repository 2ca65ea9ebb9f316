import type { FeatureCollection } from 'geojson';
import type { View } from '../../../../src/lib/geo/index.ts';
import { collect, line, point } from '../../../../src/lib/map/style/features.ts';
import { isDrawn, worldAt } from '../../../../src/lib/map/style/world.ts';
import type { Overview } from '../../../../src/lib/model/index.ts';

/** What of the bare map follows the date. */
export interface FloorFeatures {
	routes: FeatureCollection;
	places: FeatureCollection;
}

/** What the bare page comes with. */
export interface FloorPageData {
	/** Where the rest of the story is, of which other dates are made. */
	story: string;
	focus: string[];
	views: Record<'home' | 'from' | 'to', View>;
	features: FloorFeatures;
}

/** Routes, and the names of places, countries and seas, on a date. */
export function floorData(overview: Overview, date: number): FloorFeatures {
	const { routes, places, countries, seas } = worldAt(overview, date, 'en');
	return {
		routes: collect(
			routes.filter(({ state }) => isDrawn(state)).map(({ id, state, line: course }) => line(course, { id, state }))
		),
		places: collect([
			...places.map(({ name, at }) => point(at, { name, place: true })),
			...[...countries, ...seas].map(({ name, at }) => point(at, { name, place: false }))
		])
	};
}
