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
	/** Pixels kept free between the point and the label, the best distance first. */
	gaps: readonly number[];
	/** The mark at the point: it needs its room too if the label is drawn. */
	mark?: Box;
	/** Other points that would do too, the better ones first. */
	elsewhere?: readonly Point[];
	/** The label is left out rather than cover more points of lines than this; none is the rule. */
	covers?: number;
}

export interface PlacedLabel {
	id: string;
	at: Point;
	position: Position;
	gap: number;
	box: Box;
}

export interface Canvas {
	width: number;
	height: number;
	/** Boxes that no label may touch: marks that are drawn in any case. */
	taken?: readonly Box[];
	/** Points of lines that labels keep off. */
	lines?: readonly Point[];
	/** Points that a label had better not cover either, but may. */
	towns?: readonly Point[];
}

/** How many points of a line a label may cover before the next position is the better one. */
const PREFERENCE = 0.2;
/** Covering a town is as bad as covering this many points of a line. */
const TOWN_WEIGHT = 6;

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

/** Things by the squares of a grid that they touch, so that a label asks only its neighbours for room. */
class Grid<Thing> {
	static readonly CELL = 64;
	#cells = new Map<number, Thing[]>();
	#boxOf: (thing: Thing) => Box;

	constructor(things: readonly Thing[], boxOf: (thing: Thing) => Box) {
		this.#boxOf = boxOf;
		for (const thing of things) this.add(thing);
	}

	add(thing: Thing) {
		for (const key of this.#keys(this.#boxOf(thing))) {
			const cell = this.#cells.get(key);
			if (cell) cell.push(thing);
			else this.#cells.set(key, [thing]);
		}
	}

	some(box: Box, holds: (thing: Thing) => boolean): boolean {
		for (const key of this.#keys(box)) if (this.#cells.get(key)?.some(holds)) return true;
		return false;
	}

	/** How many things hold; one that touches several squares counts in each. */
	count(box: Box, holds: (thing: Thing) => boolean): number {
		let number = 0;
		for (const key of this.#keys(box)) {
			for (const thing of this.#cells.get(key) ?? []) if (holds(thing)) number += 1;
		}
		return number;
	}

	*#keys({ x, y, width, height }: Box) {
		const index = (at: number) => Math.floor(at / Grid.CELL);
		for (let column = index(x); column <= index(x + width); column++) {
			for (let row = index(y); row <= index(y + height); row++) yield column * 4096 + row;
		}
	}
}

const gridOf = (points: readonly Point[]) => new Grid(points, ([x, y]) => ({ x, y, width: 0, height: 0 }));

const covered = (box: Box, points: Grid<Point>) =>
	points.count(box, ([x, y]) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height);

/**
 * Places labels one after the other, the first served first, at the best of their positions: none that overlaps what
 * stands there or leaves the canvas; among the others an early one, unless a later one covers less of a line. What does
 * not fit is left out. Placed boxes never overlap each other.
 */
export function placeLabels(requests: readonly LabelRequest[], canvas: Canvas): PlacedLabel[] {
	const taken = new Grid(canvas.taken ?? [], (box) => box);
	const lines = gridOf(canvas.lines ?? []);
	const towns = gridOf(canvas.towns ?? []);
	const placed: PlacedLabel[] = [];
	for (const request of requests) {
		const { id, width, height, mark, covers = 0 } = request;
		const free = (box: Box) => {
			const room = padded(box);
			return !taken.some(room, (other) => overlap(room, other));
		};
		if (mark && !free(mark)) continue;
		let best: (PlacedLabel & { cost: number }) | undefined;
		let order = 0;
		for (const at of [request.at, ...(request.elsewhere ?? [])]) {
			for (const gap of request.gaps) {
				for (const position of request.positions) {
					const box = boxAt(at, position, width, height, gap);
					order += PREFERENCE;
					if (best && order >= best.cost) break;
					if (!inside(box, canvas) || !free(box)) continue;
					const hidden = covered(box, lines);
					if (hidden > covers) continue;
					const cost = hidden + TOWN_WEIGHT * covered(box, towns) + order;
					if (!best || cost < best.cost) best = { id, at, position, gap, box, cost };
				}
			}
		}
		if (!best) continue;
		taken.add(best.box);
		if (mark) taken.add(mark);
		placed.push({ id, at: best.at, position: best.position, gap: best.gap, box: best.box });
	}
	return placed;
}
