export interface Limits {
	rounds: number;
	minutes: number;
}

/** Reads the limits from the command line, and ends this program with a message where they are none. */
export function limitsFrom(rounds: string, minutes: string): Limits {
	const limits = { rounds: Number(rounds), minutes: Number(minutes) };
	if (limits.rounds >= 1 && limits.minutes > 0) return limits;
	console.error('--rounds and --minutes must be numbers above 0.');
	process.exit(1);
}

export const secondsSince = (start: number): number => (Date.now() - start) / 1000;

/**
 * Measures in rounds. A slow machine does fewer of them rather than make one wait: no round is begun that would end after
 * the minutes, if it took as long as the longest so far; one there always is.
 * @param began when the program did, ms since the epoch
 * @returns the number of rounds
 */
export async function takeRounds(
	limits: Limits,
	began: number,
	measure: (round: number) => Promise<void>
): Promise<number> {
	let rounds = 0;
	let longest = 0;
	while (rounds < limits.rounds && (rounds === 0 || secondsSince(began) + longest < 60 * limits.minutes)) {
		const start = Date.now();
		await measure(rounds);
		rounds += 1;
		longest = Math.max(longest, secondsSince(start));
		console.log(`── Round ${rounds} took ${Math.round(secondsSince(start))} s`);
	}
	return rounds;
}
