import type { Claim, Figure, Period, Place, Route, Source, Story, StoryEvent } from '../model/index.ts';
import { dateRecord, optionalDate } from './dates.ts';
import { editionOf } from './edition.ts';
import { toMarkdown } from './markdown.ts';
import type { ClaimRecord } from './evidence-shape.ts';
import type { EventRecord, PlaceRecord, StoryRecord } from './story-shape.ts';
import { pageOf, type Telling } from './telling.ts';

type Dated = Period & { fromDate: Parameters<typeof optionalDate>[0]; toDate: Parameters<typeof optionalDate>[0] };

const periodOf = ({ fromDate, toDate }: Omit<Dated, keyof Period>, { i18n }: Telling) => ({
	from: optionalDate(fromDate, i18n),
	to: optionalDate(toDate, i18n)
});

export const eventRecord = (event: StoryEvent, { i18n, links }: Telling): EventRecord => ({
	slug: event.slug,
	code: event.code,
	title: event.title,
	shortTitle: event.shortTitle,
	date: dateRecord(event.date, i18n),
	places: event.places,
	countries: event.countries,
	journey: event.journey ?? null,
	actors: event.actors,
	themes: event.themes,
	lane: event.lane,
	importance: event.importance,
	standing: event.standing,
	verification: event.verification,
	text: toMarkdown(event.body),
	details: event.details.map(({ label, text }) => ({ label, text: toMarkdown(text) })),
	claims: event.claims,
	references: event.references,
	disagreements: event.disagreements,
	page: links.event(event.slug)
});

export const placeRecord = (place: Place, telling: Telling): PlaceRecord => ({
	id: place.id,
	name: place.name,
	kind: place.kind,
	// As on the place's own page: where the status is contested, words say so and no code stands for one side.
	country: place.status.length > 0 ? null : place.country,
	longitude: place.at[0],
	latitude: place.at[1],
	precisionKm: place.precisionKm,
	approximate: place.approximate,
	coordinates: place.coordinates,
	local: place.local,
	also: place.also,
	names: place.names.map((period) => ({
		name: period.name,
		...periodOf(period, telling),
		note: period.note ?? null,
		evidence: period.evidence
	})),
	roles: place.roles.map((period) => ({
		role: period.role,
		...periodOf(period, telling),
		evidence: period.evidence
	})),
	status: toMarkdown(place.status),
	summary: toMarkdown(place.summary),
	page: telling.links.place(place.id)
});

/** A claim with what it bears on: the events that use it and the disagreements that it is part of. */
export const claimRecord = (claim: Claim, story: Story, { i18n, links }: Telling): ClaimRecord => ({
	id: claim.id,
	source: claim.source,
	paragraph: claim.paragraph,
	line: claim.line,
	text: claim.text,
	fragment: claim.fragment ?? null,
	speaker: claim.speaker ?? null,
	kind: claim.kind,
	date: optionalDate(claim.date, i18n),
	places: claim.places,
	countries: claim.countries,
	themes: claim.themes,
	value: claim.value ?? null,
	unit: claim.unit ?? null,
	status: claim.status,
	note: claim.note ?? null,
	checkedBy: claim.checkedBy,
	events: story.events.filter(({ claims }) => claims.includes(claim.id)).map(({ slug }) => slug),
	disagreements: story.disagreements
		.filter(({ positions }) => positions.some(({ evidence }) => evidence.includes(claim.id)))
		.map(({ slug }) => slug),
	page: links.source(claim.source, claim.id)
});

const sourceRecord = (source: Source, story: Story, telling: Telling): StoryRecord['sources'][number] => ({
	id: source.id,
	title: source.title,
	titled: source.titled,
	shortTitle: source.shortTitle,
	authors: source.authors ?? null,
	publisher: source.publisher ?? null,
	type: source.type,
	form: source.form,
	date: dateRecord(source.date, telling.i18n),
	dateBasis: toMarkdown(source.dateBasis),
	length: source.length,
	language: source.language,
	notStated: source.notStated,
	interest: toMarkdown(source.interest),
	elsewhere: toMarkdown(source.elsewhere),
	usage: source.usage,
	sameRootAs: source.sameRootAs,
	paragraphs: source.paragraphs,
	claims: source.claims.map((claim) => claimRecord(claim, story, telling)),
	page: telling.links.source(source.id)
});

