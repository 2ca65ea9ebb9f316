import type { PlaceMarker } from '../explorer/markers.ts';
import type { Point, Size } from '../geo/index.ts';
import { boxAt, overlap, type Box, type Position } from './labels.ts';
import { letteringWidth } from './measure.ts';

/** How numbers are lettered: size, height of a row and room at its ends in px, and how many stand in a row. */
const NUMBERS = { size: 11.5, row: 15, ends: 5, most: 4 };
/** Pixels from a point to the rim of its dot, and from there to the numbers, the nearest first. */
const DOT = 4;
const AWAY = [3, 10, 18, 28, 40, 54, 70];
const AROUND: Position[] = [
	'right',
	'left',
	'above',
	'below',
	'right-above',
	'right-below',
	'left-above',
	'left-below'
];
/** Pixels that numbers keep between each other, and from the edge. */
const MARGIN = 2;

/** Numbered marks stand apart down to this distance, px: their dots are small, and nobody has to hit them. */
export const NUMBERED_REACH = 2 * DOT;

/** The numbers of a mark, in rows. */
export interface NumberedMark {
	rows: string[];
	/** Where they stand. */
	box: Box;
	/** From the dot of the place to its numbers; absent where they stand on it. */
	leader?: [Point, Point];
}

/** All numbers of the places that a mark stands for, each once and in order. */
export const numbersOf = (markers: readonly (PlaceMarker | undefined)[]): number[] =>
	[...new Set(markers.flatMap((marker) => marker?.numbers ?? []))].sort((a, b) => a - b);

/**
 * Finds room for the numbers of marks: on their places if they hide no other place there, else beside them. The more
 * numbers, the sooner they are served. Only where there is no room at all do they overlap.
 * @param marks with their numbers, which may be none
 * @returns what to draw for each, in the same order; null for those without numbers
 */
export function placeNumbers(
	marks: readonly { at: Point; numbers: readonly number[] }[],
	size: Size
): (NumberedMark | null)[] {
	const placed: (NumberedMark | null)[] = marks.map(() => null);
	const taken: Box[] = [];
	const numbered = marks.flatMap(({ numbers }, index) => (numbers.length > 0 ? index : []));
	for (const index of numbered.toSorted((a, b) => marks[b]!.numbers.length - marks[a]!.numbers.length)) {
		const { at, numbers } = marks[index]!;
		const dots = numbered.filter((other) => other !== index).map((other) => dotAt(marks[other]!.at));
		const rows = rowsOf(numbers);
		const box = roomFor(at, rows, [...taken, ...dots], size);
		taken.push(box);
		placed[index] = { rows, box, ...(isWithin(at, box) ? {} : { leader: [at, nearest(at, box)] }) };
	}
	return placed;
}

/** Baseline of a row of numbers. */
export const baselineOf = ({ box }: NumberedMark, row: number): number =>
	box.y + 1.5 + NUMBERS.row * (row + 0.5) + NUMBERS.size * 0.35;

const rowsOf = (numbers: readonly number[]): string[] =>
	Array.from({ length: Math.ceil(numbers.length / NUMBERS.most) }, (_, row) =>
		numbers.slice(row * NUMBERS.most, (row + 1) * NUMBERS.most).join('\u2002')
	);

function roomFor(at: Point, rows: string[], taken: readonly Box[], size: Size): Box {
	const height = rows.length * NUMBERS.row + 3;
	const widest = Math.max(...rows.map((row) => letteringWidth(row, NUMBERS.size)));
	const width = Math.max(height, widest + 2 * NUMBERS.ends);
	const onIt = boxAt(at, 'centre', width, height, 0);
	const beside = AWAY.flatMap((away) => AROUND.map((position) => boxAt(at, position, width, height, DOT + away)));
	const own = dotAt(at);
	const isFree = (box: Box) => isInside(box, size) && !taken.some((other) => overlap(grown(box), other));
	return (isFree(onIt) ? onIt : undefined) ?? beside.find((box) => isFree(box) && !overlap(box, own)) ?? onIt;
}

const dotAt = ([x, y]: Point): Box => ({ x: x - DOT, y: y - DOT, width: 2 * DOT, height: 2 * DOT });

const grown = ({ x, y, width, height }: Box): Box => ({
	x: x - MARGIN,
	y: y - MARGIN,
	width: width + 2 * MARGIN,
	height: height + 2 * MARGIN
});

const isInside = ({ x, y, width, height }: Box, size: Size) =>
	x >= MARGIN && y >= MARGIN && x + width <= size.width - MARGIN && y + height <= size.height - MARGIN;

const isWithin = ([x, y]: Point, box: Box) => overlap({ x, y, width: 0.1, height: 0.1 }, box);

const nearest = ([x, y]: Point, box: Box): Point => [
	Math.max(box.x, Math.min(x, box.x + box.width)),
	Math.max(box.y, Math.min(y, box.y + box.height))
];
