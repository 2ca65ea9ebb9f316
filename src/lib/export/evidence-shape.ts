import { z } from 'zod';
import { markdown, evidence, ids, page, status, date } from './common-shape.ts';

/* The shapes of claims, sources, disagreements and figures in story.json. */

export const claim = z
	.strictObject({
		id: z.string(),
		source: z.string().describe('Id of the document that makes it.'),
		paragraph: z.string(),
		line: z.int(),
		text: z.string().describe('A paraphrase by the editors.'),
		fragment: z.string().nullable().describe('At most eight words of the original.'),
		speaker: z.string().nullable(),
		kind: z.enum(['event', 'figure', 'quote', 'characterisation', 'prediction']),
		date: date.nullable(),
		places: ids,
		countries: ids,
		themes: ids,
		value: z.string().nullable(),
		unit: z.string().nullable(),
		status,
		note: z.string().nullable().describe('Why it has that status.'),
		checkedBy: ids.describe('Ids of the references that check it.'),
		events: ids.describe('Slugs of the events that it bears on.'),
		disagreements: ids.describe('Slugs of the disagreements that it is part of.'),
		page
	})
	.meta({ id: 'claim', description: 'One statement of one document.' });

const form = z.enum(['official', 'press', 'reference', 'opinion']).describe('What kind of voice it is.');

export const source = z
	.strictObject({
		id: z.string(),
		title: z.string(),
		titled: z.boolean().describe('False where the document has no title and the editors describe it.'),
		shortTitle: z.string(),
		authors: z.string().nullable(),
		publisher: z.string().nullable(),
		type: z.string(),
		form,
		date,
		dateBasis: markdown,
		length: z.string(),
		language: z.string(),
		notStated: z.array(z.string()),
		interest: markdown,
		elsewhere: markdown,
		usage: z.array(z.string()),
		sameRootAs: evidence.describe('Documents and references that go back to the same root and count as one.'),
		paragraphs: z.record(z.string(), z.string()),
		claims: z.array(claim),
		page
	})
	.meta({ id: 'source', description: 'A document whose claims the story examines.' });

export const reference = z
	.strictObject({
		id: z.string(),
		title: z.string(),
		publisher: z.string(),
		url: z.string().nullable(),
		form,
		kind: z.string(),
		supports: z.string()
	})
	.meta({ id: 'reference', description: 'A page outside the documents, consulted to check them or for context.' });

export const disagreement = z
	.strictObject({
		slug: z.string(),
		code: z.string(),
		title: z.string(),
		question: z.string(),
		status: z.enum(['open', 'contradicted', 'wording', 'settled']),
		verdict: z.string(),
		positions: z.array(
			z.strictObject({
				label: z.string(),
				value: z.string().nullable(),
				by: z.string(),
				when: date.nullable(),
				standing: status,
				text: markdown,
				evidence
			})
		),
		reading: markdown,
		events: ids,
		figures: ids,
		page
	})
	.meta({ id: 'disagreement', description: 'A question on which sources differ.' });

const quantity = z.discriminatedUnion('type', [
	z.strictObject({ type: z.literal('exact'), value: z.number(), about: z.boolean() }),
	z.strictObject({ type: z.literal('range'), min: z.number(), max: z.number() }),
	z.strictObject({ type: z.literal('at-least'), value: z.number() }),
	z.strictObject({ type: z.literal('at-most'), value: z.number() })
]);

export const figure = z
	.strictObject({
		slug: z.string(),
		title: z.string(),
		unit: z.string(),
		description: markdown,
		rows: z.array(
			z.strictObject({
				label: z.string(),
				date: date.nullable(),
				scope: z.string(),
				quantity,
				unit: z.string(),
				wording: z.string().nullable(),
				denominator: z.string().nullable().describe('What the value is a share of.'),
				by: z.string().nullable(),
				computed: z.boolean().describe('True where the editors computed it from the cited values.'),
				evidence,
				caveat: z.string().nullable()
			})
		),
		caveats: markdown
	})
	.meta({ id: 'figure', description: 'A series of values. Rows are not to be averaged or added up.' });

export type ClaimRecord = z.infer<typeof claim>;
