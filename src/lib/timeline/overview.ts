import { bisectRight } from 'd3-array';
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

/** What lies over one step of the overview: stubs of one look, stacked on those before, in pixels up from the base line. */
export interface Stub {
	/** Id of the first theme of its events. */
	theme: string;
	isDoubtful: boolean;
	/** Positions of the events that it stands for. */
	positions: readonly number[];
	x: number;
	above: number;
	width: number;
	height: number;
}

export interface OverviewStubs {
	step: StepName;
	/** A stub for each event; or, where so many would be too flat to see, a column for each step. */
	stubs: Stub[];
	/** How many events the tallest column has, where columns stand for stubs. */
	tallest: number | null;
}

/** Flatter stubs could not be told apart. */
const FLATTEST = 1;

/**
 * One stub per event over the step of time of its earliest day, stacked from the base line up in order of time. Stacks
 * that would not fit get flatter stubs, and at last columns. Events without any date are left out. O(n).
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
	const starts = interval.range(interval.floor(new Date(extent.from)), new Date(extent.to)).map(Number);

	const stacks = new Map<number, number[]>();
	events.forEach(({ date }, position) => {
		const at = anchor(date);
		if (at === null) return;
		const start = bisectRight(starts, Math.max(extent.from, Math.min(at, extent.to - 1))) - 1;
		const stack = stacks.get(start);
		if (stack) stack.push(position);
		else stacks.set(start, [position]);
	});
	const tallest = [...stacks.values()].reduce((most, { length }) => Math.max(most, length), 1);
	const rise = Math.min(STUB.height + STUB.gap, height / tallest);
	const stubHeight = rise * (STUB.height / (STUB.height + STUB.gap));
	const isColumns = stubHeight < FLATTEST;
	const stubs = [...stacks].flatMap(([index, stack]): Stub[] => {
		const start = starts[index]!;
		const end = starts[index + 1] ?? Number(interval.offset(new Date(start), 1));
		const middle = (pixels(start) + pixels(end)) / 2;
		const place = { x: Math.max(0, Math.min(width - STUB.width, middle - STUB.width / 2)), width: STUB.width };
		if (isColumns) {
			const look = { theme: '', isDoubtful: false };
			return [{ ...place, ...look, positions: stack, above: 0, height: Math.max(FLATTEST, rise * stack.length) }];
		}
		return stack.map((position, index) => ({
			...place,
			theme: events[position]!.themes[0] ?? '',
			isDoubtful: isDoubtful(events[position]!.date),
			positions: [position],
			above: index * rise,
			height: stubHeight
		}));
	});
	return { step: name, stubs, tallest: isColumns ? tallest : null };
}

/** The stubs of one look, as the data of one path. */
export interface StubPath extends Pick<Stub, 'theme' | 'isDoubtful'> {
	key: string;
	isSelected: boolean;
	fill: string;
	/** The brackets around those that are in doubt. */
	brackets: string;
}

/**
 * @param baseline where the stubs stand, pixels from the top
 * @param selected position of the selected event, or −1
 */
export function stubPaths(stubs: readonly Stub[], baseline: number, selected: number): StubPath[] {
	const paths = new Map<string, StubPath>();
	for (const { theme, isDoubtful, positions, x, above, width, height } of stubs) {
		const isSelected = positions.includes(selected);
		const key = isSelected ? `selected/${isDoubtful}` : `${theme}/${isDoubtful}`;
		const path = paths.get(key) ?? { key, theme, isDoubtful, isSelected, fill: '', brackets: '' };
		const y = baseline - above - height;
		const bracket = (at: number, out: number) => `M${px(at)} ${px(y - 0.5)}h${out}v${px(height + 1)}h${-out}`;
		path.fill += `M${px(x)} ${px(y)}h${px(width)}v${px(height)}h${px(-width)}z`;
		if (isDoubtful) path.brackets += bracket(x, -2.5) + bracket(x + width, 2.5);
		paths.set(key, path);
	}
	return [...paths.values()];
}

const px = (value: number) => Math.round(value * 100) / 100;
