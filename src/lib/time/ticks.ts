import type { Translator } from '../i18n/translator.ts';
import type { TimeScale } from './scale.ts';
import { TICK_STEPS, tickLabel, type TickStep } from './tick-steps.ts';

export interface Tick {
	/** ms UTC */
	at: number;
	/** Pixels from the start of the axis; the label is centred on it. */
	x: number;
	label: string;
	/** Starts a greater unit, such as a year among months. */
	major: boolean;
}

/** Width of a label in pixels, as it will be drawn. */
export type MeasureText = (text: string) => number;

/** Clear space between two labels in pixels. */
export const LABEL_GAP = 8;

/**
 * The ticks of an axis, in order, from decades (on long axes millennia) down to hours, as dense as labels allow. The step
 * is chosen by the widest label it could have anywhere, so that it does not flicker while the axis is moved.
 * No two ticks are closer than `minSpacingPx`, nor their labels, centred on them, than `LABEL_GAP`.
 */
export function ticksFor(scale: TimeScale, minSpacingPx: number, translator: Translator, measure: MeasureText): Tick[] {
	// A Date cuts fractions of a millisecond towards 1970, which could step over an end of the axis.
	const from = new Date(Math.ceil(scale.domain[0]!));
	const to = new Date(Math.floor(scale.domain.at(-1)!));
	const pixelsPerMs = Math.abs(scale(to) - scale(from)) / (Number(to) - Number(from));
	const step = TICK_STEPS.find((candidate) => {
		const spacing = candidate.shortest * pixelsPerMs;
		return spacing >= minSpacingPx && spacing >= roomForLabels(candidate, from, to, translator.lang, measure);
	});
	if (!step) return [];
	const ticks = step.interval.range(step.interval.ceil(from), new Date(Number(to) + 1)).map((at) => ({
		at: Number(at),
		x: scale(at),
		label: tickLabel(step, at, translator.lang),
		major: step.isMajor(at)
	}));
	return withoutCollisions(ticks, minSpacingPx, measure);
}

/** How far apart ticks must be for their labels, when a major one may stand beside a minor one. */
function roomForLabels(step: TickStep, from: Date, to: Date, lang: string, measure: MeasureText): number {
	const widest = { minor: 0, major: 0 };
	const samples = step.widest.map((ms) => new Date(ms)).concat([from, to].map((end) => step.interval.floor(end)));
	for (const at of samples) {
		const kind = step.isMajor(at) ? 'major' : 'minor';
		widest[kind] = Math.max(widest[kind], measure(tickLabel(step, at, lang)));
	}
	return Math.max(widest.minor, (widest.minor + widest.major) / 2) + LABEL_GAP;
}

/** Samples cannot foresee every label, such as a year before Christ among short ones; what still collides is left out. */
function withoutCollisions(ticks: Tick[], minSpacingPx: number, measure: MeasureText): Tick[] {
	const kept: Tick[] = [];
	let lastHalfWidth = 0;
	for (const tick of ticks) {
		const halfWidth = measure(tick.label) / 2;
		const last = kept.at(-1);
		if (last && tick.x - last.x < Math.max(minSpacingPx, lastHalfWidth + halfWidth + LABEL_GAP)) continue;
		kept.push(tick);
		lastHalfWidth = halfWidth;
	}
	return kept;
}
