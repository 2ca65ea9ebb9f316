import { scaleLinear, scaleUtc } from 'd3-scale';
import type { Translator } from '../i18n/index.ts';
import type { DateSpan, Precision } from '../model/index.ts';
import { instantInWords } from '../time/wording.ts';
import { boundsOf, rowsOf, type Panel } from './panels.ts';

export interface PlotTick {
	/** Per cent of the plot's width. */
	at: number;
	label: string;
}

/** The one scale that all rows of a panel are drawn on. */
export interface PlotScale {
	/** Where a value stands, in per cent of the plot's width; a moment is in ms UTC. */
	position: (value: number) => number;
	ticks: PlotTick[];
	/** The first and last value of the scale. */
	domain: readonly [number, number];
}

const DAY = 86_400_000;
const YEAR = 365.25 * DAY;

/** About how many ticks a scale has, and how many at most: a phone has room for no more. */
const TICKS = 4;
const MOST_TICKS = 5;

/** The scale's own round numbers, fewer of them where they would crowd. */
function roomyTicks<T>(ticksOf: (count: number) => T[]): T[] {
	for (let count = TICKS; count > 1; count--) {
		const ticks = ticksOf(count);
		if (ticks.length <= MOST_TICKS) return ticks;
	}
	return ticksOf(1);
}

const ends = ({ start, end }: DateSpan): number[] => [start.min, end.max].filter((at) => at !== null);

function dateScale(panel: Panel, i18n: Translator): PlotScale {
	const moments = rowsOf(panel).flatMap(({ date }) => (date ? ends(date) : []));
	const scale = scaleUtc()
		.domain([Math.min(...moments), Math.max(...moments)])
		.nice(TICKS)
		.range([0, 100]);
	const [from, to] = scale.domain().map(Number) as [number, number];
	const ticks = roomyTicks((count) => scale.ticks(count));
	const step = ((to - from) / Math.max(1, ticks.length - 1)) * 1.01;
	const precision: Precision = step >= YEAR ? 'year' : step >= 28 * DAY ? 'month' : 'day';
	return {
		position: (value) => scale(value),
		ticks: ticks.map((at) => ({ at: scale(at), label: instantInWords(Number(at), precision, i18n) })),
		domain: [from, to]
	};
}

/**
 * The scale of a panel. A share runs from 0 to 100 per cent, an amount from zero, so that a length is never cut short;
 * only dates start where the first of them does.
 */
export function plotScale(panel: Panel, i18n: Translator): PlotScale {
	if (panel.kind === 'date') return dateScale(panel, i18n);
	const values = rowsOf(panel).flatMap(({ quantity }) => boundsOf(quantity).filter((value) => value !== null));
	const scale = scaleLinear().range([0, 100]);
	if (panel.kind === 'share') scale.domain([0, 100]);
	else scale.domain([Math.min(0, ...values), Math.max(0, ...values) || 1]).nice(TICKS);
	const ticks = panel.kind === 'share' ? [0, 25, 50, 75, 100] : roomyTicks((count) => scale.ticks(count));
	return {
		position: (value) => scale(value),
		ticks: ticks.map((value) => ({
			at: scale(value),
			// The head of the panel names the unit.
			label: panel.kind === 'share' ? i18n.number(value / 100, { style: 'percent' }) : i18n.number(value)
		})),
		domain: scale.domain() as [number, number]
	};
}
