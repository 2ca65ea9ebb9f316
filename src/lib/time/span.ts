import type { DateSpan, SpanEnd } from '../model/date.ts';

const DAY = 86_400_000;

/** Start and end in ms UTC; the end is exclusive. */
export type Extent = readonly [from: number, to: number];

/** The first moment that the span may include, in ms UTC; −Infinity where its start is open or unknown. */
export const earliest = (span: DateSpan): number => span.start.min ?? -Infinity;

/** The first moment that is surely after the span, in ms UTC; Infinity where its end is open or unknown. */
export const latest = (span: DateSpan): number => span.end.max ?? Infinity;

/**
 * Everything that the span may include, as it is drawn: an open or unknown end reaches to the bounds, or just takes in
 * the end that is stated where that lies outside them. Stated ends are not clamped.
 * @param bounds the extent that open ends reach to, ms UTC
 */
export function extentOf(span: DateSpan, bounds: Extent): Extent {
	const from = span.start.min ?? Math.min(bounds[0], span.end.min ?? bounds[0]);
	const to = span.end.max ?? Math.max(bounds[1], span.start.max ?? bounds[1]);
	return [from, to];
}

/** Whether the span may include the moment. */
export const contains = (span: DateSpan, ms: number): boolean => earliest(span) <= ms && ms < latest(span);

/** Whether the span may include a moment from `from` up to but without `to`; an empty window is its one moment. */
export function overlaps(span: DateSpan, from: number, to: number): boolean {
	return from === to ? contains(span, from) : earliest(span) < to && from < latest(span);
}

/**
 * The day for which a map shows the span, as ms UTC at its midnight: the first day that the span may include, or the
 * first day of its end where the start is open. Null where no date is known at all.
 */
export function anchor(span: DateSpan): number | null {
	const at = span.start.min ?? span.end.min;
	return at === null ? null : Math.floor(at / DAY) * DAY;
}

/**
 * Orders spans in time without reading more into a date than it states. A span is filed under the earliest moment that
 * it may start, one with an open start under its end, one without any date last. Of those filed together the coarser
 * start comes first (2016, then 2016-01, then 2016-01-01), then what ends earlier, then a point before an interval before
 * a choice, and at last the EDTF text decides. Only spans of the same EDTF compare as equal, so it is a total order.
 */
export function compareSpans(a: DateSpan, b: DateSpan): number {
	return (
		compare(filedUnder(a), filedUnder(b)) ||
		compare(widthOf(b.start), widthOf(a.start)) ||
		compare(latest(a), latest(b)) ||
		compare(KIND_ORDER[a.kind], KIND_ORDER[b.kind]) ||
		(a.edtf < b.edtf ? -1 : a.edtf > b.edtf ? 1 : 0)
	);
}

const KIND_ORDER = { point: 0, interval: 1, 'one-of': 2 };
const filedUnder = (span: DateSpan) => span.start.min ?? span.end.min ?? Infinity;
const widthOf = (end: SpanEnd) => (end.min === null || end.max === null ? Infinity : end.max - end.min);

/** Infinities must compare as equal, which a difference would turn into NaN. */
const compare = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0);

export const isApproximate = (end: SpanEnd): boolean => end.certainty === 'approximate' || end.certainty === 'both';
export const isUncertain = (end: SpanEnd): boolean => end.certainty === 'uncertain' || end.certainty === 'both';

/** Whether no date is stated for the end, be it open or unknown. */
export const isOpen = (end: SpanEnd): boolean => end.min === null;

/** Whether anything about the date is in doubt: an end that is not certain, or a choice of several dates. */
export function isDoubtful(span: DateSpan): boolean {
	return span.kind === 'one-of' || span.start.certainty !== 'certain' || span.end.certainty !== 'certain';
}

/** Whether the span is one day or moment, stated without doubt; only such a date may be drawn as a crisp mark. */
export function isExactDay(span: DateSpan): boolean {
	const { precision } = span.start;
	return span.kind === 'point' && !isDoubtful(span) && (precision === 'day' || precision === 'instant');
}
