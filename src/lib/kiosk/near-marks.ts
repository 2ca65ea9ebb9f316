import type { Point } from '../geo/index.ts';

/**
 * The marks that a finger may have meant: those whose middles lie within its reach, or the nearest alone where it lies
 * clearly nearer than any other. Never none, as long as there are any.
 * @param reach px around the point that was touched
 */
export function marksMeant<Mark extends { at: Point }>(marks: readonly Mark[], [x, y]: Point, reach: number): Mark[] {
	const byDistance = marks
		.map((mark) => ({ mark, distance: Math.hypot(mark.at[0] - x, mark.at[1] - y) }))
		.sort((a, b) => a.distance - b.distance);
	const [nearest, ...others] = byDistance;
	if (!nearest) return [];
	const rivals = others.filter(({ distance }) => distance <= reach && distance < nearest.distance + reach / 2);
	return [nearest, ...rivals].map(({ mark }) => mark);
}
