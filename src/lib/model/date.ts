/**
 * How far one end of a dated span may be trusted.
 * `approximate` is EDTF's `~`, `uncertain` its `?`, `both` its `%`; `open` is `..`, `unknown` an end left empty.
 */
export type Certainty = 'certain' | 'approximate' | 'uncertain' | 'both' | 'open' | 'unknown';

/** How finely an end is stated; `unspecified` stands for EDTF digits given as X down to the century or coarser. */
export type Precision = 'instant' | 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'unspecified';

/**
 * One end of a span. `min` and `max` bound the moment meant, in milliseconds since the epoch, UTC: `min` inclusive,
 * `max` exclusive. A day has `max - min` of 24 hours, a year of 365 or 366 days. Both are null where the end is open or unknown.
 */
export interface SpanEnd {
	min: number | null;
	max: number | null;
	precision: Precision;
	certainty: Certainty;
}

/**
 * A date as the story states it, never made more exact than its source.
 * - `point`: one instant, day, month, year…; `start` and `end` are the same end.
 * - `interval`: something that lasted from `start` to `end`.
 * - `one-of`: it happened once, some time between `start` and `end` (EDTF sets in square brackets).
 */
export interface DateSpan {
	/** The EDTF string (ISO 8601-2) as the content has it. */
	edtf: string;
	kind: 'point' | 'interval' | 'one-of';
	start: SpanEnd;
	end: SpanEnd;
}
