/** A handle of a brush, px: the middle of its grip, and from where to where it can be taken hold of. */
export interface Handle {
	x: number;
	from: number;
	to: number;
}

/** What a hand needs of the handles, px: how wide a grip is drawn, and how wide it can be taken hold of. */
export interface HandleSize {
	grip: number;
	reach: number;
}

/** Room that two handles leave between them to move the brush whole, px. */
const BETWEEN = 8;

/**
 * The handles of a brush. Those of a short stretch stand beside it, where they can still be told apart and leave room to
 * move it; they reach outwards then, but not beyond the ends of the drawing.
 * @param left start of the stretch, and `right`, its end, px
 * @param least first pixel of the drawing, and `most`, its last
 */
export function brushHandles(
	left: number,
	right: number,
	{ grip, reach }: HandleSize,
	[least, most]: readonly [number, number]
): { from: Handle; to: Handle } {
	const aside = Math.max(0, (grip + BETWEEN - (right - left)) / 2);
	const [x1, x2] = [left - aside, right + aside];
	const inward = Math.min(reach / 2, (x2 - x1 - BETWEEN) / 2);
	const from = Math.max(least, x1 + inward - reach);
	const to = Math.min(most, x2 - inward + reach);
	// At an end of the drawing a handle reaches inwards what it cannot outwards, to half the way to the other.
	const furthest = (x1 + x2) / 2;
	return {
		from: { x: x1, from, to: Math.max(x1 + inward, Math.min(from + reach, furthest - BETWEEN / 2)) },
		to: { x: x2, from: Math.min(x2 - inward, Math.max(to - reach, furthest + BETWEEN / 2)), to }
	};
}
