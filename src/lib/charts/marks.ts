import type { FigureRow } from '../model/index.ts';
import { textWidth } from '../ui/text-width.ts';
import type { Panel } from './panels.ts';
import type { PlotScale } from './scale.ts';

/** Whose value it is: stated in one of the story's documents, stated elsewhere, or computed by the editors. */
export type Origin = 'document' | 'elsewhere' | 'computed';

/** A shape of a row. Positions are in per cent of the plot's width. */
export type Shape =
	| { type: 'bar'; from: number; to: number; origin: Origin }
	| { type: 'part'; from: number; to: number; strong: boolean }
	| { type: 'range'; from: number; to: number; origin: Origin }
	/** A bar that is gone at `to`: the side on which the source sets no limit. */
	| { type: 'fade'; from: number; to: number }
	| { type: 'tick'; at: number }
	| { type: 'dot'; at: number; origin: Origin };

export interface RowMarks {
	shapes: Shape[];
	/** Where the value's words stand, and whether they go on from that point or end at it. */
	label: { at: number; side: 'before' | 'after' };
}

/** How far a bar with one open side reaches before it has faded, in per cent of the plot. */
const FADE = 35;

/** The narrowest plot, on a phone, in pixels: words that find room there find it everywhere. */
const NARROW = 300;

/** Size of the words and their distance from the mark, and how far they may leave the plot, in pixels. */
export const LABEL = { size: 13, gap: 9, room: 36 };

/**
 * Puts the words after the marks or before them, as is asked for, on the other side where there is no room, and over the
 * marks where there is none on either.
 * @param start where the marks begin, in per cent
 * @param end where they end
 */
function place(label: string, start: number, end: number, wish: 'before' | 'after'): RowMarks['label'] {
	const width = ((textWidth(label, LABEL.size) + LABEL.gap) / NARROW) * 100;
	const edge = 100 + (LABEL.room / NARROW) * 100;
	const before = start - width >= 0 && { at: start, side: 'before' as const };
	const after = end + width <= edge && { at: end, side: 'after' as const };
	const over = { at: Math.max(0, edge - width), side: 'after' as const };
	return (wish === 'before' ? before || after : after || before) || over;
}

/** The parts of a sum that its wording spells out: “40 + 25 = 65 per cent” has 40 and 25. */
export const partsOf = ({ computed, wording }: FigureRow): number[] => {
	const sum = computed && /^[\d.]+(?: \+ [\d.]+)+(?= =)/.exec(wording ?? '')?.[0];
	return sum ? sum.split(' + ').map(Number) : [];
};

function dateMarks({ date }: FigureRow, label: string, { position, domain }: PlotScale, origin: Origin): RowMarks {
	if (!date) return { shapes: [], label: { at: 0, side: 'after' } };
	const from = position(date.start.min ?? domain[0]);
	const to = position(date.end.max ?? domain[1]);
	const isDay = date.kind === 'point' && date.start.precision === 'day';
	const shape: Shape = isDay ? { type: 'dot', at: (from + to) / 2, origin } : { type: 'range', from, to, origin };
	return { shapes: [shape], label: place(label, from, to, 'after') };
}

function limitMarks(label: string, at: number, opens: 'up' | 'down'): RowMarks {
	const to = opens === 'up' ? Math.min(100, at + FADE) : Math.max(0, at - FADE);
	return {
		shapes: [
			{ type: 'fade', from: at, to },
			{ type: 'tick', at }
		],
		label: place(label, Math.min(at, to), Math.max(at, to), 'before')
	};
}

function exactMarks(row: FigureRow, label: string, value: number, panel: Panel, scale: PlotScale, origin: Origin) {
	const at = scale.position(value);
	const zero = scale.position(0);
	if (panel.kind === 'bar') {
		// A bar ends within the plot, and the column keeps room after it.
		return { shapes: [{ type: 'bar' as const, from: zero, to: at, origin }], label: { at, side: 'after' as const } };
	}
	let sum = 0;
	const parts = partsOf(row).map((part, index): Shape => {
		const from = scale.position(sum);
		sum += part;
		return { type: 'part', from, to: scale.position(sum), strong: index % 2 === 1 };
	});
	const shapes: Shape[] = [...parts, { type: 'dot', at, origin }];
	return { shapes, label: place(label, parts.length > 0 ? zero : at, at, 'after') };
}

/**
 * The shapes of a row on its panel's scale. A stated value is a point; nothing is given a width that no source states.
 * @param label the words to stand beside them
 * @param fromDocument whether one of the story's documents states the value
 */
export function marksOf(
	row: FigureRow,
	label: string,
	panel: Panel,
	scale: PlotScale,
	fromDocument: boolean
): RowMarks {
	const origin: Origin = row.computed ? 'computed' : fromDocument ? 'document' : 'elsewhere';
	const { quantity } = row;
	if (panel.kind === 'date') return dateMarks(row, label, scale, origin);
	switch (quantity.type) {
		case 'exact':
			return exactMarks(row, label, quantity.value, panel, scale, origin);
		case 'range': {
			const [from, to] = [scale.position(quantity.min), scale.position(quantity.max)];
			return { shapes: [{ type: 'range', from, to, origin }], label: place(label, from, to, 'after') };
		}
		case 'at-least':
			return limitMarks(label, scale.position(quantity.value), 'up');
		case 'at-most':
			return limitMarks(label, scale.position(quantity.value), 'down');
	}
}
