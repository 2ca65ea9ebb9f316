import { z } from 'zod';
import { CHECK_STATUSES, type Certainty, type Precision } from '../model/index.ts';

/* What the parts of story.json share: dates, texts, ids, and what every download says of itself. */

const PRECISIONS = ['instant', 'day', 'month', 'season', 'year', 'decade', 'century', 'unspecified'] as const;
const CERTAINTIES = ['certain', 'approximate', 'uncertain', 'both', 'open', 'unknown'] as const;
PRECISIONS satisfies readonly Precision[];
CERTAINTIES satisfies readonly Certainty[];

const isoDay = z
	.string()
	.regex(/^([+-]\d{6}|\d{4})-\d{2}-\d{2}$/)
	.describe('A day of the Gregorian calendar in UTC, ISO 8601.');
export const markdown = z.string().describe('Markdown; [@R03; @S1-25] cites the references and claims with these ids.');
export const evidence = z.array(z.string()).describe('Ids of claims and references.');
export const ids = z.array(z.string());
export const localNames = z.record(z.string(), z.string()).describe('Names by BCP 47 language tag.');
export const page = z
	.string()
	.describe('Address of the page; without a host where the story has no published address.');
export const longitude = z.number().min(-180).max(180).describe('Degrees east, WGS 84.');
export const latitude = z.number().min(-90).max(90).describe('Degrees north, WGS 84.');
export const status = z.enum(CHECK_STATUSES).describe('What became of checking it.');
export const standing = z
	.enum(['seed', 'context'])
	.describe('seed: one of the documents states it. context: it rests on outside references alone.');

export const dateEnd = z
	.strictObject({
		earliest: isoDay.nullable(),
		latest: isoDay.nullable(),
		precision: z.enum(PRECISIONS),
		certainty: z.enum(CERTAINTIES)
	})
	.meta({ id: 'dateEnd', description: 'One end of a date: the first and last day that it may mean.' });

export const date = z
	.strictObject({
		edtf: z.string().describe('EDTF, the extended date format of ISO 8601-2, as the story states it.'),
		words: z.string().describe('The date with its doubt, in the language of the file.'),
		kind: z
			.enum(['point', 'interval', 'one-of'])
			.describe('A point in time; something that lasted; or one moment somewhere between two ends.'),
		earliest: isoDay.nullable().describe('The first day that it may include; null where that is open or unknown.'),
		latest: isoDay.nullable().describe('The last day that it may include; null where that is open or unknown.'),
		start: dateEnd,
		end: dateEnd
	})
	.meta({ id: 'date', description: 'A date, never more exact than its source.' });

const licence = z.strictObject({ name: z.string(), url: z.string(), note: z.string() });

export const editionShape = z
	.strictObject({
		title: z.string(),
		subtitle: z.string(),
		description: z.string(),
		version: z.string().describe('Version of the content.'),
		date: date.nullable().describe('Date of that version; null where the story states none.'),
		language: z.string().describe('BCP 47 tag of the texts.'),
		address: page,
		licence,
		credit: z.string().describe('A line to give when the data are used.')
	})
	.meta({ id: 'edition', description: 'What the data are, and under which licence.' });

export const period = { from: date.nullable(), to: date.nullable() };
export const TO = 'The first day on which it no longer held is the start of “to”.';

export type DateEnd = z.infer<typeof dateEnd>;
export type DateRecord = z.infer<typeof date>;
export type Edition = z.infer<typeof editionShape>;
