import { bisectLeft, bisectRight } from 'd3-array';
import type { TimeWindow } from '../url/view-state.ts';
import type { Bin } from './bins.ts';
import { WEIGHTS, type EventColumns } from './columns.ts';

/** How many of a lane's weightiest lasting events are asked whether they are under way. */
const LASTING = 256;

/** So many events are looked through one by one. */
const FEW = 32;

/** Nor are bins shorter than this, in ms, halved: what happens on one day is mostly dated by that day alone. */
const SMALLEST = 86_400_000;

/** The events of one lane, by their positions in order of time. */
export class LaneIndex {
	#columns: EventColumns;
	#perBin: number;
	/** In the order in which they are filed. */
	#positions: Int32Array;
	#filed: Float64Array;
	#starts: Float64Array;
	#ends: Float64Array;
	#leads = new Map<string, readonly number[]>();

	/** Positions of the events that last, the weightiest and longest first. */
	readonly lasting: readonly number[];

	/**
	 * @param members positions of the lane's events
	 * @param perBin how many events stand for a bin
	 */
	constructor(members: readonly number[], columns: EventColumns, perBin: number) {
		const { filed, starts, ends } = columns;
		// Undated events are filed first of all, wherever they stand in order of time.
		const order = members.toSorted((a, b) => filed[a]! - filed[b]! || a - b);
		const column = (of: Float64Array) => {
			const values = new Float64Array(order.length);
			order.forEach((position, at) => (values[at] = of[position]!));
			return values;
		};
		this.#columns = columns;
		this.#perBin = perBin;
		this.#positions = Int32Array.from(order);
		this.#filed = column(filed);
		this.#starts = column(starts).sort();
		this.#ends = column(ends).sort();
		this.lasting = weightiest(order, columns);
	}

	/** How many events are filed in a window. O(log n) */
	countFiled({ from, to }: TimeWindow): number {
		return bisectLeft(this.#filed, to) - bisectLeft(this.#filed, from);
	}

	/** How many events may fall into a window. O(log n) */
	countSeen({ from, to }: TimeWindow): number {
		return bisectLeft(this.#starts, to) - bisectRight(this.#ends, from);
	}

	/**
	 * Positions of the most important events of a whole bin, of those that stand alike the first. Found once, from those of
	 * the halves of the bin, and looked up from then on: to zoom in asks for nothing that is not known.
	 */
	leadsOf({ size, number }: Pick<Bin, 'size' | 'number'>): readonly number[] {
		const key = `${size}/${number}`;
		let leads = this.#leads.get(key);
		if (!leads) this.#leads.set(key, (leads = this.#findLeads(size, number)));
		return leads;
	}

	#findLeads(size: number, number: number): number[] {
		const { weights } = this.#columns;
		const first = bisectLeft(this.#filed, number * size);
		const end = bisectLeft(this.#filed, (number + 1) * size);
		const half = size / 2;
		const candidates =
			end - first <= FEW || size < SMALLEST
				? this.#positions.subarray(first, end)
				: [
						...this.leadsOf({ size: half, number: 2 * number }),
						...this.leadsOf({ size: half, number: 2 * number + 1 })
					];
		const leads: number[] = [];
		for (const position of candidates) {
			const before = leads.findIndex((lead) => weights[position]! > weights[lead]!);
			if (before >= 0) leads.splice(before, 0, position);
			else if (leads.length < this.#perBin) leads.push(position);
			if (leads.length > this.#perBin) leads.pop();
		}
		return leads;
	}
}

/** Only of the weights that are needed are events sorted. */
function weightiest(members: readonly number[], { starts, ends, weights }: EventColumns): number[] {
	const duration = (position: number) => ends[position]! - starts[position]!;
	const found: number[] = [];
	for (const weight of WEIGHTS) {
		if (found.length >= LASTING) break;
		const alike = members.filter((position) => weights[position] === weight);
		// Two that never end last equally long, though their difference is not a number.
		alike.sort((a, b) => (duration(a) === duration(b) ? a - b : duration(b) - duration(a)));
		found.push(...alike.slice(0, LASTING - found.length));
	}
	return found;
}
