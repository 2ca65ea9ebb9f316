import { z } from 'zod';
import { CHECK_STATUSES } from '../model/index.ts';

/*
 * The shapes of the files, as docs/content.md describes them. Only shapes: ids, dates and prose are read afterwards,
 * when everything that they may point to is known.
 */

/** Text that authors may write without quotation marks although YAML reads it as a number: years, paragraph numbers. */
const words = z.union([z.string().regex(/\S/, 'text'), z.number()]);
const text = z.string().regex(/\S/, 'text');
const texts = z.array(words);
const lonLat = { lat: z.number(), lon: z.number() };
const bounds = z.tuple([z.number(), z.number(), z.number(), z.number()]);
const local = z.record(z.string(), text);
const form = z.enum(['official', 'press', 'reference', 'opinion']);
const status = z.enum(CHECK_STATUSES);
const standing = z.enum(['seed', 'context']);
const labelled = z.array(z.strictObject({ label: words, text }));

export const storySchema = z.strictObject({
	title: text,
	subtitle: text,
	description: text,
	address: z.string(),
	version: words,
	versionDate: words.optional(),
	extent: words,
	languages: z.array(text).min(1),
	licence: z.strictObject({ name: text, url: text, note: text }),
	credits: z.array(z.strictObject({ name: text, text, url: text.optional() })),
	introduction: text,
	boundaryNote: text,
	independence: text,
	method: z.array(z.strictObject({ title: text, text })),
	bounds,
	view: bounds,
	contact: text,
	periods: z.array(z.strictObject({ id: text, label: text, date: words, evidence: texts })).optional()
});

export const themesSchema = z.array(
	z.strictObject({
		id: text,
		label: text,
		hue: z.enum(['blue', 'amber', 'crimson', 'green', 'violet', 'slate']),
		mark: z.enum(['disc', 'lozenge', 'triangle', 'square', 'hexagon', 'ring'])
	})
);

export const lanesSchema = z.array(z.strictObject({ id: text, label: text }));

export const actorsSchema = z.array(
	z.strictObject({
		id: text,
		name: text,
		kind: z.enum(['person', 'organisation', 'state', 'community']),
		description: text.optional(),
		also: texts.optional(),
		local: local.optional(),
		offices: z
			.array(z.strictObject({ title: text, from: words.optional(), to: words.optional(), evidence: texts }))
			.optional()
	})
);

const period = { from: words.optional(), to: words.optional(), evidence: texts.optional() };
const names = z.array(z.strictObject({ name: text, note: text.optional(), ...period }));

export const countriesSchema = z.array(
	z.strictObject({
		code: text,
		numeric: words,
		name: text,
		label: z.strictObject(lonLat),
		box: bounds.optional(),
		focus: z.boolean().optional(),
		names: names.optional(),
		local: local.optional()
	})
);

export const seasSchema = z.array(z.strictObject({ name: text, ...lonLat, local: local.optional() }));

export const placesSchema = z.array(
	z.strictObject({
		id: text,
		name: text,
		kind: z.enum(['city', 'settlement', 'airport', 'port', 'facility', 'area']),
		country: text,
		...lonLat,
		precision: z.number().nonnegative(),
		approximate: z.boolean().optional(),
		coordinates: words,
		local: local.optional(),
		also: texts.optional(),
		names: names.optional(),
		roles: z.array(z.strictObject({ role: text, ...period })).optional(),
		status: text.optional(),
		summary: text.optional()
	})
);

export const routeSchema = z.strictObject({
	name: text,
	shortName: text,
	kind: z.enum(['oil', 'gas']),
	standing,
	shown: z.boolean().optional(),
	lengthKm: z.number().positive(),
	lengthNote: text.optional(),
	countries: z.array(z.strictObject({ country: text, km: z.number().nonnegative() })),
	phases: z.array(
		z.strictObject({
			status: z.enum(['announced', 'building', 'in-service', 'idle']),
			text,
			...period
		})
	),
	owners: z.array(z.strictObject({ name: text, percent: z.number().min(0).max(100) })).optional(),
	ownersDate: words.optional(),
	operator: text.optional(),
	capacity: text.optional(),
	accuracy: text,
	summary: text,
	facts: labelled.optional(),
	evidence: texts,
	waypoints: z.array(z.strictObject({ name: text, country: text, ...lonLat, basis: text }))
});

