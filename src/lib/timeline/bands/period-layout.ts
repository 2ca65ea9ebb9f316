import type { ContextPeriod } from '../../model/index.ts';
import type { TimeScale } from '../../time/scale.ts';
import { earliest, extentOf, latest, overlaps, type Extent } from '../../time/span.ts';
import { spanShape, type SpanShape } from '../../time/span-shape.ts';
import type { MeasureText } from '../../time/ticks.ts';
import { Row } from '../rows.ts';

/** A period behind the lanes, in pixels of the axis. */
export interface PlacedPeriod extends Pick<SpanShape, 'from' | 'to' | 'start' | 'end' | 'fade'> {
	period: ContextPeriod;
	/** Where its name stands in the strip above the lanes; null where there is no room for it. */
	label: { x: number; row: number } | null;
}

export interface PeriodAxis {
	scale: TimeScale;
	/** Width of the axis in pixels. */
	width: number;
	/** What open ends reach to, ms UTC. */
	bounds: Extent;
	/** Measures a name as it is lettered. */
	measure: MeasureText;
	/** How many rows the strip has for names. */
	rows: number;
}

/** However short, a period can be seen, px. */
const LEAST_WIDTH = 2;

/** Between the edge of a period and its name, and between two names, px. */
const GAP = 4;

/** The periods in view, the order kept, with their names side by side. */
export function layoutPeriods(periods: readonly ContextPeriod[], axis: PeriodAxis): PlacedPeriod[] {
	const { scale, width } = axis;
	const inView = periods.filter(({ date }) => overlaps(date, scale.invert(0), scale.invert(width)));
	const rows = Array.from({ length: axis.rows }, () => new Row<ContextPeriod>(2 * GAP));
	return inView.map((period) => {
		const shape = shapeOf(period, axis);
		return { period, ...shape, label: placeLabel(period, shape, rows, axis) };
	});
}

function shapeOf({ date }: ContextPeriod, { scale, width, bounds }: PeriodAxis) {
	const shape = spanShape(date, { position: scale, width, bounds, glyph: 0, openLength: width });
	const { start, end, fade } = shape;
	if (shape.form !== 'mark') return { from: shape.from, to: shape.to, start, end, fade };
	const [first, last] = extentOf(date, bounds).map(scale) as [number, number];
	const from = Math.max(0, Math.min(width - LEAST_WIDTH, first));
	return { from, to: Math.min(width, Math.max(from + LEAST_WIDTH, last)), start, end, fade };
}

/** Names stand at the start of their period, else further on within it, else nowhere. */
function placeLabel(
	period: ContextPeriod,
	{ from, to }: { from: number; to: number },
	rows: Row<ContextPeriod>[],
	{ width, measure }: PeriodAxis
): PlacedPeriod['label'] {
	const length = measure(period.label);
	const first = Math.min(from + GAP, width - length);
	const last = Math.max(first, to - GAP - length);
	if (first < 0) return null;
	for (const [index, row] of rows.entries()) {
		const x = row.nearestFree(first, length, width);
		if (x === null || x < first || x > last) continue;
		row.add(x, x + length, period);
		return { x, row: index };
	}
	return null;
}

/** Whether an end is a day or moment that is stated, not the edge of a month or year in which it lies. */
export const isSharp = ({ date }: ContextPeriod, which: 'start' | 'end'): boolean =>
	['day', 'instant'].includes(date[which].precision) &&
	Number.isFinite(which === 'start' ? earliest(date) : latest(date));
