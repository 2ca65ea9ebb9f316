import { availableParallelism, cpus, loadavg } from 'node:os';

/** Where and how long was measured. */
export interface Environment {
	chromium: string;
	node: string;
	processors: number;
	processor: string;
	/** How many programs wanted to run at the end, on average over five minutes. */
	load: number;
	rounds: number;
	seconds: number;
}

export const environmentOf = (chromium: string, rounds: number, seconds: number): Environment => ({
	chromium,
	node: process.versions.node,
	processors: availableParallelism(),
	processor: cpus()[0]?.model ?? 'unknown',
	load: Math.round(loadavg()[1]! * 10) / 10,
	rounds,
	seconds: Math.round(seconds)
});

export const environmentInWords = ({ chromium, node, processors, processor, load, seconds }: Environment): string =>
	`Chromium ${chromium}, Node ${node}, ${processors} processors (${processor}), load ${load}; ${seconds} s in all.`;

/** Says so where other programs keep this machine busy, which makes every time longer. */
export function warnWhereBusy() {
	const [load, processors] = [loadavg()[0]!, availableParallelism()];
	if (load <= processors) return;
	console.log(
		`This machine is busy: a load of ${load.toFixed(1)} on ${processors} processors. Times will be too long.`
	);
}
