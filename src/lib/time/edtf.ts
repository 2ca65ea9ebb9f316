/**
 * Reads EDTF (ISO 8601-2). Only content reading may import this file: the parser behind it is too big for the browser,
 * which gets spans that are already parsed.
 */
import edtf, { type EdtfBitmask, type EdtfDate } from 'edtf';
import type { Certainty, DateSpan, Precision, SpanEnd } from '../model/date.ts';
import { adviceFor } from './edtf-advice.ts';

const OPEN: SpanEnd = { min: null, max: null, precision: 'unspecified', certainty: 'open' };
const UNKNOWN: SpanEnd = { min: null, max: null, precision: 'unspecified', certainty: 'unknown' };

/**
 * Seasons and other parts of the year by their EDTF code, as first month and number of months, both from January of the
 * stated year. The library equates spring with the first quarter; here seasons are the meteorological ones of the
 * northern hemisphere. Nothing says which December a winter includes, so its bounds take in both.
 */
const PARTS_OF_YEAR: Record<string, [firstMonth: number, months: number]> = {
	21: [2, 3],
	22: [5, 3],
	23: [8, 3],
	24: [-1, 15],
	25: [2, 3],
	26: [5, 3],
	27: [8, 3],
	28: [-1, 15],
	33: [0, 3],
	34: [3, 3],
	35: [6, 3],
	36: [9, 3],
	37: [0, 4],
	38: [4, 4],
	39: [8, 4],
	40: [0, 6],
	41: [6, 6]
};

const PART_OF_YEAR = /^(\d{4})-(2[1-9]|3\d|4[01])([~?%]?)$/;
const TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/;
const CERTAINTY: Record<string, Certainty> = { '': 'certain', '~': 'approximate', '?': 'uncertain', '%': 'both' };
const PRECISIONS: Precision[] = ['instant', 'year', 'month', 'day'];

/**
 * Reads a date in EDTF (ISO 8601-2, levels 0 to 2) as `docs/content.md` uses it: one date, an interval with `/`, or one
 * of several dates in square brackets. Ends are never narrower than what the text states: unspecified digits span
 * everything they may stand for, and a date without any known year (`XXXX`) has no bounds at all.
 * @throws with advice to the author if the text is not such a date, or ends before it starts
 */
export function parseEdtf(text: string): DateSpan {
	if (text.startsWith('[') && text.endsWith(']')) return oneOf(text);
	if (text.includes('/')) return interval(text);
	const end = spanEnd(text, text);
	return { edtf: text, kind: 'point', start: end, end };
}

function interval(text: string): DateSpan {
	const halves = text.split('/');
	if (halves.length !== 2) throw notEdtf(text);
	const [start, end] = halves.map((half) => intervalEnd(half, text)) as [SpanEnd, SpanEnd];
	if (start.min === null && end.min === null) {
		throw new Error(`“${text}” states neither a start nor an end; state at least one, such as 1992/...`);
	}
	assertOrder(start, end, text);
	return { edtf: text, kind: 'interval', start, end };
}

function intervalEnd(half: string, text: string): SpanEnd {
	if (half === '..') return OPEN;
	return half === '' ? UNKNOWN : spanEnd(half, text);
}

/** A set such as `[1992,1994..1996]` is kept as its bounds: a span says when the one date may have been, not which. */
function oneOf(text: string): DateSpan {
	const ranges = text
		.slice(1, -1)
		.split(',')
		.map((member) => rangeOf(member.trim(), text));
	const start = ranges.map((range) => range[0]).reduce((a, b) => (lower(b) < lower(a) ? b : a));
	const end = ranges.map((range) => range[1]).reduce((a, b) => (upper(b) > upper(a) ? b : a));
	if (start.min === null && end.min === null) {
		throw new Error(`“${text}” gives no bound; give at least one, such as [1992..] or [..1992].`);
	}
	return { edtf: text, kind: 'one-of', start, end };
}

function rangeOf(member: string, text: string): [SpanEnd, SpanEnd] {
	const halves = member.split('..');
	if (halves.length > 2) throw notEdtf(text);
	const [start, end] = halves.map((half) => (half === '' && halves.length === 2 ? OPEN : spanEnd(half, text)));
	if (!start) throw notEdtf(text);
	assertOrder(start, end ?? start, text);
	return [start, end ?? start];
}

