import type { Translator } from '../../i18n/index.ts';
import type { TimeScale } from '../../time/scale.ts';
import type { MeasureText } from '../../time/ticks.ts';
import { instantInWords } from '../../time/wording.ts';

const DAY = 86_400_000;

/** A stretch narrower than this cannot be pointed at, px. */
const LEAST = 3;

/** The parts of time that a date can be said by, the finest first, with their length in days. */
const PRECISIONS = [
	['day', 1],
	['month', 30]
] as const;

/** How finely a place on an axis can be read: by the day, the month or the year. */
export function precisionAt(scale: TimeScale, x: number): 'day' | 'month' | 'year' {
	const pixelsPerDay = DAY / ((scale.invert(x + 1) - scale.invert(x - 1)) / 2);
	return PRECISIONS.find(([, days]) => days * pixelsPerDay >= LEAST)?.[0] ?? 'year';
}

/** A flag that says the date at a place of the axis: where it starts and how wide it is, px. */
export interface Flag {
	text: string;
	left: number;
	width: number;
}

const PADDING = 6;

/** The flag of the date at a place of an axis; it keeps within the axis. */
export function flagAt(x: number, scale: TimeScale, width: number, i18n: Translator, measure: MeasureText): Flag {
	const text = instantInWords(scale.invert(x), precisionAt(scale, x), i18n);
	const wide = measure(text) + 2 * PADDING;
	return { text, left: Math.max(0, Math.min(width - wide, x - wide / 2)), width: wide };
}
