import { z } from 'zod';
import {
	markdown,
	evidence,
	ids,
	localNames,
	page,
	longitude,
	latitude,
	standing,
	date,
	period,
	TO,
	editionShape
} from './common-shape.ts';
import { disagreement, figure, reference, source } from './evidence-shape.ts';

/*
 * The shape of story.json, from which its JSON Schema is published. Texts are Markdown whose citations are Pandoc's;
 * what points to something else holds its id.
 */

const event = z
	.strictObject({
		slug: z.string(),
		code: z.string(),
		title: z.string(),
		shortTitle: z.string(),
		date,
		places: ids,
		countries: ids.describe('ISO 3166-1 alpha-2.'),
		journey: z.string().nullable(),
		actors: ids,
		themes: ids,
		lane: z.string(),
		importance: z.int().min(1).max(3).describe('1 is minor, 3 is major.'),
		standing,
		verification: z.string().describe('How it was verified, in words.'),
		text: markdown,
		details: z.array(z.strictObject({ label: z.string(), text: markdown })),
		claims: ids,
		references: ids,
		disagreements: ids.describe('Slugs of the disagreements that touch it.'),
		page
	})
	.meta({ id: 'event' });

const place = z
	.strictObject({
		id: z.string(),
		name: z.string(),
		kind: z.enum(['city', 'settlement', 'airport', 'port', 'facility', 'area']),
		country: z
			.string()
			.nullable()
			.describe('ISO 3166-1 alpha-2; null where “status” speaks of the place, which no code can do justice to.'),
		longitude,
		latitude,
		precisionKm: z.number().describe('Radius in kilometres within which the true point lies.'),
		approximate: z.boolean().describe('True where the position itself is not verified.'),
		coordinates: z.string().describe('Where the coordinates come from.'),
		local: localNames,
		also: z.array(z.string()).describe('Other names and spellings.'),
		names: z
			.array(z.strictObject({ name: z.string(), ...period, note: z.string().nullable(), evidence }))
			.describe(`Names over time; empty where the name never changed. ${TO}`),
		roles: z.array(z.strictObject({ role: z.string(), ...period, evidence })),
		status: markdown.describe('On contested status; empty where there is nothing to say.'),
		summary: markdown,
		page
	})
	.meta({ id: 'place' });

const route = z
	.strictObject({
		id: z.string(),
		name: z.string(),
		shortName: z.string(),
		kind: z.enum(['oil', 'gas']),
		standing,
		lengthKm: z.number(),
		lengthNote: z.string().nullable(),
		countries: z.array(z.strictObject({ country: z.string(), km: z.number() })),
		phases: z
			.array(
				z.strictObject({
					status: z.enum(['announced', 'building', 'in-service', 'idle']),
					...period,
					text: z.string(),
					dated: z.boolean(),
					evidence
				})
			)
			.describe(TO),
		owners: z.array(z.strictObject({ name: z.string(), percent: z.number() })),
		ownersDate: z.string().nullable(),
		operator: z.string().nullable(),
		capacity: z.string().nullable(),
		accuracy: z.string().describe('How far the line may be off. It is schematic.'),
		summary: markdown,
		facts: z.array(z.strictObject({ label: z.string(), text: markdown })),
		waypoints: z.array(
			z.strictObject({ name: z.string(), country: z.string(), longitude, latitude, basis: z.string() })
		),
		evidence,
		page
	})
	.meta({ id: 'route', description: 'A pipeline.' });

export const storyShape = z
	.strictObject({
		$schema: z.string(),
		format: z.literal('1').describe('Version of this format. It changes when a reader of the old one would fail.'),
		edition: editionShape,
		independence: markdown.describe('Which sources count as one.'),
		boundaries: markdown.describe('How exact the geography is and what it does not imply.'),
		method: z.array(z.strictObject({ title: z.string(), text: markdown })),
		credits: z.array(z.strictObject({ name: z.string(), text: z.string(), url: z.string().nullable() })),
		corrections: z.array(z.strictObject({ date, text: markdown, page: page.nullable(), evidence })),
		themes: z.array(z.strictObject({ id: z.string(), label: z.string() })),
		lanes: z.array(z.strictObject({ id: z.string(), label: z.string() })),
		countries: z.array(
			z.strictObject({
				code: z.string(),
				name: z.string(),
				names: z.array(z.strictObject({ name: z.string(), ...period })),
				local: localNames
			})
		),
		actors: z.array(
			z.strictObject({
				id: z.string(),
				name: z.string(),
				kind: z.enum(['person', 'organisation', 'state', 'community']),
				description: z.string().nullable(),
				also: z.array(z.string()),
				local: localNames,
				offices: z.array(z.strictObject({ title: z.string(), ...period, evidence }))
			})
		),
		periods: z.array(z.strictObject({ id: z.string(), label: z.string(), date, evidence })),
		events: z.array(event).describe('In order of time.'),
		places: z.array(place),
		routes: z.array(route),
		journeys: z.array(
			z.strictObject({
				id: z.string(),
				title: z.string(),
				stops: z.array(z.strictObject({ place: z.string(), date })),
				note: markdown
			})
		),
		sources: z.array(source),
		references: z.array(reference),
		disagreements: z.array(disagreement),
		figures: z.array(figure)
	})
	.meta({ title: 'Story', description: 'A whole story: its events, places, claims, disagreements and figures.' });

export type StoryRecord = z.infer<typeof storyShape>;
export type PlaceRecord = z.infer<typeof place>;
export type EventRecord = z.infer<typeof event>;

/** The JSON Schema of story.json, draft 2020-12. */
export const storySchema = (address: string): object => ({
	$id: address,
	...z.toJSONSchema(storyShape, { target: 'draft-2020-12' })
});
