/** Something at one moment of the axis. */
export interface Moment {
	id: string;
	/** ms UTC */
	at: number;
}

/** Neighbours on the axis that are shown as one mark. A cluster may hold a single item. */
export interface Cluster<T extends Moment> {
	/** Where its mark stands: the moment of its first item, never a made-up middle. ms UTC */
	at: number;
	/** The moment of its last item. ms UTC */
	until: number;
	/** In order of time; never empty. */
	items: T[];
}

export interface ClusterIndex<T extends Moment> {
	/**
	 * The clusters that have an item from `from` to `to`, both included, in order of time. O(log n + found).
	 * @param msPerPixel how much time a pixel stands for at the present zoom
	 */
	between(from: number, to: number, msPerPixel: number): Cluster<T>[];
	/** The cluster that an item belongs to at this zoom; undefined for an item that is not indexed. */
	of(id: string, msPerPixel: number): Cluster<T> | undefined;
}

/**
 * Groups items that would stand closer than a distance, at any zoom level. A cluster takes in what lies within the
 * distance of its first item, so marks keep the distance and never chain up along a busy axis. Levels are powers of two
 * of ms per pixel, each computed when first asked for and kept, over all items and not those in view: clusters stay as
 * they are while the axis is moved.
 * @param distance pixels that two marks must keep
 */
export function clusterIndex<T extends Moment>(items: readonly T[], distance: number): ClusterIndex<T> {
	const sorted = [...items].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
	const times = Float64Array.from(sorted, (item) => item.at);
	const positions = new Map(sorted.map((item, position) => [item.id, position]));
	const levels = new Map<number, number[]>();

	/** Positions of the first items of the clusters at a zoom; rounding up keeps marks apart at every zoom of a level. */
	const firstsAt = (msPerPixel: number): number[] => {
		const level = Math.ceil(Math.log2(msPerPixel));
		let firsts = levels.get(level);
		if (!firsts) {
			firsts = firstsOfClusters(times, distance * 2 ** level);
			levels.set(level, firsts);
		}
		return firsts;
	};

	const clusterAt = (firsts: readonly number[], index: number): Cluster<T> => {
		const first = firsts[index]!;
		const end = firsts[index + 1] ?? sorted.length;
		return { at: times[first]!, until: times[end - 1]!, items: sorted.slice(first, end) };
	};

	return {
		between(from, to, msPerPixel) {
			const begin = lowerBound(times, from);
			const end = upperBound(times, to);
			if (begin >= end) return [];
			const firsts = firstsAt(msPerPixel);
			const found: Cluster<T>[] = [];
			for (let index = upperBound(firsts, begin) - 1; index < firsts.length && firsts[index]! < end; index++) {
				found.push(clusterAt(firsts, index));
			}
			return found;
		},
		of(id, msPerPixel) {
			const position = positions.get(id);
			if (position === undefined) return undefined;
			const firsts = firstsAt(msPerPixel);
			return clusterAt(firsts, upperBound(firsts, position) - 1);
		}
	};
}

/** Leaps from cluster to cluster by binary search, so a coarse level of many items costs next to nothing. */
function firstsOfClusters(times: Float64Array, distanceMs: number): number[] {
	const firsts: number[] = [];
	for (
		let first = 0;
		first < times.length;
		first = Math.max(first + 1, lowerBound(times, times[first]! + distanceMs))
	) {
		firsts.push(first);
	}
	return firsts;
}

/** Position of the first number that is not below the value, in a sorted array. */
function lowerBound(sorted: ArrayLike<number>, value: number): number {
	return partition(sorted.length, (at) => sorted[at]! < value);
}

/** Position of the first number that is above the value, in a sorted array. */
function upperBound(sorted: ArrayLike<number>, value: number): number {
	return partition(sorted.length, (at) => sorted[at]! <= value);
}

function partition(length: number, isBefore: (at: number) => boolean): number {
	let low = 0;
	let high = length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (isBefore(middle)) low = middle + 1;
		else high = middle;
	}
	return low;
}
