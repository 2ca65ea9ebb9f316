import type { Certainty, DateSpan, Precision, SpanEnd } from '../model/date.ts';
import type { MessageKey, Translator } from '../i18n/translator.ts';
import { formatDate, formatEnds, type DateForm } from './date-form.ts';
import { isApproximate, isDoubtful, isExactDay, isOpen, isUncertain } from './span.ts';

export type DateStyle = 'long' | 'short';

const CENTURY_YEARS = 100;
const WINTER_MONTHS = 15;
const SEASONS: Record<number, MessageKey> = { 2: 'date.spring', 5: 'date.summer', 8: 'date.autumn' };

const FORM: Partial<Record<Precision, Record<DateStyle, DateForm>>> = {
	instant: { long: 'instant', short: 'shortInstant' },
	day: { long: 'day', short: 'shortDay' },
	month: { long: 'month', short: 'shortMonth' },
	year: { long: 'year', short: 'year' }
};

/**
 * The date as a reader is told it, with its doubt in words: “Tuesday 13 December 2016”, “about 2017”, “between 13 July
 * and 31 December 1992”. The long style is for text, the short one for labels.
 */
export function dateInWords(span: DateSpan, translator: Translator, style: DateStyle = 'long'): string {
	if (isOpen(span.start) && isOpen(span.end)) return translator.t('date.unknown');
	if (span.kind === 'interval') return intervalInWords(span, translator, style);
	if (span.kind === 'one-of' && !areSame(span.start, span.end)) return choiceInWords(span, translator, style);
	return pointInWords(span.start, translator, style);
}

function pointInWords(end: SpanEnd, translator: Translator, style: DateStyle): string {
	const date = endInWords(end, translator, style);
	if (style === 'long' && end.min !== null && end.precision === 'day' && end.certainty === 'certain') {
		return translator.t('date.weekday', { weekday: formatDate(end.min, 'weekday', translator.lang), date });
	}
	return withDoubt(end, date, 'date.uncertain', translator);
}

function intervalInWords({ start, end }: DateSpan, translator: Translator, style: DateStyle): string {
	const { t } = translator;
	const qualified = (of: SpanEnd) => withDoubt(of, endInWords(of, translator, style), 'date.uncertain-end', translator);
	if (isOpen(end)) return t(style === 'long' ? 'date.from' : 'date.from-short', { date: qualified(start) });
	if (isOpen(start)) return t(style === 'long' ? 'date.until' : 'date.until-short', { date: qualified(end) });

	const range: MessageKey = style === 'long' ? 'date.range' : 'date.range-short';
	if (start.certainty !== end.certainty || isApproximate(start)) {
		return t(range, { start: qualified(start), end: qualified(end) });
	}
	return withDoubt(start, joined(start, end, range, translator, style), 'date.uncertain', translator);
}

function choiceInWords({ start, end }: DateSpan, translator: Translator, style: DateStyle): string {
	const { t } = translator;
	const qualified = (of: SpanEnd) => withDoubt(of, endInWords(of, translator, style), 'date.uncertain-end', translator);
	if (isOpen(start)) return t('date.or-earlier', { date: qualified(end) });
	if (isOpen(end)) return t('date.or-later', { date: qualified(start) });
	if (start.certainty !== 'certain' || end.certainty !== 'certain') {
		return t('date.between', { start: qualified(start), end: qualified(end) });
	}
	return joined(start, end, 'date.between', translator, style);
}

/** Joins two ends, saying once what they share: “28 June to 1 July 2009”. */
function joined(start: SpanEnd, end: SpanEnd, key: MessageKey, translator: Translator, style: DateStyle): string {
	const form = start.precision === end.precision ? FORM[start.precision] : undefined;
	const [from, to] =
		form && start.min !== null && end.min !== null && start.min <= end.min
			? formatEnds(start.min, end.min, form[style], translator.lang)
			: [endInWords(start, translator, style), endInWords(end, translator, style)];
	return from === to ? from : translator.t(key, { start: from, end: to });
}

function withDoubt(end: SpanEnd, date: string, uncertain: MessageKey, { t }: Translator): string {
	const about = isApproximate(end) ? t('date.about', { date }) : date;
	return isUncertain(end) ? t(uncertain, { date: about }) : about;
}

/** One end as finely as it is stated, without its doubt. */
function endInWords(end: SpanEnd, translator: Translator, style: DateStyle): string {
	const { t, lang } = translator;
	if (end.min === null || end.max === null) return t('date.unknown');
	const form = FORM[end.precision];
	if (form) return formatDate(end.min, form[style], lang);
	if (end.precision === 'season') return seasonInWords(end.min, end.max, translator, style);

	const year = formatDate(end.min, 'year', lang);
	const lastMoment = end.max - 1;
	const years = yearOf(lastMoment) - yearOf(end.min) + 1;
	if (years > CENTURY_YEARS || yearOf(end.min) < 1) {
		return t('date.years', { start: year, end: formatDate(lastMoment, 'year', lang) });
	}
	return t(end.precision === 'decade' ? 'date.decade' : 'date.century', { year });
}

