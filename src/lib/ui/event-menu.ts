import type { EventOutline } from '../model/index.ts';

/** Events that belong together in a menu: those of a place, or all of them. */
export interface EventMenuGroup {
	/** The name of what they share; none where the whole menu is one group. */
	heading?: string;
	/** In order of time, each once. May be empty where there is more to read about what the heading names. */
	events: readonly EventOutline[];
	/** Where more is told about what the heading names. */
	about?: {
		href: string;
		/** Where a click selects it in place instead of opening its page. */
		onselect?: () => void;
	};
}

/**
 * How many events of each group are listed when only `limit` may be: a small group is listed whole, and large ones share
 * alike what is left. A higher limit never takes an event away. Of more groups than `limit`, the last get none.
 *
 * @param counts of the events in each group
 */
export function sharesOf(counts: readonly number[], limit: number): number[] {
	const shares = counts.map(() => 0);
	const smallestFirst = [...counts.keys()].slice(0, limit).sort((a, b) => counts[a]! - counts[b]!);
	let left = limit;
	for (const [done, index] of smallestFirst.entries()) {
		const share = Math.min(counts[index]!, Math.ceil(left / (smallestFirst.length - done)));
		shares[index] = share;
		left -= share;
	}
	return shares;
}
