import type { Point } from '../geo/index.ts';

/** A rectangle in pixels, from its upper left corner. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Where a label may stand relative to its point. */
export type Position =
	'right' | 'left' | 'above' | 'below' | 'right-above' | 'right-below' | 'left-above' | 'left-below' | 'centre';

export interface LabelRequest {
	id: string;
	at: Point;
	width: number;
	height: number;
	/** In order of preference. */
	positions: readonly Position[];
	/** Pixels kept free between the point and the label. */
	gap: number;
	/** The mark at the point: it needs its room too if the label is drawn. */
	mark?: Box;
	/** Other points that would do too, the better ones first. */
	elsewhere?: readonly Point[];
	/** The label is left out rather than cover more points of lines than this. */
	covers?: number;
}

export interface PlacedLabel {
	id: string;
	at: Point;
	position: Position;
	box: Box;
}

export interface Canvas {
	width: number;
	height: number;
	/** Boxes that no label may touch: marks that are drawn in any case. */
	taken?: readonly Box[];
	/** Points of lines that a label had better not cover. */
	lines?: readonly Point[];
}

/** How many points of a line a label may cover before the next position is the better one. */
const PREFERENCE = 0.2;

/** Pixels that labels keep between each other, and from the edge. */
const MARGIN = 2;

export function overlap(a: Box, b: Box): boolean {
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The box of a label of this size at a position around a point. */
export function boxAt([x, y]: Point, position: Position, width: number, height: number, gap: number): Box {
	const [side, level] = position.includes('-') ? position.split('-') : [position, ''];
	const diagonal = gap * 0.75;
	const dx = {
		right: level ? diagonal : gap,
		left: -width - (level ? diagonal : gap),
		above: -width / 2,
		below: -width / 2,
		centre: -width / 2
	}[side as 'right'];
	const dy =
		side === 'above' || level === 'above'
			? -height - (level ? diagonal * 0.6 : gap)
			: side === 'below' || level === 'below'
				? level
					? diagonal * 0.6
					: gap
				: -height / 2;
	return { x: x + dx, y: y + dy, width, height };
}

const inside = (box: Box, { width, height }: Canvas) =>
	box.x >= MARGIN && box.y >= MARGIN && box.x + box.width <= width - MARGIN && box.y + box.height <= height - MARGIN;

const padded = (box: Box): Box => ({
	x: box.x - MARGIN / 2,
	y: box.y - MARGIN / 2,
	width: box.width + MARGIN,
	height: box.height + MARGIN
});

const covered = (box: Box, points: readonly Point[]) =>
	points.filter(([x, y]) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height).length;

/**
 * Places labels one after the other, the first served first, at the best of their positions: none that overlaps what
 * stands there or leaves the canvas; among the others an early one, unless a later one covers less of a line. What does
 * not fit is left out. Placed boxes never overlap each other.
 */
export function placeLabels(requests: readonly LabelRequest[], canvas: Canvas): PlacedLabel[] {
	const taken = [...(canvas.taken ?? [])];
	const lines = canvas.lines ?? [];
	const placed: PlacedLabel[] = [];
	for (const request of requests) {
		const { id, width, height, gap, mark } = request;
		const free = (box: Box) => !taken.some((other) => overlap(padded(box), other));
		if (mark && !free(mark)) continue;
		let best: (PlacedLabel & { cost: number }) | undefined;
		let order = 0;
		for (const at of [request.at, ...(request.elsewhere ?? [])]) {
			for (const position of request.positions) {
				const box = boxAt(at, position, width, height, gap);
				order += PREFERENCE;
				if (!inside(box, canvas) || !free(box)) continue;
				const hidden = covered(box, lines);
				if (hidden > (request.covers ?? Infinity)) continue;
				const cost = hidden + order;
				if (!best || cost < best.cost) best = { id, at, position, box, cost };
			}
		}
		if (!best) continue;
		taken.push(best.box, ...(mark ? [mark] : []));
		placed.push({ id, at: best.at, position: best.position, box: best.box });
	}
	return placed;
}
