import type { TimeWindow } from '../url/view-state.ts';

/** Least width of a bin, px: a count and a short label stand in it. */
const BIN_WIDTH = 160;

/** A stretch of an axis with one scale, such as the inside of a lens; ms UTC. */
export interface Stretch extends TimeWindow {
	msPerPixel: number;
}

/** The part in view of a bin; bins of one size are numbered from 1970 on. */
export interface Bin extends TimeWindow {
	size: number;
	number: number;
}

/** The bins of a stretch, cut to it. They are a power of two of time wide, so that zooming doubles or halves them. */
export function binsOf({ from, to, msPerPixel }: Stretch): Bin[] {
	const size = BIN_WIDTH * 2 ** Math.ceil(Math.log2(msPerPixel));
	const first = Math.floor(from / size);
	return Array.from({ length: Math.ceil(to / size) - first }, (_, index) => {
		const number = first + index;
		return { size, number, from: Math.max(from, number * size), to: Math.min(to, (number + 1) * size) };
	});
}

/** A bin of which the edge of the view leaves less than half is counted with its neighbour. */
export function joined(bins: readonly Bin[]): TimeWindow[] {
	const found: Bin[] = [];
	for (const bin of bins) {
		const last = found.at(-1);
		const isSliver = ({ from, to, size }: Bin) => to - from < size / 2;
		if (last && last.size === bin.size && (isSliver(last) || isSliver(bin))) last.to = bin.to;
		else found.push({ ...bin });
	}
	return found;
}
