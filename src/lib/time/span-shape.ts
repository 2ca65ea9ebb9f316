import type { DateSpan, SpanEnd } from '../model/date.ts';
import { extentOf, isApproximate, isOpen, isUncertain, type Extent } from './span.ts';

/**
 * How one end of a shape is drawn. `crisp` and `bracket` are stated ends, `feathered` is approximate, `dashed` uncertain,
 * `open` not known at all; `cut` lies outside the view, where the shape goes on.
 */
export type EdgeForm = 'crisp' | 'bracket' | 'feathered' | 'dashed' | 'open' | 'cut';

/**
 * How a date is drawn on an axis, in pixels; the drawing itself is left to the painter.
 * - `mark`: too short to have a length at this scale; its glyph alone.
 * - `cell`: the day, month or year in which something happened.
 * - `bar`: something that lasted.
 * - `choice`: one date, not known, between two brackets.
 * - `hatch`: something with an end that nobody states.
 */
export interface SpanShape {
	form: 'mark' | 'cell' | 'bar' | 'choice' | 'hatch';
	from: number;
	to: number;
	start: EdgeForm;
	end: EdgeForm;
	/** Length over which a feathered or open end fades. */
	fade: number;
	/** Where the glyph is centred. */
	at: number;
}

export interface ShapeAxis {
	/** Pixels of a moment in ms UTC; must grow with time. */
	position: (ms: number) => number;
	/** The view reaches from 0 to this many pixels. */
	width: number;
	/** What open ends reach to, ms UTC. */
	bounds: Extent;
	/** Diameter of a glyph in pixels. */
	glyph: number;
	/** Pixels for which what has no stated end is drawn; a part of the view if left out, as its length says nothing. */
	openLength?: number;
}

/** Narrower than this a shape cannot show the form of its ends, so the glyph stands alone or the shape is widened. */
const LEGIBLE = 16;
const FEATHER = 12;
/** Brackets, feathers and dashes need room for a glyph between them. */
const DOUBTFUL_WIDTH = 28;

const defaultOpenLength = (width: number) => Math.min(220, Math.max(72, width * 0.2));

/** The shape of a date that touches the view; it is cut to the view, except that a glyph at the edge stays whole. */
export function spanShape(span: DateSpan, axis: ShapeAxis): SpanShape {
	const [first, last] = extentOf(span, axis.bounds);
	const extent = { from: axis.position(first), to: axis.position(last) };
	if (isOpen(span.start) || isOpen(span.end)) return hatch(span, extent, axis);

	const start = edgeOf(span, span.start);
	const end = edgeOf(span, span.end);
	const isStated = start === 'crisp' && end === 'crisp';
	if (isStated && extent.to - extent.from < LEGIBLE) return mark(extent, axis.glyph);

	const isFeathered = start === 'feathered' || end === 'feathered';
	const drawn = widened(
		{
			from: extent.from - (start === 'feathered' ? FEATHER : 0),
			to: extent.to + (end === 'feathered' ? FEATHER : 0)
		},
		isStated ? 0 : DOUBTFUL_WIDTH
	);
	const form = span.kind === 'one-of' ? 'choice' : span.kind === 'interval' ? 'bar' : 'cell';
	const shape = cut({ form, ...drawn, start, end, fade: 0, at: 0 }, axis.width);
	const width = shape.to - shape.from;
	const fade = isFeathered ? Math.min(2 * FEATHER, width / 2) : 0;
	return { ...shape, fade, at: glyphPosition(shape, axis.glyph) };
}

function mark({ from, to }: { from: number; to: number }, glyph: number): SpanShape {
	const at = (from + to) / 2;
	return { form: 'mark', from: at - glyph / 2, to: at + glyph / 2, start: 'crisp', end: 'crisp', fade: 0, at };
}

function hatch(span: DateSpan, extent: { from: number; to: number }, axis: ShapeAxis): SpanShape {
	const { width, glyph } = axis;
	const length = axis.openLength ?? defaultOpenLength(width);
	const start = isOpen(span.start) ? 'open' : edgeOf(span, span.start);
	const end = isOpen(span.end) ? 'open' : edgeOf(span, span.end);
	const from = end === 'open' ? extent.from : extent.to - length;
	const to = end === 'open' ? Math.min(extent.to, Math.max(from, 0) + length) : extent.to;
	const drawn = widened({ from: Math.max(from, extent.from), to }, DOUBTFUL_WIDTH);
	const shape = cut({ form: 'hatch', ...drawn, start, end, fade: 0, at: 0 }, width);
	return { ...shape, fade: (shape.to - shape.from) * 0.6, at: glyphPosition(shape, glyph) };
}

/** How an end of a date is drawn where it lies in the view and is stated. */
export function edgeOf(span: DateSpan, end: SpanEnd): EdgeForm {
	if (span.kind === 'one-of') return 'bracket';
	if (isUncertain(end)) return 'dashed';
	return isApproximate(end) ? 'feathered' : 'crisp';
}

/** An open end stays open even where it also leaves the view. */
function cut(shape: SpanShape, width: number): SpanShape {
	const start = shape.from < 0 && shape.start !== 'open' ? 'cut' : shape.start;
	const end = shape.to > width && shape.end !== 'open' ? 'cut' : shape.end;
	const from = Math.max(shape.from, 0);
	const to = Math.min(shape.to, width);
	// What only touches an edge of the view keeps the room of a glyph.
	return { ...shape, start, end, ...(to - from < LEGIBLE ? keptInside(from, to, width) : { from, to }) };
}

function keptInside(from: number, to: number, width: number) {
	return from + to < width ? { from: Math.min(from, width), to: from + LEGIBLE } : { from: to - LEGIBLE, to };
}

function glyphPosition({ form, from, to, start, end }: SpanShape, glyph: number): number {
	const width = to - from;
	// A question mark stands at the end that is uncertain, the later one if both are.
	if (end === 'dashed') return from + glyph / 2 + 4;
	if (start === 'dashed') return from + glyph / 2 + 14;
	if (form === 'hatch') return from + glyph / 2 + (start === 'cut' ? 10 : 5);
	if (start === 'feathered' || end === 'feathered' || width < glyph * 3.2) return (from + to) / 2;
	return from + glyph / 2 + (start === 'cut' ? 10 : 6);
}

function widened({ from, to }: { from: number; to: number }, least: number) {
	const lacking = Math.max(0, least - (to - from)) / 2;
	return { from: from - lacking, to: to + lacking };
}
