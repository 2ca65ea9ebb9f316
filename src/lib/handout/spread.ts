/** A text beside an axis: where its top would best be, and how high it is, px. */
export interface Label {
	wanted: number;
	height: number;
}

/**
 * Places texts one below another, in their order and without overlap, as near to where they would best be as that allows:
 * the sum of the squared distances is the least possible. They stand between 0 and `room`, or lie close together from 0
 * on where they need more.
 * @returns the top of each, px
 */
export function spread(labels: readonly Label[], room: number): number[] {
	// With the heights before it taken off, each top may not be above the one before: an isotonic regression, found by
	// pooling neighbours that are out of order.
	const pools: { sum: number; count: number }[] = [];
	let above = 0;
	const offsets: number[] = [];
	for (const { wanted, height } of labels) {
		offsets.push(above);
		let pool = { sum: wanted - above, count: 1 };
		while (pools.length > 0 && mean(pools.at(-1)!) > mean(pool)) {
			const last = pools.pop()!;
			pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
		}
		pools.push(pool);
		above += height;
	}
	const lowest = Math.max(0, room - above);
	const settled = pools.flatMap((pool) => Array<number>(pool.count).fill(within(mean(pool), 0, lowest)));
	return settled.map((top, index) => top + offsets[index]!);
}

const mean = ({ sum, count }: { sum: number; count: number }) => sum / count;
const within = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));