export const journeysSchema = z.array(
	z.strictObject({
		id: text,
		title: text,
		stops: z.array(z.strictObject({ place: text, date: words })).min(2),
		note: text
	})
);

export const sourceSchema = z.strictObject({
	title: text,
	titled: z.boolean().optional(),
	shortTitle: text,
	authors: text.optional(),
	publisher: text.optional(),
	type: text,
	form,
	date: words,
	dateBasis: text,
	length: text,
	language: text,
	notStated: texts,
	interest: text,
	elsewhere: text.optional(),
	usage: texts,
	sameRootAs: texts.optional(),
	paragraphs: z.record(z.string(), text).optional(),
	claims: z.array(
		z.strictObject({
			id: text,
			paragraph: words,
			line: z.number().int().positive(),
			text,
			fragment: text.optional(),
			speaker: text.optional(),
			kind: z.enum(['event', 'figure', 'quote', 'characterisation', 'prediction']),
			date: words.optional(),
			places: texts.optional(),
			countries: texts.optional(),
			themes: texts.optional(),
			value: words.optional(),
			unit: words.optional(),
			status,
			note: text.optional(),
			checkedBy: texts.optional()
		})
	)
});

export const referencesSchema = z.array(
	z.strictObject({
		id: text,
		title: text,
		publisher: text,
		url: text.optional(),
		form,
		kind: text,
		supports: text
	})
);

export const correctionsSchema = z.array(
	z.strictObject({
		date: words,
		page: text.optional(),
		text,
		evidence: texts.optional()
	})
);

export const eventSchema = z.strictObject({
	code: text,
	title: text,
	shortTitle: words,
	date: words,
	places: texts,
	countries: texts,
	journey: text.optional(),
	actors: texts,
	themes: texts.min(1),
	lane: text,
	importance: z.union([z.literal(1), z.literal(2), z.literal(3)]),
	standing,
	verification: text,
	claims: texts.optional(),
	references: texts.optional(),
	details: labelled.optional()
});

export const disagreementSchema = z.strictObject({
	code: text,
	title: text,
	question: text,
	status: z.enum(['open', 'contradicted', 'wording', 'settled']),
	verdict: text,
	positions: z.array(
		z.strictObject({
			label: words,
			value: words.optional(),
			by: text,
			when: words.optional(),
			standing: status,
			text,
			evidence: texts.optional()
		})
	),
	reading: text,
	events: texts.optional(),
	figures: texts.optional()
});

export const figureSchema = z.strictObject({
	title: text,
	unit: words,
	description: text,
	rows: z.array(
		z.strictObject({
			label: words,
			scope: words,
			date: words.optional(),
			value: z.union([
				z.number(),
				z.strictObject({ min: z.number(), max: z.number() }),
				z.strictObject({ atLeast: z.number() }),
				z.strictObject({ atMost: z.number() })
			]),
			about: z.boolean().optional(),
			wording: words.optional(),
			unit: words.optional(),
			denominator: text.optional(),
			by: text.optional(),
			computed: z.boolean().optional(),
			evidence: texts,
			caveat: text.optional()
		})
	),
	caveats: text.optional()
});

const question = z.strictObject({ ask: text, answer: text });

export const tourSchema = z.strictObject({
	title: text,
	minutes: z.number().positive(),
	scenes: z.array(
		z.strictObject({
			title: text,
			event: text.optional(),
			date: words.optional(),
			camera: z.union([z.strictObject({ places: texts }), z.strictObject({ bounds })]),
			window: words.optional(),
			routes: texts.optional(),
			disagreement: text.optional(),
			figure: text.optional(),
			beside: words.optional(),
			caption: text,
			points: z.array(text).optional(),
			question: question.optional(),
			notes: text,
			forStudents: text.optional(),
			minutes: z.number().positive().optional()
		})
	),
	exercises: z
		.array(
			z.union([
				z.strictObject({ ...question.shape, disagreement: text.optional(), figure: text.optional() }),
				z.strictObject({ gaps: text }),
				z.strictObject({ claims: texts.min(1) })
			])
		)
		.optional()
});