const lower = (end: SpanEnd) => end.min ?? -Infinity;
const upper = (end: SpanEnd) => end.max ?? Infinity;

function assertOrder(start: SpanEnd, end: SpanEnd, text: string): void {
	if (upper(end) <= lower(start)) {
		throw new Error(`“${text}” ends before it starts; the earlier date comes first, such as 1992/1994.`);
	}
}

/** @param whole the text that a message to the author quotes */
function spanEnd(text: string, whole: string): SpanEnd {
	if (text.includes('T')) return instant(text, whole);
	if (PART_OF_YEAR.test(text)) return partOfYear(text, whole);
	return calendarDate(text, whole);
}

/** Timestamps are read here because the library takes one without a zone for the machine's own time. */
function instant(text: string, whole: string): SpanEnd {
	const min = TIMESTAMP.test(text) ? Date.parse(text) : NaN;
	if (Number.isNaN(min)) throw notEdtf(whole);
	parseSingle(text, whole);
	return { min, max: min + 1, precision: 'instant', certainty: 'certain' };
}

function partOfYear(text: string, whole: string): SpanEnd {
	const [, year = '', code = '', mark = ''] = PART_OF_YEAR.exec(text) ?? [];
	const part = PARTS_OF_YEAR[code];
	if (!part) throw new Error(`“${whole}” names a southern season; write its months instead, such as 2001-09/2001-11.`);
	const [first, months] = part;
	return {
		min: startOfMonth(Number(year), first),
		max: startOfMonth(Number(year), first + months),
		precision: 'season',
		certainty: CERTAINTY[mark] ?? 'certain'
	};
}

/** `Date.UTC` would read the years 0 to 99 as 1900 to 1999. */
const startOfMonth = (year: number, month: number) => new Date(0).setUTCFullYear(year, month, 1);

function calendarDate(text: string, whole: string): SpanEnd {
	const date = parseSingle(text, whole);
	if (!Number.isFinite(date.min) || !Number.isFinite(date.max)) {
		throw new Error(`“${whole}” lies further away than dates can be calculated; years from −271820 to 275759 can.`);
	}
	const certainty = certaintyOf(date);
	if (/^-?XXXX/.test(text)) return UNKNOWN;
	return { min: date.min, max: date.max + 1, precision: precisionOf(date, text), certainty };
}

function parseSingle(text: string, whole: string): EdtfDate {
	let parsed;
	try {
		parsed = edtf(text);
	} catch {
		throw notEdtf(whole);
	}
	if (!isSingle(parsed) || text.includes('S')) throw notEdtf(whole);
	return parsed;
}

const isSingle = (parsed: ReturnType<typeof edtf>): parsed is EdtfDate =>
	parsed.type !== 'Interval' && parsed.type !== 'Set' && parsed.type !== 'List';

/** How finely a date is stated, reading from the year onwards up to the first digit that is not. */
function precisionOf(date: EdtfDate, text: string): Precision {
	if (date.type === 'Decade') return 'decade';
	if (date.type === 'Century') return 'century';
	if (date.type === 'Year') return 'year';
	const [year = '', month = '', day = ''] = text.replace(/[~?%]|^-/g, '').split('-');
	if (year.includes('X')) return year.indexOf('X') === 3 ? 'decade' : 'unspecified';
	if (month.includes('X')) return 'year';
	if (day.includes('X')) return 'month';
	return PRECISIONS[date.precision ?? 0] ?? 'instant';
}

function certaintyOf(date: EdtfDate): Certainty {
	const approximate = isMarked(date.approximate);
	const uncertain = isMarked(date.uncertain);
	if (approximate && uncertain) return 'both';
	if (approximate) return 'approximate';
	return uncertain ? 'uncertain' : 'certain';
}

/** The library marks digits of a date with a mask, a decade or century as a whole with a boolean. */
function isMarked(mark: EdtfBitmask | boolean | undefined): boolean {
	return typeof mark === 'object' ? mark.value !== 0 : mark === true;
}

const notEdtf = (text: string) => new Error(`“${text}” is not a date in EDTF (ISO 8601-2); ${adviceFor(text)}.`);
