import { utcYear } from 'd3-time';
import type { Translator } from '../i18n/index.ts';
import type { DateSpan } from '../model/index.ts';
import { polylinearScale } from '../time/scale.ts';
import { extentOf, type Extent } from '../time/span.ts';
import { spanShape, type SpanShape } from '../time/span-shape.ts';
import { LABEL_GAP, ticksFor } from '../time/ticks.ts';
import { bendsOf, elbow } from './leaders.ts';
import { spread } from './spread.ts';

const DAY = 86_400_000;
const YEAR = 365.25 * DAY;

/** Measures of the axis, px. */
export const AXIS = {
	/** Where the line of the axis stands, with its numbers to the left of it. */
	line: 34,
	/** Width of a bar, and from one to the next where dates overlap. */
	bar: 7,
	lane: 9,
	/** Radius of a number, and where its middle is below the top of its text. */
	disc: 8,
	below: 9,
	/** From the bars to the numbers, and from those to the text. */
	leader: 26,
	gap: 6,
	/** Kept free at both ends. */
	margin: 8
};

/** Years are lettered at least this far apart, px, and every line of the scale. */
const LETTERED = 56;
const LINES = 7;
/** Glyphs stand beside the text, so a bar has no room to keep for one. */
const GLYPH = 6;
const SHORTEST_MARK = 3;

/** What stands beside the axis: its date, where a line leads from to it, ms UTC, and the height of its text, px. */
export interface Beside {
	date: DateSpan;
	at: number;
	height: number;
}

/** A date on the axis, drawn downwards. */
export interface AxisSpan {
	shape: SpanShape;
	/** Which of the columns of bars it stands in, from 0. */
	lane: number;
	/** The whole stretch that it may mean, px; as short as it is. */
	from: number;
	to: number;
}

export interface AxisDrawing {
	height: number;
	/** Where numbers are centred, px from the left. */
	discs: number;
	/** Where texts start. */
	text: number;
	ticks: { y: number; label: string }[];
	/** Further lines of the scale. */
	lines: number[];
	spans: AxisSpan[];
	/** For each text its top, its height up to the next, and the line that leads to its number, as SVG path data. */
	places: { top: number; room: number; leader: string }[];
}

/**
 * A time axis to scale, from above to below, with texts beside it as near to their dates as there is room.
 * @param all in order of `at`
 * @param height at least, px; more where the texts need it
 * @param bounds what open dates reach to, ms UTC
 */
export function drawAxis(all: readonly Beside[], height: number, bounds: Extent, i18n: Translator): AxisDrawing {
	const needed = all.reduce((sum, beside) => sum + beside.height, 0);
	const full = Math.max(height, needed);
	const domain = domainOf(all, bounds);
	const scale = polylinearScale([
		[domain[0], AXIS.margin],
		[domain[1], full - AXIS.margin]
	]);
	const axis = { position: scale, width: full, bounds: domain, glyph: GLYPH, openLength: full };
	const spans = inLanes(
		all.map(({ date }) => {
			const [from, to] = extentOf(date, domain).map(scale) as [number, number];
			const length = Math.max(to - from, SHORTEST_MARK);
			return { shape: spanShape(date, axis), from: (from + to - length) / 2, to: (from + to + length) / 2 };
		})
	);
	const lanes = Math.max(0, ...spans.map(({ lane }) => lane)) + 1;
	const start = AXIS.line + lanes * AXIS.lane + 1;
	const discs = start + AXIS.leader + AXIS.disc;

	const tops = spread(
		all.map((beside) => ({ wanted: scale(beside.at) - AXIS.below, height: beside.height })),
		full
	);
	const ways = tops.map((top, index) => ({ from: scale(all[index]!.at), to: top + AXIS.below }));
	const bends = bendsOf(ways);
	const places = tops.map((top, index) => {
		const first = AXIS.line + spans[index]!.lane * AXIS.lane + AXIS.bar + 2;
		const leader = elbow(first, start + bends[index]! * AXIS.leader, discs - AXIS.disc, ways[index]!);
		return { top, room: (tops[index + 1] ?? full) - top, leader };
	});
	const letters = ticksFor(scale, LETTERED, i18n, () => LETTERED - LABEL_GAP);
	return {
		height: full,
		discs,
		text: discs + AXIS.disc + AXIS.gap,
		ticks: letters.map(({ x, label }) => ({ y: round(x), label })),
		lines: ticksFor(scale, LINES, i18n, () => 0)
			.map(({ x }) => round(x))
			.filter((y) => letters.every(({ x }) => Math.abs(x - y) > 1)),
		spans,
		places
	};
}

/** From the first to the last date, in whole years unless it is a matter of weeks. */
function domainOf(all: readonly Beside[], bounds: Extent): Extent {
	// An end that nobody states does not set the scale.
	const first = Math.min(...all.map(({ date: { start, end } }) => start.min ?? end.min ?? bounds[0]));
	const last = Math.max(...all.map(({ date: { start, end } }) => end.max ?? start.max ?? bounds[1]));
	if (!(first < last)) return bounds;
	if (last - first < YEAR) {
		const more = Math.max((last - first) * 0.1, DAY);
		return [first - more, last + more];
	}
	const room = (last - first) * 0.02;
	const from = Number(utcYear.floor(new Date(first - room)));
	return [from, Math.max(Number(utcYear.ceil(new Date(last))), last + room)];
}

/** Puts each date into the first column where it touches none before it. */
function inLanes(spans: Omit<AxisSpan, 'lane'>[]): AxisSpan[] {
	const reached: number[] = [];
	const lanes = new Map<(typeof spans)[number], number>();
	for (const span of spans.toSorted((a, b) => upper(a) - upper(b))) {
		const free = reached.findIndex((end) => end < upper(span));
		const lane = free < 0 ? reached.length : free;
		reached[lane] = lower(span) + 1;
		lanes.set(span, lane);
	}
	return spans.map((span) => ({ ...span, lane: lanes.get(span)! }));
}

type Drawn = Pick<AxisSpan, 'shape' | 'from' | 'to'>;
const upper = ({ shape, from }: Drawn) => (shape.form === 'mark' ? from : Math.min(shape.from, from));
const lower = ({ shape, to }: Drawn) => (shape.form === 'mark' ? to : Math.max(shape.to, to));

const round = (value: number) => Math.round(value * 10) / 10;
