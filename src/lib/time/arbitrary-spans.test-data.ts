import fc from 'fast-check';
import type { DateSpan } from '../model/date.ts';
import { parseEdtf } from './edtf.ts';
import { STORY_DATES } from './story-dates.test-data.ts';

const DAYS = fc.date({
	min: new Date('0001-01-01T00:00:00Z'),
	max: new Date('2999-12-31T00:00:00Z'),
	noInvalidDate: true
});
const single = fc
	.tuple(DAYS, fc.constantFrom(4, 7, 10), fc.constantFrom('', '', '~', '?', '%'))
	.map(([day, length, mark]) => day.toISOString().slice(0, length) + mark);
const decade = DAYS.map((day) => `${day.toISOString().slice(0, 3)}X`);
const season = fc
	.tuple(DAYS, fc.constantFrom(21, 22, 23, 24, 34, 38, 41), fc.constantFrom('', '?'))
	.map(([day, code, mark]) => `${day.toISOString().slice(0, 4)}-${code}${mark}`);
const end = fc.oneof({ weight: 4, arbitrary: single }, decade, season, fc.constantFrom('17XX', '1XXX'));

const text = fc.oneof(
	end,
	fc
		.tuple(fc.oneof(end, fc.constantFrom('..', '')), fc.oneof(end, fc.constantFrom('..', '')))
		.map((ends) => ends.join('/')),
	fc.tuple(end, end).map(([from, to]) => `[${from}..${to}]`),
	end.map((to) => `[..${to}]`),
	end.map((from) => `[${from}..]`),
	fc.constantFrom(...STORY_DATES)
);

/** Spans of every kind, of the story's dates and made up. */
export const arbitrarySpan: fc.Arbitrary<DateSpan> = text.map((edtf) => {
	try {
		return parseEdtf(edtf);
	} catch {
		return parseEdtf('2016-12-13');
	}
});
