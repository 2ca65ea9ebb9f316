import type { Point } from '../geo/index.ts';

/** What lies off to the side counts as this much further away than what lies straight ahead. */
const SIDEWAYS = 2;

/**
 * The point to which an arrow key goes: the nearest that lies more ahead than aside.
 * @param direction a unit vector along one axis; y grows downwards
 * @returns its id, or null if nothing lies that way
 */
export function nearestInDirection(
	points: readonly { id: string; at: Point }[],
	from: string,
	[dx, dy]: Point
): string | null {
	const start = points.find(({ id }) => id === from)?.at;
	if (!start) return null;
	let best: { id: string; distance: number } | null = null;
	for (const { id, at } of points) {
		const [x, y] = [at[0] - start[0], at[1] - start[1]];
		const ahead = x * dx + y * dy;
		const aside = Math.abs(x * dy - y * dx);
		if (id === from || ahead <= 0 || aside > 2 * ahead) continue;
		const distance = ahead + SIDEWAYS * aside;
		if (!best || distance < best.distance) best = { id, distance };
	}
	return best?.id ?? null;
}
