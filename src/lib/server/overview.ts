import { firstSentences } from '../evidence/prose.ts';
import { disagreementsOfPlace } from './places.ts';
import { officesOf } from './offices.ts';
import type { EventOutline, LonLat, Overview, RouteOutline, Story, StoryEvent } from '../model/index.ts';

const SUMMARY_LENGTH = 200;

/** About 100 m, far below what the schematic lines claim; it keeps the pages small. */
const round = ([lon, lat]: LonLat): LonLat => [Math.round(lon * 1000) / 1000, Math.round(lat * 1000) / 1000];

const outlineOfEvent = (event: StoryEvent): EventOutline => ({
	slug: event.slug,
	code: event.code,
	title: event.title,
	shortTitle: event.shortTitle,
	date: event.date,
	places: event.places,
	countries: event.countries,
	journey: event.journey,
	themes: event.themes,
	lane: event.lane,
	importance: event.importance,
	standing: event.standing,
	summary: firstSentences(event.body, SUMMARY_LENGTH),
	disagreements: event.disagreements.length
});

/** The story as the browser needs it to draw the timeline and the map. */
export const overviewOf = (story: Story): Overview => ({
	title: story.meta.title,
	extent: story.meta.extent,
	bounds: story.meta.bounds,
	view: story.meta.view,
	themes: story.themes,
	lanes: story.lanes,
	countries: story.countries,
	seas: story.seas,
	places: story.places.map(
		({ id, name, kind, country, at, precisionKm, approximate, local, names, roles, status }) => ({
			id,
			name,
			kind,
			country,
			at: round(at),
			precisionKm,
			approximate,
			local,
			names,
			roles,
			contested: status.length > 0,
			disagreements: disagreementsOfPlace(story, id).length
		})
	),
	routes: story.routes.map(({ id, name, shortName, kind, standing, shown, phases, waypoints }): RouteOutline => ({
		id,
		name,
		shortName,
		kind,
		standing,
		shown,
		phases: phases.map(({ status, from, to, fromDate, toDate, text, dated }) => ({
			status,
			from,
			to,
			fromDate,
			toDate,
			text,
			dated
		})),
		line: waypoints.map(({ at }) => round(at))
	})),
	journeys: story.journeys.map(({ id, title, stops }) => ({ id, title, stops })),
	periods: story.contextPeriods,
	offices: officesOf(story.actors),
	events: story.events.map(outlineOfEvent)
});
