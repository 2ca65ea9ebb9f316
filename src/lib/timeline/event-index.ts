import { bisectLeft, bisectRight } from 'd3-array';
import type { EventOutline } from '../model/index.ts';
import { IntervalTree } from '../time/interval-tree.ts';
import type { TimeWindow } from '../url/view-state.ts';
import { binsOf, joined, type Stretch } from './bins.ts';
import { columnsOf } from './columns.ts';
import { LaneIndex } from './lane-index.ts';

/** As many events as an axis can letter; where no more are in view, each is handed out. */
const FEW = 50;

/** Events of a lane that are only counted, since the more important of their stretch take the room. */
export interface Crowd {
	lane: number;
	/** The part of the view that they stand for, ms UTC. */
	from: number;
	to: number;
	count: number;
	/** They themselves, in order of time. O(n): for when a reader asks. */
	events: () => EventOutline[];
}

export interface InView {
	/** In order of time. */
	events: EventOutline[];
	/** From left to right in each lane. */
	crowds: Crowd[];
}

export interface EventIndex {
	/** In order of time. */
	readonly events: readonly EventOutline[];
	/** How many events may fall into a window. O(log n) */
	countIn(window: TimeWindow): number;
	/**
	 * What an axis shows: every event in view where they are few; else, for each lane and bin of the axis, its most
	 * important events and the count of the others. Each event that may fall into the view is in the result once. Bins are
	 * a power of two of time wide and fixed to it, so nothing changes its bin while the axis is panned; what stands for a
	 * bin is found once and looked up from then on. O(bins + log n).
	 * @param stretches the parts of the view from left to right, without gaps
	 * @param kept position of an event that is never only counted
	 */
	inView(stretches: readonly Stretch[], kept?: number): InView;
	/** Position of an event in order of time, or −1. */
	positionOf(slug: string | undefined): number;
}

/**
 * @param events in order of time
 * @param laneOf from 0 to `laneCount` − 1
 */
export function eventIndex(
	events: readonly EventOutline[],
	laneOf: (event: EventOutline) => number,
	laneCount: number
): EventIndex {
	const columns = columnsOf(events);
	const { starts, ends, filed } = columns;
	const sortedStarts = starts.toSorted();
	const sortedEnds = ends.toSorted();
	const perBin = laneCount === 1 ? 4 : laneCount > 3 ? 1 : 2;

	// Made at first use: a story of few events needs no lanes, the whole of one of many no tree.
	const tree = once(() => new IntervalTree(starts, ends));
	const positions = once(() => new Map(events.map(({ slug }, position) => [slug, position])));
	const lanes = once(() => {
		const members = Array.from({ length: laneCount }, (): number[] => []);
		events.forEach((event, position) => members[laneOf(event)]!.push(position));
		return members.map((lane) => new LaneIndex(lane, columns, perBin));
	});

	const countIn = ({ from, to }: TimeWindow) => bisectLeft(sortedStarts, to) - bisectRight(sortedEnds, from);
	const at = (position: number) => events[position]!;

	return {
		events,
		countIn,
		positionOf: (slug) => (slug === undefined ? -1 : (positions().get(slug) ?? -1)),
		inView(stretches, kept = -1) {
			const view = { from: stretches[0]!.from, to: stretches.at(-1)!.to };
			if (countIn(view) <= FEW) {
				const found = tree()
					.overlapping(view.from, view.to)
					.sort((a, b) => a - b);
				return { events: found.map(at), crowds: [] };
			}
			const bins = stretches.flatMap(binsOf);
			const isSeen = (position: number) => starts[position]! < view.to && ends[position]! > view.from;
			const isFiledIn = ({ from, to }: TimeWindow, position: number) =>
				filed[position]! >= from && filed[position]! < to;

			const crowds: Crowd[] = [];
			const shown: number[] = [];
			for (const [number, lane] of lanes().entries()) {
				const isOfLane = (position: number) => laneOf(at(position)) === number;
				const leads = new Set(bins.flatMap((bin) => lane.leadsOf(bin)).filter(isSeen));
				const underWay = lane.lasting.find((position) => isSeen(position) && !isFiledIn(view, position));
				if (underWay !== undefined) leads.add(underWay);
				if (kept >= 0 && isSeen(kept) && isOfLane(kept)) leads.add(kept);
				shown.push(...leads);

				const counted = (window: TimeWindow) =>
					lane.countFiled(window) - [...leads].filter((position) => isFiledIn(window, position)).length;
				/** What began before the view, or has no stated start, is counted at its start. */
				const others = lane.countSeen(view) - leads.size - counted(view);
				for (const [index, { from, to }] of joined(bins).entries()) {
					const count = counted({ from, to }) + (index === 0 ? others : 0);
					const isCounted = (position: number) =>
						isOfLane(position) &&
						isSeen(position) &&
						!leads.has(position) &&
						(isFiledIn(view, position) ? isFiledIn({ from, to }, position) : index === 0);
					if (count === 0) continue;
					const members = () => events.filter((_, position) => isCounted(position));
					crowds.push({ lane: number, from, to, count, events: members });
				}
			}
			return { events: shown.sort((a, b) => a - b).map(at), crowds };
		}
	};
}

function once<T>(make: () => T): () => T {
	let made: { value: T } | undefined;
	return () => (made ??= { value: make() }).value;
}
