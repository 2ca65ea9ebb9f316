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

/** Pixels of the window, from its upper left corner; a DOMRect is one. */
export interface Box {
	left: number;
	top: number;
	width: number;
	height: number;
}

type Extent = Pick<Box, 'width' | 'height'>;

/** Between menu and anchor, px. */
const GAP = 6;
/** Between menu and the edges of the window, px. */
const EDGE = 12;
/** A menu is not made lower than this to keep clear of its anchor, px: some four lines. */
const LEAST_HEIGHT = 150;

/**
 * Where a menu stands: above its anchor, else below it, else beside it, wherever there is room for all of it; else above
 * or below and lower than it would be, so that it scrolls; over the anchor only where nothing else is left.
 *
 * @param size of the menu with all it holds, px
 * @returns a box inside the window, at most as large as `size`
 */
export function menuPosition(anchor: Box, size: Extent, window: Extent): Box {
	const width = Math.max(0, Math.min(size.width, window.width - 2 * EDGE));
	const height = Math.max(0, Math.min(size.height, window.height - 2 * EDGE));
	const right = anchor.left + anchor.width;
	const bottom = anchor.top + anchor.height;

	const at = (left: number, top: number, room = height): Box => ({
		left: clamp(left, EDGE, window.width - EDGE - width),
		top: clamp(top, EDGE, window.height - EDGE - room),
		width,
		height: room
	});
	const above = anchor.top - GAP - EDGE;
	const below = window.height - EDGE - GAP - bottom;
	if (height <= above) return at(anchor.left, anchor.top - GAP - height);
	if (height <= below) return at(anchor.left, bottom + GAP);

	const middle = anchor.top + anchor.height / 2 - height / 2;
	if (width <= window.width - EDGE - GAP - right) return at(right + GAP, middle);
	if (width <= anchor.left - GAP - EDGE) return at(anchor.left - GAP - width, middle);

	const room = Math.min(height, Math.max(above, below));
	if (room < LEAST_HEIGHT) return at(anchor.left, bottom + GAP);
	return above >= below ? at(anchor.left, anchor.top - GAP - room, room) : at(anchor.left, bottom + GAP, room);
}

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));

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
