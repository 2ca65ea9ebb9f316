/** A stretch of a row that something takes, in pixels. */
export interface Slot<T> {
	from: number;
	to: number;
	item: T;
}

/** One row of an axis on which nothing overlaps, kept in order from left to right. */
export class Row<T> {
	#slots: Slot<T>[] = [];

	/** @param gap pixels to keep free between two slots */
	constructor(readonly gap: number) {}

	get slots(): readonly Slot<T>[] {
		return this.#slots;
	}

	/** What stands in the way of a stretch. O(log n + found) */
	blockers(from: number, to: number): Slot<T>[] {
		const found: Slot<T>[] = [];
		for (let at = this.#firstAfter(from - this.gap); at < this.#slots.length; at++) {
			const slot = this.#slots[at]!;
			if (slot.from >= to + this.gap) break;
			found.push(slot);
		}
		return found;
	}

	isFree(from: number, to: number): boolean {
		const next = this.#slots[this.#firstAfter(from - this.gap)];
		return !next || next.from >= to + this.gap;
	}

	add(from: number, to: number, item: T) {
		this.#slots.splice(this.#firstAfter(from), 0, { from, to, item });
	}

	remove(item: T) {
		this.#slots = this.#slots.filter((slot) => slot.item !== item);
	}

	/** Where a stretch of a width could start that is free, lies in [0, limit] and is nearest to `wanted`; or nowhere. */
	nearestFree(wanted: number, width: number, limit: number): number | null {
		const ends = [0, ...this.#slots.map(({ to }) => to + this.gap)];
		const starts = [...this.#slots.map(({ from }) => from - this.gap), limit];
		let best: number | null = null;
		ends.forEach((least, index) => {
			const most = Math.min(starts[index]!, limit) - width;
			if (most < least) return;
			const at = Math.max(least, Math.min(most, wanted));
			if (best === null || Math.abs(at - wanted) < Math.abs(best - wanted)) best = at;
		});
		return best;
	}

	/** Position of the first slot that ends after a pixel; slots never overlap, so their ends are in order too. */
	#firstAfter(x: number): number {
		let low = 0;
		let high = this.#slots.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (this.#slots[middle]!.to <= x) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}
