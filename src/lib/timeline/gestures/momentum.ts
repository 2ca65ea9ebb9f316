/** In this time a glide loses all but a third of its speed, ms. */
const FRICTION = 325;

/** Slower than this, it stands still, px/ms. */
const STANDSTILL = 0.04;

/** Only how the pointer moved last, in so many ms before it was let go, is its speed. */
const MEMORY = 80;

/** Where a pointer was at a time in ms, px. */
export interface TrackPoint {
	time: number;
	x: number;
}

/**
 * How fast a pointer moved when it was let go, px/ms; 0 if it rested before.
 * @param track in order of time
 * @param now when it was let go, ms
 */
export function releaseVelocity(track: readonly TrackPoint[], now: number): number {
	const last = track.at(-1);
	const first = track.find(({ time }) => now - time <= MEMORY);
	return last && first && last.time > first.time ? (last.x - first.x) / (last.time - first.time) : 0;
}

/** For how long a glide goes on, ms; 0 where it is too slow to be seen. */
export const glideDuration = (velocity: number): number =>
	FRICTION * Math.max(0, Math.log(Math.abs(velocity) / STANDSTILL));

/**
 * How far a glide has come, px: ever slower, and no further once its time is over.
 * @param velocity at its start, px/ms
 * @param elapsed since its start, ms
 */
export function glideDistance(velocity: number, elapsed: number): number {
	const time = Math.max(0, Math.min(elapsed, glideDuration(velocity)));
	return velocity * FRICTION * (1 - Math.exp(-time / FRICTION));
}
