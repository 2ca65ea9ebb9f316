import type { Translator } from '../i18n/index.ts';
import type { Certainty, DateSpan, Precision, SpanEnd } from '../model/index.ts';
import { dateInWords } from '../time/wording.ts';
import type { DateEnd, DateRecord } from './common-shape.ts';

/** The calendar day of a moment in UTC, as ISO 8601 writes it. */
export const isoDay = (ms: number): string => new Date(ms).toISOString().split('T')[0]!;

const endRecord = ({ min, max, precision, certainty }: SpanEnd): DateEnd => ({
	earliest: min === null ? null : isoDay(min),
	latest: max === null ? null : isoDay(max - 1),
	precision,
	certainty
});

/** A date as every download tells it: as content has it, in words, and the days that bound it. */
export function dateRecord(span: DateSpan, i18n: Translator): DateRecord {
	const start = endRecord(span.start);
	const end = endRecord(span.end);
	return {
		edtf: span.edtf,
		words: dateInWords(span, i18n),
		kind: span.kind,
		earliest: start.earliest,
		latest: end.latest,
		start,
		end
	};
}

export const optionalDate = (span: DateSpan | null, i18n: Translator): DateRecord | null =>
	span && dateRecord(span, i18n);

const FROM_FINE: readonly Precision[] = [
	'instant',
	'day',
	'month',
	'season',
	'year',
	'decade',
	'century',
	'unspecified'
];
const FROM_SURE: readonly Certainty[] = ['certain', 'uncertain', 'approximate', 'both', 'open', 'unknown'];

/** The later of two in an order. */
const worse = <T>(order: readonly T[], a: T, b: T): T => order[Math.max(order.indexOf(a), order.indexOf(b))]!;

/** The coarser precision of the two ends, or that of the one that is stated. */
export function precisionOf({ start, end }: DateRecord): Precision {
	if (start.earliest === null) return end.precision;
	return end.earliest === null ? start.precision : worse(FROM_FINE, start.precision, end.precision);
}

/** The certainty of the end that is less sure. */
export const certaintyOf = ({ start, end }: DateRecord): Certainty => worse(FROM_SURE, start.certainty, end.certainty);

/**
 * Whether the first and the last day are stated, be it with doubt; a choice of several days, or one that is only about
 * right, is no known day.
 */
export function isDayKnown(date: DateRecord): boolean {
	const precision = precisionOf(date);
	const certainty = certaintyOf(date);
	return (
		date.kind !== 'one-of' &&
		(precision === 'day' || precision === 'instant') &&
		(certainty === 'certain' || certainty === 'uncertain')
	);
}