const routeRecord = (route: Route, telling: Telling): StoryRecord['routes'][number] => ({
	id: route.id,
	name: route.name,
	shortName: route.shortName,
	kind: route.kind,
	standing: route.standing,
	lengthKm: route.lengthKm,
	lengthNote: route.lengthNote ?? null,
	countries: route.countries,
	phases: route.phases.map((phase) => ({
		status: phase.status,
		...periodOf(phase, telling),
		text: phase.text,
		dated: phase.dated,
		evidence: phase.evidence
	})),
	owners: route.owners,
	ownersDate: route.ownersDate ?? null,
	operator: route.operator ?? null,
	capacity: route.capacity ?? null,
	accuracy: route.accuracy,
	summary: toMarkdown(route.summary),
	facts: route.facts.map(({ label, text }) => ({ label, text: toMarkdown(text) })),
	waypoints: route.waypoints.map(({ name, country, at: [longitude, latitude], basis }) => ({
		name,
		country,
		longitude,
		latitude,
		basis
	})),
	evidence: route.evidence,
	page: telling.links.route(route.id)
});

const figureRecord = (figure: Figure, { i18n }: Telling): StoryRecord['figures'][number] => ({
	slug: figure.slug,
	title: figure.title,
	unit: figure.unit,
	description: toMarkdown(figure.description),
	rows: figure.rows.map((row) => ({
		label: row.label,
		date: optionalDate(row.date, i18n),
		scope: row.scope,
		quantity: row.quantity,
		unit: row.unit ?? figure.unit,
		wording: row.wording ?? null,
		denominator: row.denominator ?? null,
		by: row.by ?? null,
		computed: row.computed,
		evidence: row.evidence,
		caveat: row.caveat ?? null
	})),
	caveats: toMarkdown(figure.caveats)
});

/** The whole story as plain data, in the shape that its JSON Schema describes. */
export function storyRecord(story: Story, telling: Telling): StoryRecord {
	const { meta } = story;
	const { i18n, links } = telling;
	return {
		$schema: links.file('story.schema.json'),
		format: '1',
		edition: editionOf(meta, telling),
		independence: toMarkdown(meta.independence),
		boundaries: toMarkdown(meta.boundaryNote),
		method: meta.method.map(({ title, text }) => ({ title, text: toMarkdown(text) })),
		credits: meta.credits.map(({ name, text, url }) => ({ name, text, url: url ?? null })),
		corrections: story.corrections.map(({ date, text, page, evidence }) => ({
			date: dateRecord(date, i18n),
			text: toMarkdown(text),
			page: page && pageOf(links, page),
			evidence
		})),
		themes: story.themes.map(({ id, label }) => ({ id, label })),
		lanes: story.lanes.map(({ id, label }) => ({ id, label })),
		countries: story.countries.map(({ code, name, names, local }) => ({
			code,
			name,
			names: names.map((period) => ({ name: period.name, ...periodOf(period, telling) })),
			local
		})),
		actors: story.actors.map(({ id, name, kind, description, also, local, offices }) => ({
			id,
			name,
			kind,
			description: description ?? null,
			also,
			local,
			offices: offices.map(({ title, from, to, evidence }) => ({
				title,
				from: optionalDate(from, i18n),
				to: optionalDate(to, i18n),
				evidence
			}))
		})),
		periods: story.contextPeriods.map(({ id, label, date, evidence }) => ({
			id,
			label,
			date: dateRecord(date, i18n),
			evidence
		})),
		events: story.events.map((event) => eventRecord(event, telling)),
		places: story.places.map((place) => placeRecord(place, telling)),
		routes: story.routes.map((route) => routeRecord(route, telling)),
		journeys: story.journeys.map(({ id, title, stops, note }) => ({
			id,
			title,
			stops: stops.map(({ place, date }) => ({ place, date: dateRecord(date, i18n) })),
			note: toMarkdown(note)
		})),
		sources: story.sources.map((source) => sourceRecord(source, story, telling)),
		references: story.references.map((reference) => ({ ...reference, url: reference.url ?? null })),
		disagreements: story.disagreements.map((disagreement) => ({
			slug: disagreement.slug,
			code: disagreement.code,
			title: disagreement.title,
			question: disagreement.question,
			status: disagreement.status,
			verdict: disagreement.verdict,
			positions: disagreement.positions.map((position) => ({
				label: position.label,
				value: position.value ?? null,
				by: position.by,
				when: optionalDate(position.when, i18n),
				standing: position.standing,
				text: toMarkdown(position.text),
				evidence: position.evidence
			})),
			reading: toMarkdown(disagreement.reading),
			events: disagreement.events,
			figures: disagreement.figures,
			page: links.disagreement(disagreement.slug)
		})),
		figures: story.figures.map((figure) => figureRecord(figure, telling))
	};
}
