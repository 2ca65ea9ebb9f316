/** Where and when a pointer tapped, px and ms. */
export interface Tap {
	x: number;
	y: number;
	time: number;
}

/** A second tap comes within this time, ms, and this near to the first, px. */
const SOON = 300;
const NEAR = 30;

/** Whether a tap makes a double tap of the one before. */
export const isSecondTap = (before: Tap | undefined, tap: Tap): boolean =>
	before !== undefined && tap.time - before.time <= SOON && Math.hypot(tap.x - before.x, tap.y - before.y) <= NEAR;
