import type { ExploreFigures, Figures } from './figures.ts';
import type { SizeResult } from './results.ts';
import { quantile } from '../lib/statistics.ts';

/** The largest story, with which a timeline is to be usable within so many times the time of the bare canvas. */
const LARGE = { events: 100_000, times: 2 };
/** No frame of the pan is to last longer, ms. */
const LONGEST_FRAME = 50;
/** Of the bare canvas's frames per second. */
const LEAST_SHARE = 0.8;
/** Until panel, timeline and map request show the selected event on a slow processor, ms. */
const SELECTION = 100;

const median = (values: readonly number[]) => quantile(values, 0.5);
const highest = (values: readonly number[]) => quantile(values, 1);

/** A target, what was measured, and whether that meets it; null where it was not measured. */
export interface Verdict {
	target: string;
	found: string;
	isMet: boolean | null;
}

export function verdicts(sizes: readonly SizeResult[], explore: ExploreFigures): Verdict[] {
	return [
		firstEvent(explore),
		...sizes.filter(({ events }) => events === LARGE.events).map(usable),
		...sizes.flatMap(pan),
		selection(explore)
	];
}

const verdict = (target: string, needed: readonly number[], found: string, isMet: boolean): Verdict =>
	needed.some(Number.isNaN) ? { target, found: 'not measured', isMet: null } : { target, found, isMet };

function firstEvent({ firstEvent, firstEventAlone, script }: ExploreFigures): Verdict {
	const [drawn, alone, begun] = [firstEvent, firstEventAlone, script].map(median) as [number, number, number];
	return verdict(
		'first event visible before script, on the explore page',
		[drawn, begun],
		`drawn after ${ms(drawn)}, the site’s script begins after ${ms(begun)}; with scripting off it is drawn after ${ms(alone)}`,
		drawn <= begun
	);
}

function usable({ events, results }: SizeResult): Verdict {
	const [mine, bare] = [median(results.ours.figures.usable), median(results.floor.figures.usable)];
	return verdict(
		`${count(events)} usable within ${LARGE.times} times the time of the bare canvas`,
		[mine, bare],
		`${ms(mine)} and ${ms(bare)}: ${(mine / bare).toFixed(1)} times`,
		mine <= LARGE.times * bare
	);
}

function pan({ events, results }: SizeResult): Verdict[] {
	const of = (figures: Figures) => median(figures.panRate);
	const [mine, bare] = [of(results.ours.figures), of(results.floor.figures)];
	const worst = highest(results.ours.figures.panWorstFrame);
	return [
		verdict(
			`${count(events)}: no frame of the pan over ${LONGEST_FRAME} ms`,
			[worst],
			`worst of all rounds ${ms(worst)}, median of the worst ${ms(median(results.ours.figures.panWorstFrame))}`,
			worst <= LONGEST_FRAME
		),
		verdict(
			`${count(events)}: at least ${LEAST_SHARE * 100} % of the bare canvas’s frames per second in the pan`,
			[mine, bare],
			`${mine.toFixed(0)} and ${bare.toFixed(0)} frames/s`,
			mine >= LEAST_SHARE * bare
		)
	];
}

function selection({ all }: ExploreFigures): Verdict {
	const worst = highest(all);
	return verdict(
		`with the processor four times as slow, the next event is in panel, timeline and map request within ${SELECTION} ms`,
		[worst],
		`median ${ms(median(all))}, worst of ${all.length} ${ms(worst)}`,
		worst <= SELECTION
	);
}

const ms = (value: number) => `${Math.round(value).toLocaleString('en')} ms`;
const count = (events: number) => `${events.toLocaleString('en')} events`;
