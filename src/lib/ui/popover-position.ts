/** Pixels of the window, from its upper left corner; a DOMRect is one. */
export interface Box {
	left: number;
	top: number;
	width: number;
	height: number;
}

type Extent = Pick<Box, 'width' | 'height'>;

/** Between popover and anchor, px. */
const GAP = 6;
/** Between popover and the edges of the window, px. */
const EDGE = 12;
/** A popover is not made lower than this to keep clear of its anchor, px: some four lines. */
const LEAST_HEIGHT = 150;

/**
 * Where a popover stands: above its anchor, else below it, else beside it, wherever there is room for all of it; else above
 * or below and lower than it would be, so that it scrolls; over the anchor only where nothing else is left.
 *
 * @param size of the popover with all it holds, px
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