/** Only quarters and longer parts of a year are said by their months: a season is not the same months everywhere. */
function seasonInWords(min: number, max: number, translator: Translator, style: DateStyle): string {
	const { t, lang } = translator;
	const months = monthsSinceYearZero(max) - monthsSinceYearZero(min);
	if (months === WINTER_MONTHS) {
		const january = new Date(min).setUTCMonth(12);
		return t('date.winter', { year: formatDate(january, 'year', lang) });
	}
	const season = SEASONS[new Date(min).getUTCMonth()];
	if (season && months === 3) return t(season, { year: formatDate(min, 'year', lang) });
	const [start, end] = formatEnds(min, max - 1, style === 'long' ? 'month' : 'shortMonth', lang);
	return t(style === 'long' ? 'date.range' : 'date.range-short', { start, end });
}

/**
 * What is in doubt about the date, for a caption beside its mark: “one day, not known”, “end not verified”. Empty where
 * nothing is.
 */
export function certaintyInWords(span: DateSpan, { t, list }: Translator): string {
	const { kind, start, end } = span;
	if (isOpen(start) && isOpen(end)) return t('date.certainty.unknown');
	if (kind === 'one-of') {
		const stated = [start, end].filter((side) => !isOpen(side));
		return t(stated.every((side) => side.precision === 'day') ? 'date.certainty.one-day' : 'date.certainty.one-date');
	}
	if (start.certainty === end.certainty) return start.certainty === 'certain' ? '' : t(WHOLE_IN_DOUBT[start.certainty]);
	return list(
		[START_IN_DOUBT[start.certainty], END_IN_DOUBT[end.certainty]].flatMap((message) => (message ? [t(message)] : []))
	);
}

const WHOLE_IN_DOUBT = {
	approximate: 'date.certainty.approximate',
	uncertain: 'date.certainty.uncertain',
	both: 'date.certainty.both',
	open: 'date.certainty.unknown',
	unknown: 'date.certainty.unknown'
} as const satisfies Partial<Record<Certainty, MessageKey>>;

const START_IN_DOUBT: Record<Certainty, MessageKey | null> = {
	certain: null,
	approximate: 'date.certainty.start-approximate',
	uncertain: 'date.certainty.start-uncertain',
	both: 'date.certainty.start-both',
	open: 'date.certainty.start-open',
	unknown: 'date.certainty.start-open'
};

const END_IN_DOUBT: Record<Certainty, MessageKey | null> = {
	certain: null,
	approximate: 'date.certainty.end-approximate',
	uncertain: 'date.certainty.end-uncertain',
	both: 'date.certainty.end-both',
	open: 'date.certainty.end-open',
	unknown: 'date.certainty.end-open'
};

/**
 * A moment, said as finely as the precision, for the title of an axis or map: “13 December 2016”, “the 1990s”.
 * @param ms ms UTC
 */
export function instantInWords(ms: number, precision: Precision, translator: Translator): string {
	const form = FORM[precision === 'season' ? 'month' : precision];
	if (form) return formatDate(ms, form.long, translator.lang);
	const [key, years] = precision === 'decade' ? (['date.decade', 10] as const) : (['date.century', 100] as const);
	const firstYear = new Date(0).setUTCFullYear(Math.floor(yearOf(ms) / years) * years, 0, 1);
	return translator.t(key, { year: formatDate(firstYear, 'year', translator.lang) });
}

/**
 * The shortest true form of a date that is not one certain day, for a tight label: “Aug 1992”, “2020”, “1991–1992”, “from
 * 2001”. Empty for a certain day, whose day says it all, and where no year is known.
 */
export function labelInWords(span: DateSpan, translator: Translator): string {
	if (isExactDay(span) || (isOpen(span.start) && isOpen(span.end))) return '';
	if (span.kind === 'point' && span.start.precision === 'month' && !isDoubtful(span))
		return dateInWords(span, translator, 'short');
	const year = (ms: number) => formatDate(ms, 'year', translator.lang);
	const { start, end } = span;
	if (isOpen(end)) return translator.t('date.from-short', { date: year(start.min!) });
	const last = year(end.max! - 1);
	const first = start.min === null ? last : year(start.min);
	return first === last ? last : `${first}–${last}`;
}

const PREFIX_LENGTH: Partial<Record<Precision, number>> = { year: 4, month: 7, day: 10 };

/**
 * The value of the `datetime` attribute of an HTML `<time>` for the date. Undefined where HTML has no value that says no
 * more than the date does: intervals, choices, decades, anything in doubt, years before 1.
 */
export function dateTimeAttribute({ kind, start }: DateSpan): string | undefined {
	if (kind !== 'point' || start.min === null || start.certainty !== 'certain') return undefined;
	const iso = new Date(start.min).toISOString();
	if (!/^\d{4}-/.test(iso) || iso.startsWith('0000')) return undefined;
	if (start.precision === 'instant') return iso;
	const length = PREFIX_LENGTH[start.precision];
	return length ? iso.slice(0, length) : undefined;
}

const yearOf = (ms: number) => new Date(ms).getUTCFullYear();
const monthsSinceYearZero = (ms: number) => yearOf(ms) * 12 + new Date(ms).getUTCMonth();
const areSame = (a: SpanEnd, b: SpanEnd) => a.min === b.min && a.max === b.max && a.certainty === b.certainty;
