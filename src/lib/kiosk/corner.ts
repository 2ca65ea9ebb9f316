/** How long a finger rests in the upper left corner of the screen until the operator's keys appear. Milliseconds. */
export const HOLD = 3000;
/** Pixels that it may stray meanwhile. */
const STRAY = 24;
/** Side of the corner as a share of the shorter side of the screen, and px at least. */
const SIDE = { share: 0.12, least: 96 };

export interface Hold {
	x: number;
	y: number;
	since: number;
}

/** A finger is put down at a point of the screen. */
export function beginHold(x: number, y: number, size: { width: number; height: number }, now: number): Hold | null {
	const side = Math.max(SIDE.least, SIDE.share * Math.min(size.width, size.height));
	return x <= side && y <= side ? { x, y, since: now } : null;
}

export const keepHold = (hold: Hold | null, x: number, y: number): Hold | null =>
	hold && Math.hypot(x - hold.x, y - hold.y) <= STRAY ? hold : null;

export const isHeld = (hold: Hold | null, now: number): boolean => hold !== null && now - hold.since >= HOLD;

/** The tries at the code: after every fifth wrong one it takes no more for a while. */
export interface Tries {
	wrong: number;
	lockedUntil: number;
}

export const NO_TRIES: Tries = { wrong: 0, lockedUntil: 0 };
const TRIES = 5;
const LOCK = 30_000;

export const wrongTry = ({ wrong, lockedUntil }: Tries, now: number): Tries => ({
	wrong: wrong + 1,
	lockedUntil: (wrong + 1) % TRIES === 0 ? now + LOCK : lockedUntil
});
