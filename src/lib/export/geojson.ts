import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { citationsIn } from '../evidence/citations.ts';
import type { Route, Story } from '../model/index.ts';
import type { Chronology } from './chronology.ts';
import { certaintyOf, optionalDate, precisionOf } from './dates.ts';
import { toMarkdown } from './markdown.ts';
import { placeRecord } from './story-json.ts';
import type { DateRecord, Edition } from './common-shape.ts';
import type { Telling } from './telling.ts';

/** A value of a flat property: programs for maps read nothing deeper. */
type Flat = string | number | boolean | null;

const SEPARATOR = '; ';

/** A collection with what it is and its licence beside the features, as RFC 7946 lets foreign members stand. */
const collection = (edition: Edition, features: Feature<Geometry | null>[]) => ({
	type: 'FeatureCollection' as const,
	title: edition.title,
	version: edition.version,
	date: edition.date?.edtf ?? null,
	license: edition.licence.url,
	licenceNote: edition.licence.note,
	credit: edition.credit,
	features: features as FeatureCollection['features']
});

export type DataCollection = ReturnType<typeof collection>;

const feature = (
	id: string,
	geometry: Geometry | null,
	properties: Record<string, Flat>
): Feature<Geometry | null> => ({ type: 'Feature', id, geometry, properties });

const dateProperties = (date: DateRecord): Record<string, Flat> => ({
	date: date.edtf,
	date_words: date.words,
	earliest: date.earliest,
	latest: date.latest,
	precision: precisionOf(date),
	certainty: certaintyOf(date)
});

/** Places as points, with how exact each is. */
export function placesGeoJson(story: Story, edition: Edition, telling: Telling): DataCollection {
	const features = story.places.map((place) => {
		const record = placeRecord(place, telling);
		const evidence = [
			...citationsIn(place.summary),
			...citationsIn(place.status),
			...[...place.names, ...place.roles].flatMap((period) => period.evidence)
		];
		return feature(
			place.id,
			{ type: 'Point', coordinates: place.at },
			{
				name: place.name,
				kind: place.kind,
				country: record.country,
				status: record.status || null,
				precision_km: place.precisionKm,
				approximate: place.approximate,
				coordinates_from: place.coordinates,
				other_names: [
					...new Set([...place.names.map(({ name }) => name), ...Object.values(place.local), ...place.also])
				]
					.filter((name) => name !== place.name)
					.join(SEPARATOR),
				summary: record.summary || null,
				evidence: [...new Set(evidence)].join(SEPARATOR),
				page: record.page
			}
		);
	});
	return collection(edition, features);
}

/** Pipelines as schematic lines: a feature for each phase, so that a program can show them by date. */
export function routesGeoJson(story: Story, edition: Edition, telling: Telling): DataCollection {
	return collection(
		edition,
		story.routes.flatMap((route) => routeFeatures(route, telling))
	);
}

function routeFeatures(route: Route, { i18n, links }: Telling): Feature<Geometry | null>[] {
	return route.phases.map((phase, index) => {
		const from = optionalDate(phase.fromDate, i18n);
		const to = optionalDate(phase.toDate, i18n);
		return feature(
			`${route.id}-${index + 1}`,
			{ type: 'LineString', coordinates: route.waypoints.map(({ at }) => at) },
			{
				route: route.id,
				name: route.name,
				short_name: route.shortName,
				kind: route.kind,
				standing: route.standing,
				phase: phase.status,
				phase_text: phase.text,
				from: from?.edtf ?? null,
				from_words: from?.words ?? null,
				from_earliest: from?.earliest ?? null,
				// The first day on which the phase was over.
				to: to?.edtf ?? null,
				to_words: to?.words ?? null,
				to_earliest: to?.earliest ?? null,
				dated: phase.dated,
				length_km: route.lengthKm,
				schematic: true,
				accuracy: route.accuracy,
				summary: toMarkdown(route.summary),
				evidence: [...new Set([...phase.evidence, ...route.evidence])].join(SEPARATOR),
				page: links.route(route.id)
			}
		);
	});
}

/** Events at their places: a point, several, or no geometry where no place is known. */
export function eventsGeoJson({ edition, events }: Chronology): DataCollection {
	const features = events.map((event) => {
		const points = event.places.map(({ longitude, latitude }): [number, number] => [longitude, latitude]);
		const geometry: Geometry | null =
			points.length > 1
				? { type: 'MultiPoint', coordinates: points }
				: points[0]
					? { type: 'Point', coordinates: points[0] }
					: null;
		return feature(event.code, geometry, {
			title: event.title,
			...dateProperties(event.date),
			places: event.places.map(({ name }) => name).join(SEPARATOR),
			place_ids: event.places.map(({ id }) => id).join(SEPARATOR),
			countries: event.countries.join(SEPARATOR),
			themes: event.themes.join(SEPARATOR),
			lane: event.lane,
			standing: event.standing,
			importance: event.importance,
			verification: event.verification,
			text: event.text,
			evidence: [...event.claims, ...event.references].join(SEPARATOR),
			disagreements: event.disagreements.join(SEPARATOR),
			page: event.page
		});
	});
	return collection(edition, features);
}
