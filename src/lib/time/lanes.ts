import { Heap } from './heap.ts';

/** Something that takes room on an axis, in pixels. */
export interface Box {
	id: string;
	from: number;
	to: number;
}

export interface Packing {
	/** Row of each item by its id, from 0. */
	rows: ReadonlyMap<string, number>;
	/** How many rows there are; never more than items that share one pixel. */
	count: number;
}

/** What is narrower is still seen and must not hide another. */
const MIN_WIDTH = 1;

/**
 * Puts items into rows so that none overlap, each into the first row that is free, from left to right. The result does
 * not depend on the order of the items. O(n log n).
 * @param gap pixels to keep free between two items of a row
 */
export function packRows(items: readonly Box[], gap = 0): Packing {
	const taken = new Heap<{ row: number; until: number }>((a, b) => a.until < b.until);
	const free = new Heap<number>((a, b) => a < b);
	const rows = new Map<string, number>();
	let count = 0;
	for (const item of [...items].sort(leftToRight)) {
		for (let next = taken.peek(); next && next.until <= item.from; next = taken.peek()) {
			free.push(next.row);
			taken.pop();
		}
		const row = free.pop() ?? count++;
		taken.push({ row, until: Math.max(item.to, item.from + MIN_WIDTH) + gap });
		rows.set(item.id, row);
	}
	return { rows, count };
}

/** Of items that start together the longer ones go first, to lie beneath; ids settle the rest. */
function leftToRight(a: Box, b: Box): number {
	return a.from - b.from || b.to - a.to || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
