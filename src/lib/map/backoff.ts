/** A live map that stood this long, in ms, was sound: what is lost after that counts as the first loss. */
const SOUND_AFTER = 60_000;
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 60_000;

/**
 * How long to wait before a live map that was lost is tried again: a second, then twice as long each time, at most a
 * minute. A graphics card that is busy or was unplugged may take any time to come back, so there is no last try.
 * @param losses how often in a row it was lost
 * @returns ms
 */
export const waitAfter = (losses: number): number => Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (losses - 1));

/** The number of losses in a row, after another one. */
export const lossesInARow = (before: number, stoodForMs: number): number =>
	stoodForMs >= SOUND_AFTER ? 1 : before + 1;
