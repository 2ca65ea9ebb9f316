/** A binary min-heap: hands back the least of what was put in, each time in O(log n). */
export class Heap<T> {
	#items: T[] = [];
	#isBefore: (a: T, b: T) => boolean;

	constructor(isBefore: (a: T, b: T) => boolean) {
		this.#isBefore = isBefore;
	}

	peek(): T | undefined {
		return this.#items[0];
	}

	push(item: T): void {
		const items = this.#items;
		let at = items.length;
		while (at > 0) {
			const parent = (at - 1) >> 1;
			if (!this.#isBefore(item, items[parent]!)) break;
			items[at] = items[parent]!;
			at = parent;
		}
		items[at] = item;
	}

	pop(): T | undefined {
		const items = this.#items;
		const least = items[0];
		const moved = items.pop();
		if (moved === undefined || items.length === 0) return least;
		let at = 0;
		for (let child = 1; child < items.length; child = 2 * at + 1) {
			if (child + 1 < items.length && this.#isBefore(items[child + 1]!, items[child]!)) child += 1;
			if (!this.#isBefore(items[child]!, moved)) break;
			items[at] = items[child]!;
			at = child;
		}
		items[at] = moved;
		return least;
	}
}
