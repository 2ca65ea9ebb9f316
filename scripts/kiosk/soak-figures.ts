import { quantile } from '../bench/lib/statistics.ts';
import { align } from '../bench/lib/table.ts';

/** What the page held at the end of a simulated hour, garbage collected, and what befell it until then, in all. */
export interface Hour {
	hour: number;
	/** Bytes. */
	heap: number;
	nodes: number;
	listeners: number;
	contexts: number;
	timers: number;
	errors: number;
	resets: number;
	sessions: number;
	touches: number;
}

const MEASURES = ['heap', 'nodes', 'listeners', 'contexts', 'timers'] as const;
type Measure = (typeof MEASURES)[number];

const NAMES: Record<Measure, string> = {
	heap: 'JS heap',
	nodes: 'DOM nodes',
	listeners: 'listeners',
	contexts: 'GPU contexts',
	timers: 'timers'
};

/** By how much it may have grown at most, as a share. */
export const MOST_GROWTH = 0.02;
/** A quarter of the hours, in which every text is read once, is for warming up. */
const warm = (hours: readonly Hour[]) => hours.slice(Math.floor(hours.length / 4));

/** By how much each measure grew from the first third of the hours after warm-up to the last, medians compared, as shares. */
export function growth(hours: readonly Hour[]): Record<Measure, number> {
	const kept = warm(hours);
	const third = Math.max(1, Math.floor(kept.length / 3));
	const median = (part: readonly Hour[], measure: Measure) =>
		quantile(
			part.map((hour) => hour[measure]),
			0.5
		);
	const of = (measure: Measure) => {
		const before = median(kept.slice(0, third), measure);
		const after = median(kept.slice(-third), measure);
		return before === after ? 0 : after / before - 1;
	};
	return Object.fromEntries(MEASURES.map((measure) => [measure, of(measure)])) as Record<Measure, number>;
}

const COLUMNS: readonly [string, (hour: Hour) => string][] = [
	['hour', ({ hour }) => String(hour)],
	['JS heap', ({ heap }) => `${(heap / 1e6).toFixed(2)} MB`],
	['DOM nodes', ({ nodes }) => nodes.toLocaleString('en')],
	['listeners', ({ listeners }) => String(listeners)],
	['GPU contexts', ({ contexts }) => String(contexts)],
	['timers', ({ timers }) => String(timers)],
	['errors', ({ errors }) => String(errors)],
	['resets', ({ resets }) => String(resets)],
	['sessions', ({ sessions }) => String(sessions)],
	['touches', ({ touches }) => touches.toLocaleString('en')]
];

const WIDTHS = COLUMNS.map(([title]) => Math.max(title.length, 8));

const inColumns = (cells: string[]) => cells.map((cell, column) => cell.padStart(WIDTHS[column]!)).join('  ');

/** The head of the table that `rowOf` goes on with, hour after hour. */
export const tableHead = (): string => inColumns(COLUMNS.map(([title]) => title));
export const rowOf = (hour: Hour): string => inColumns(COLUMNS.map(([, cell]) => cell(hour)));

const percent = (share: number) => `${share >= 0 ? '+' : '−'}${Math.abs(100 * share).toFixed(2)} %`;

/** The growth as a table, and whether it is too much. */
export function verdict(hours: readonly Hour[]): { text: string; passed: boolean } {
	const grown = growth(hours);
	const rows = MEASURES.map((measure) => [
		`  ${NAMES[measure]}`,
		percent(grown[measure]),
		grown[measure] < MOST_GROWTH ? 'good' : 'TOO MUCH'
	]);
	return { text: align(rows).join('\n'), passed: MEASURES.every((measure) => grown[measure] < MOST_GROWTH) };
}
