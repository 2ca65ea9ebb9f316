/** A reading of both clocks, ms: the wall's, which can be set, and the one that only goes on. */
export interface Clocks {
	wall: number;
	steady: number;
}

/** Clocks are corrected by less than this all the time, ms. */
const LEAST_JUMP = 30_000;

export const readClocks = (): Clocks => ({ wall: Date.now(), steady: performance.now() });

/** By how much the wall's clock was set between two readings, ms; 0 where it was not. */
export function jump(before: Clocks, now: Clocks): number {
	const by = now.wall - before.wall - (now.steady - before.steady);
	return Math.abs(by) < LEAST_JUMP ? 0 : by;
}

/** A jump as a measure: `+3 h 0 min`, `-24 h 0 min`. */
export function jumpInWords(by: number): string {
	const minutes = Math.round(Math.abs(by) / 60_000);
	return `${by < 0 ? '-' : '+'}${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** A moment as a measure, in UTC: `2026-03-01 09:30`. */
export const momentInWords = (at: number): string => new Date(at).toISOString().slice(0, 16).replace('T', ' ');
