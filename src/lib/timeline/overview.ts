import { utcMonth, utcYear, type CountableTimeInterval } from 'd3-time';
import type { EventOutline } from '../model/index.ts';
import { anchor, isDoubtful } from '../time/span.ts';
import type { TimeWindow } from '../url/view-state.ts';

/** How long a step of the overview is; the names are those of the messages that say it. */
export type StepName = 'month' | 'half-year' | 'year' | 'five-years' | 'decade' | 'fifty-years' | 'century';

const STEPS: [name: StepName, unit: CountableTimeInterval, count: number, months: number][] = [
	['month', utcMonth, 1, 1],
	['half-year', utcMonth, 6, 6],
	['year', utcYear, 1, 12],
	['five-years', utcYear, 5, 60],
	['decade', utcYear, 10, 120],
	['fifty-years', utcYear, 50, 600],
	['century', utcYear, 100, 1200]
];

const MONTH = 30.4 * 86_400_000;
const LEAST_STEP_WIDTH = 12;
const STUB = { width: 9, height: 5, gap: 1.5 };

/** One event on the overview, in pixels from the start and up from the base line. */
export interface Stub {
	event: EventOutline;
	x: number;
	/** Distance of its lower edge above the base line. */
	above: number;
	width: number;
	height: number;
	isDoubtful: boolean;
}

export interface OverviewStubs {
	step: StepName;
	stubs: Stub[];
}

/**
 * One stub per event over the step of time of its earliest day, stacked from the base line up in order of time. Stacks
 * that would not fit get flatter stubs. Events without any date are left out.
 */
export function overviewStubs(
	events: readonly EventOutline[],
	extent: TimeWindow,
	width: number,
	height: number
): OverviewStubs {
	const pixels = (ms: number) => ((ms - extent.from) / (extent.to - extent.from)) * width;
	const [name, unit, count] =
		STEPS.find(([, , , months]) => pixels(extent.from + months * MONTH) >= LEAST_STEP_WIDTH) ?? STEPS.at(-1)!;
	const interval = unit.every(count)!;

	const stacks = new Map<number, EventOutline[]>();
	for (const event of events) {
		const at = anchor(event.date);
		if (at === null) continue;
		const start = Number(interval.floor(new Date(Math.max(extent.from, Math.min(at, extent.to - 1)))));
		const stack = stacks.get(start);
		if (stack) stack.push(event);
		else stacks.set(start, [event]);
	}
	const tallest = Math.max(1, ...[...stacks.values()].map((stack) => stack.length));
	const rise = Math.min(STUB.height + STUB.gap, height / tallest);
	const stubHeight = Math.max(0.5, rise * (STUB.height / (STUB.height + STUB.gap)));
	const stubs = [...stacks].flatMap(([start, stack]) => {
		const middle = (pixels(start) + pixels(Number(interval.offset(new Date(start), 1)))) / 2;
		const x = Math.max(0, Math.min(width - STUB.width, middle - STUB.width / 2));
		return stack.map((event, index) => ({
			event,
			x,
			above: index * rise,
			width: STUB.width,
			height: stubHeight,
			isDoubtful: isDoubtful(event.date)
		}));
	});
	return { step: name, stubs };
}
