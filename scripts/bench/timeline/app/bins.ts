/** How many events begin in each of many stretches of one length. */
export interface Bins {
	/** Length of a bin, ms. */
	length: number;
	counts: Uint32Array;
}

const DAY = 86_400_000;
/** A tick and the gap after it, px. */
const LEAST_PITCH = 3;

/**
 * Counts events at every level of zoom: in bins of a day, of two days, of four and so on up to the whole.
 * @param starts when each event begins, ms UTC, within the extent
 */
export function binLevels(starts: readonly number[], from: number, to: number): Bins[] {
	const days = new Uint32Array(Math.max(1, Math.ceil((to - from) / DAY)));
	for (const start of starts) days[Math.floor((start - from) / DAY)]! += 1;
	const levels: Bins[] = [{ length: DAY, counts: days }];
	for (let { length, counts } = levels[0]!; counts.length > 1;) {
		const halved = new Uint32Array(Math.ceil(counts.length / 2));
		counts.forEach((count, index) => (halved[index >> 1]! += count));
		[length, counts] = [2 * length, halved];
		levels.push({ length, counts });
	}
	return levels;
}

/** The finest level whose ticks can still be told apart. */
export const levelFor = (levels: readonly Bins[], msPerPixel: number): Bins =>
	levels.find(({ length }) => length >= LEAST_PITCH * msPerPixel) ?? levels.at(-1)!;
