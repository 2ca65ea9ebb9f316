import { utcDay, utcMonth, utcYear } from 'd3-time';
import type { Translator } from '../i18n/index.ts';
import type { DateSpan } from '../model/index.ts';
import { formatDate } from '../time/date-form.ts';
import { timeScale } from '../time/scale.ts';
import { isOpen, type Extent } from '../time/span.ts';
import { spanShape, type SpanShape } from '../time/span-shape.ts';
import { ticksFor, type MeasureText } from '../time/ticks.ts';
import { certaintyInWords } from '../time/wording.ts';

const DAY = 86_400_000;
const YEAR = 365.25 * DAY;
const MONTHS_BY_INITIALS = 14;
const CAPTION_GAP = 8;

/** A line of the axis in pixels, with its letters, which may stand in the middle of what it starts. */
export interface BarTick {
	x: number;
	label: string;
	labelX: number;
	/** Whether the letters name something that the span may include. */
	isMeant: boolean;
}

export interface BarCaption {
	text: string;
	/** Within the shape, beside it, or above it where there is no room. */
	place: 'inside' | 'beside' | 'above';
	/** The middle of the text, px. */
	x: number;
}

/** One date on an axis of its own, in pixels. */
export interface DateBarDrawing {
	shape: SpanShape;
	/** The whole stretch of the axis that the date may mean, px; a day has its width. */
	extent: Extent;
	ticks: BarTick[];
	/** Years under the first letters of theirs, where the ticks are months by their initials. */
	years: { x: number; label: string }[];
	caption: BarCaption | null;
}

/**
 * The stretch of time that shows a date in its surroundings: the month of a day, the year of a month or two, some years
 * about a year. Ms UTC. Null for a date of which nothing is known.
 */
export function surroundings(span: DateSpan): Extent | null {
	const known = knownExtent(span);
	if (!known) return null;
	const [from, to] = known;
	const length = to - from;
	const isWhole = (unit: typeof utcMonth) => isStart(unit, from) && isStart(unit, to);
	if (containing(utcMonth, known) && !isWhole(utcMonth)) return around(utcMonth, known, 0);
	if (length <= 10 * DAY) return around(utcDay, known, 8);
	if (length <= 62 * DAY) return around(utcMonth, known, 1);
	if (containing(utcYear, known) && !isWhole(utcYear)) return around(utcYear, known, 0);
	if (length < 3 * YEAR) return around(utcYear, known, isWhole(utcYear) ? 1 : 0);
	return around(utcYear, known, Math.ceil((length / YEAR) * 0.15));
}

/** From the first moment that the date may mean to the last; an end that nobody states is given a few years. */
function knownExtent({ start, end }: DateSpan): Extent | null {
	if (isOpen(start) && isOpen(end)) return null;
	const room = (of: typeof start) => Math.max(2.4 * YEAR, 5 * (of.max! - of.min!));
	const from = start.min ?? end.min! - room(end);
	const to = end.max ?? start.max! + room(start);
	return [from, to];
}

const isStart = (unit: typeof utcMonth, ms: number) => Number(unit.floor(new Date(ms))) === ms;

const containing = (unit: typeof utcMonth, [from, to]: Extent) =>
	Number(unit.floor(new Date(from))) === Number(unit.floor(new Date(to - 1)));

/** The whole months or years that a stretch touches, and some more on either side. */
function around(unit: typeof utcMonth, [from, to]: Extent, more: number): Extent {
	return [Number(unit.offset(unit.floor(new Date(from)), -more)), Number(unit.offset(unit.ceil(new Date(to)), more))];
}

/**
 * Draws a date to scale.
 * @param width of the axis in pixels
 * @param measure width of letters and caption
 */
export function drawDateBar(
	span: DateSpan,
	width: number,
	translator: Translator,
	measure: MeasureText
): DateBarDrawing | null {
	const view = surroundings(span);
	if (!view) return null;
	const scale = timeScale(view, width);
	const shape = spanShape(span, { position: scale, width, bounds: view, glyph: 8, openLength: width });
	const extent: Extent = [scale(span.start.min ?? view[0]), scale(span.end.max ?? view[1])];

	const months = utcMonth.range(new Date(view[0]), new Date(view[1]));
	const byInitials = months.length >= 6 && months.length <= MONTHS_BY_INITIALS;
	const spelled = byInitials ? months : months.length <= 4 && months.length > 1 ? months : null;
	const ticks: BarTick[] = spelled
		? spelled.map((month) => {
				const [from, to] = [scale(month), scale(utcMonth.offset(month, 1))];
				const label = formatDate(Number(month), byInitials ? 'monthInitial' : 'shortMonth', translator.lang);
				return { x: from, label, labelX: (from + to) / 2, isMeant: from < extent[1] && to > extent[0] };
			})
		: ticksFor(scale, 20, translator, measure).map(({ x, label }) => ({
				x,
				label,
				labelX: x,
				isMeant: x >= extent[0] && x < extent[1]
			}));
	const years = byInitials
		? months
				.filter((month, index) => index === 0 || month.getUTCMonth() === 0)
				.map((month) => ({ x: scale(month), label: formatDate(Number(month), 'year', translator.lang) }))
		: [];
	return { shape, extent, ticks, years, caption: captionOf(span, shape, width, translator, measure) };
}

function captionOf(
	span: DateSpan,
	shape: SpanShape,
	width: number,
	translator: Translator,
	measure: MeasureText
): BarCaption | null {
	const text = certaintyInWords(span, translator);
	if (!text) return null;
	const needed = measure(text);
	const middle = (shape.from + shape.to) / 2;
	const isPale =
		shape.form === 'choice' || shape.form === 'hatch' || shape.start === 'dashed' || shape.end === 'dashed';
	if (isPale && shape.to - shape.from >= needed + 36) return { text, place: 'inside', x: middle };
	const half = needed / 2 + CAPTION_GAP;
	if (shape.to + 2 * half <= width) return { text, place: 'beside', x: shape.to + half };
	if (shape.from - 2 * half >= 0) return { text, place: 'beside', x: shape.from - half };
	return { text, place: 'above', x: Math.max(needed / 2, Math.min(width - needed / 2, middle)) };
}
