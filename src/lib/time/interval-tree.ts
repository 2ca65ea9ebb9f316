import { bisectLeft } from 'd3-array';

/**
 * Finds which of many intervals overlap a window: a tree of the latest ends over the intervals in order of their starts,
 * as described for static intervals in de Berg et al., Computational Geometry, section 10. Ends are exclusive.
 */
export class IntervalTree {
	#order: Int32Array;
	#starts: Float64Array;
	/** A heap-shaped tree: node 1 is the root, the leaves are the intervals in order. */
	#latest: Float64Array;
	#leaves: number;

	/**
	 * @param starts of the intervals; −Infinity where open
	 * @param ends of the same intervals; Infinity where open
	 */
	constructor(starts: Float64Array, ends: Float64Array) {
		// An array, since intervals mostly come in order already, of which typed arrays make no use in sorting.
		const order = [...starts.keys()].sort((a, b) => (starts[a] === starts[b] ? a - b : starts[a]! - starts[b]!));
		this.#order = Int32Array.from(order);
		this.#starts = Float64Array.from(this.#order, (index) => starts[index]!);
		this.#leaves = 2 ** Math.ceil(Math.log2(Math.max(1, starts.length)));
		this.#latest = new Float64Array(2 * this.#leaves).fill(-Infinity);
		this.#order.forEach((index, at) => (this.#latest[this.#leaves + at] = ends[index]!));
		for (let node = this.#leaves - 1; node > 0; node--) {
			this.#latest[node] = Math.max(this.#latest[2 * node]!, this.#latest[2 * node + 1]!);
		}
	}

	/** Indices of the intervals that have a moment in common with [from, to), in no order. O(found · log n) */
	overlapping(from: number, to: number): number[] {
		const begun = bisectLeft(this.#starts, to);
		const found: number[] = [];
		const descend = (node: number, first: number, size: number) => {
			if (first >= begun || this.#latest[node]! <= from) return;
			if (size === 1) {
				found.push(this.#order[first]!);
				return;
			}
			descend(2 * node, first, size / 2);
			descend(2 * node + 1, first + size / 2, size / 2);
		};
		descend(1, 0, this.#leaves);
		return found;
	}
}
