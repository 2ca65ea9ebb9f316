import type { View } from '../geo/index.ts';

/** Why a map is where it is: it flies, a hand moves it, or it has come to rest. */
export type Motion = 'flight' | 'hand' | 'rest';

/** A map that goes where others go. */
export interface LinkedMap {
	follow: (view: View, motion: Motion) => void;
}

/** Keeps maps of one size at one view: where one of them is moved, by hand or by a flight, the others follow. */
export class LinkedViews {
	#maps = new Set<LinkedMap>();
	#leader: LinkedMap | null = null;
	#at: View | null = null;

	/** Takes a map in, which goes at once to where the others are. Returns how to take it out again. */
	join(map: LinkedMap): () => void {
		if (this.#at && this.#maps.size > 0) this.#lead(map, () => map.follow(this.#at!, 'rest'));
		this.#maps.add(map);
		return () => this.#maps.delete(map);
	}

	/** Tells that a map has moved. What a map says while it follows another is no news. */
	moved(map: LinkedMap, view: View, motion: Motion) {
		if (this.#leader) return;
		this.#at = view;
		this.#lead(map, () => {
			for (const other of this.#maps) if (other !== map) other.follow(view, motion);
		});
	}

	#lead(map: LinkedMap, move: () => void) {
		this.#leader = map;
		try {
			move();
		} finally {
			this.#leader = null;
		}
	}
}
