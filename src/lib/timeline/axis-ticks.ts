import type { Translator } from '../i18n/index.ts';
import { formatDate, type DateForm } from '../time/date-form.ts';
import { timeScale } from '../time/scale.ts';
import { ticksFor, type MeasureText, type Tick } from '../time/ticks.ts';
import type { TimeWindow } from '../url/view-state.ts';
import type { Axis, DayLens } from './day-lens.ts';

const LEAST_SPACING = 44;

/** How far letters may reach beyond the ends of the axis, pixels. */
const OVERHANG = 16;

/** A stretch of an axis too short for a label has none. */
const LEAST_LENGTH = 24;

/** The ticks of the axis outside its lens, in order of time. */
export function axisTicks(
	{ lens }: Axis,
	window: TimeWindow,
	width: number,
	translator: Translator,
	measure: MeasureText
): Tick[] {
	const between = (from: number, to: number, left: number, right: number): Tick[] =>
		right - left < LEAST_LENGTH
			? []
			: ticksFor(timeScale([from, to], right - left), LEAST_SPACING, translator, measure).map((tick) => ({
					...tick,
					x: tick.x + left
				}));
	const isWithin = ({ x, label }: Tick) => {
		const half = measure(label) / 2;
		return x - half >= -OVERHANG && x + half <= width + OVERHANG;
	};
	if (!lens) return between(window.from, window.to, 0, width).filter(isWithin);
	const isClear = ({ x, label }: Tick) => {
		const half = measure(label) / 2 + 4;
		return x + half <= lens.left || x - half >= lens.right;
	};
	return [...between(window.from, lens.from, 0, lens.left), ...between(lens.to, window.to, lens.right, width)].filter(
		(tick) => isClear(tick) && isWithin(tick)
	);
}

/** A day of the lens: its cell in pixels and its name, as long as the cell has room for. */
export interface DayCell {
	/** Midnight, ms UTC */
	at: number;
	from: number;
	to: number;
	label: string;
}

const DAY = 86_400_000;
const FORMS: DateForm[] = ['weekdayOfYear', 'dayOfYear', 'dayOfMonth'];

export function dayCells(
	{ scale }: Axis,
	{ days, right }: DayLens,
	{ lang }: Translator,
	measure: MeasureText
): DayCell[] {
	return days.map((at) => {
		const [from, to] = [scale(at), Math.min(right, scale(at + DAY))];
		const labels = FORMS.map((form) => formatDate(at, form, lang));
		return { at, from, to, label: labels.find((label) => measure(label) + 6 <= to - from) ?? '' };
	});
}
