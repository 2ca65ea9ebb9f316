import type { EventOutline } from '../model/index.ts';
import type { SpanShape } from '../time/span-shape.ts';
import type { MeasureText } from '../time/ticks.ts';
import { SIZES, type LayoutInput, type PlacedEvent, type PlacedLabel } from './placed.ts';

/** Labels in a cell are shortened down to this many letters rather than put outside it. */
const FEWEST_LETTERS = 6;

/** An event with its label, and what it then takes of its row. */
export type Dressed = Pick<PlacedEvent, 'label' | 'fork' | 'from' | 'to'>;

/** The ways to letter an event, best first. */
export function dressings(placed: PlacedEvent, input: LayoutInput): Dressed[] {
	const breaks = input.breaks ?? [];
	const ways = waysToLetter(placed, input);
	const unbroken = ways.filter(({ label, fork, from, to }) => {
		const { at } = placed.shape;
		const { x, width, side } = label!;
		const start = Math.min(at, side === 'left' ? from : x);
		const end = Math.max(at, side === 'left' ? at : x + width, fork === null ? at : to);
		return breaks.every((position) => position <= start || position >= end);
	});
	return unbroken.length === 0 && placed.event.slug === input.selected ? ways : unbroken;
}

function waysToLetter({ event, shape }: PlacedEvent, { measure, width, selected }: LayoutInput): Dressed[] {
	const { gap, inset, fork: forkWidth, afterLabel } = SIZES;
	const fork = event.disagreements > 0 ? gap + forkWidth : 0;
	const text = event.shortTitle;
	const textWidth = measure(text);
	// The selected event stands on a ground that is wider than what it holds.
	const pad = event.slug === selected ? 4 : 0;
	const found: Dressed[] = [];

	const inside = fitInside(event, shape, measure);
	if (inside) found.push({ ...inside, from: shape.from, to: shape.to });

	const beside = shape.to + (shape.form === 'mark' ? gap : inset);
	if (beside + textWidth + fork <= width) {
		const label: PlacedLabel = { text, side: 'right', x: beside, width: textWidth };
		const to = beside + textWidth + fork;
		found.push({ label, fork: fork ? to - forkWidth : null, from: shape.from - pad, to: to + afterLabel });
	}
	const before = shape.from - (shape.form === 'mark' ? gap : inset);
	if (before - textWidth >= 0) {
		const label: PlacedLabel = { text, side: 'left', x: before, width: textWidth };
		const hasFork = fork > 0 && shape.to + fork <= width;
		const to = shape.to + (hasFork ? fork : 0);
		found.push({ label, fork: hasFork ? to - forkWidth : null, from: before - textWidth - afterLabel, to: to + pad });
	}
	return found;
}

/** A label between the glyph and the end of a shape; in the cell of a day it may be shortened. */
function fitInside(
	event: EventOutline,
	shape: SpanShape,
	measure: MeasureText
): Pick<Dressed, 'label' | 'fork'> | null {
	if (shape.form === 'mark') return null;
	const { gap, inset, glyph, fork: forkWidth } = SIZES;
	const isCutEnd = shape.end === 'cut' || shape.end === 'open' || shape.end === 'dashed';
	const x = shape.at + glyph / 2 + gap;
	const until = shape.to - inset - (isCutEnd ? 12 : 0);
	const fork = event.disagreements > 0 ? gap + forkWidth : 0;
	const text = shape.form === 'cell' ? shortened(event.shortTitle, until - fork - x, measure) : event.shortTitle;
	const width = measure(text);
	if (x + width + fork > until || text === '') return null;
	return { label: { text, side: 'inside', x, width }, fork: fork ? until - forkWidth : null };
}

function shortened(text: string, room: number, measure: MeasureText): string {
	if (measure(text) <= room) return text;
	for (let length = text.length - 1; length >= FEWEST_LETTERS; length--) {
		const short = `${text.slice(0, length).trimEnd()}…`;
		if (measure(short) <= room) return short;
	}
	return '';
}
