import type { DateSpan, Period } from '../../model/index.ts';
import type { TimeScale } from '../../time/scale.ts';
import { isDoubtful, overlaps, type Extent } from '../../time/span.ts';
import { edgeOf, spanShape, type EdgeForm, type SpanShape } from '../../time/span-shape.ts';

/** Something that held for a time, with its dates as they are known. */
export interface BandPeriod extends Period {
	fromDate: DateSpan | null;
	toDate: DateSpan | null;
}

/** The part of a period that is in view, in pixels of the axis. */
export interface BandSegment<P> {
	period: P;
	from: number;
	to: number;
	start: BandEnd;
	end: BandEnd;
	/** How many pixels of it lie before the view, so that a pattern moves along with the axis. */
	before: number;
}

export interface BandEnd {
	form: EdgeForm;
	/** Length over which an approximate end fades, within the segment; else 0. */
	fade: number;
}

export interface BandLayout<P> {
	/** From left to right; none overlap. */
	segments: BandSegment<P>[];
	/** Where something changed on a day that is not known: the month or year in which it did, or the days to choose from. */
	changes: SpanShape[];
}

/** Least length over which an approximate end fades, px. */
const FEATHER = 24;

/**
 * Lays periods along an axis. One ends where the next starts, even if it states a later end or none, as on the map.
 * @param periods in order of their starts
 * @param width of the axis in pixels; the view reaches from 0 to it
 */
export function layoutBand<P extends BandPeriod>(
	periods: readonly P[],
	scale: TimeScale,
	width: number
): BandLayout<P> {
	const segments = periods.flatMap((period, index) => {
		const segment = segmentOf(period, periods[index + 1]?.from ?? null, scale, width);
		return segment ? [segment] : [];
	});
	const dates = periods.flatMap(({ fromDate, toDate }) => [fromDate, toDate]).filter((date) => date !== null);
	const distinct = [...new Map(dates.map((date) => [date.edtf, date])).values()];
	const view: Extent = [scale.invert(0), scale.invert(width)];
	const changes = distinct
		// An end in doubt is drawn so at the end itself; between two brackets it has no one place.
		.filter((date) => (date.kind === 'one-of' || !isDoubtful(date)) && overlaps(date, ...view))
		.map((date) => spanShape(date, { position: scale, width, bounds: view, glyph: 0 }))
		.filter(({ form }) => form !== 'mark');
	return { segments, changes };
}

function segmentOf<P extends BandPeriod>(
	period: P,
	next: number | null,
	scale: TimeScale,
	width: number
): BandSegment<P> | null {
	const until = Math.min(period.to ?? Infinity, next ?? Infinity);
	const first = period.from === null ? -Infinity : scale(period.from);
	const last = until === Infinity ? Infinity : scale(until);
	const [from, to] = [Math.max(0, first), Math.min(width, last)];
	if (!(from < to)) return null;
	const isOwnEnd = until === period.to;
	return {
		period,
		from,
		to,
		start: first < 0 ? cut(first) : endOf(period.fromDate, to - from, scale),
		end: last > width ? cut(last) : endOf(isOwnEnd ? period.toDate : null, to - from, scale),
		before: Number.isFinite(first) ? from - first : 0
	};
}

/** An end that is never stated is open, not cut by the view. */
const cut = (at: number): BandEnd => ({ form: Number.isFinite(at) ? 'cut' : 'open', fade: 0 });

function endOf(date: DateSpan | null, length: number, scale: TimeScale): BandEnd {
	const form = date ? edgeOf(date, date.start) : 'crisp';
	if (form !== 'feathered') return { form, fade: 0 };
	const stated = scale(date!.start.max!) - scale(date!.start.min!);
	return { form, fade: Math.min(length / 2, Math.max(FEATHER, stated)) };
}

/**
 * Where the direction of time is marked on a segment: evenly from its start on, wherever the view starts, and at least once
 * where it has room.
 * @param spacing pixels from one mark to the next
 * @param clear pixels to leave free at both ends
 */
export function marksAlong(
	{ from, to, before }: Pick<BandSegment<unknown>, 'from' | 'to' | 'before'>,
	spacing: number,
	clear: number
): number[] {
	const [least, most] = [from + clear, to - clear];
	if (least > most) return [];
	const origin = from - (before % spacing) + spacing / 2;
	const found: number[] = [];
	for (let x = origin; x <= most; x += spacing) if (x >= least) found.push(x);
	return found.length === 0 && before === 0 ? [(from + to) / 2] : found;
}
