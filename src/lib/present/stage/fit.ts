/** Letters that would have to be smaller than this share of their size are left to be scrolled to. */
const LEAST = 0.6;
const ROUNDS = 8;
/** How much smaller letters become where it is not known by how much they are too large. */
const STEP = 0.93;

/**
 * Makes what an element holds fit into it: its style sheet sizes all of it by `--fit`, which is found here by trying.
 * @param element has a height of its own and scrolls
 */
export function fitInto(element: HTMLElement): void {
	let fit = 1;
	element.style.setProperty('--fit', '1');
	for (let round = 0; round < ROUNDS; round++) {
		const over = element.scrollHeight / Math.max(1, element.clientHeight);
		// What finds no room in its columns goes into more of them, at the side.
		const isWide = element.scrollWidth > element.clientWidth + 2;
		if (over <= 1.004 && !isWide) return;
		// Lines break anew when letters shrink, so a part of what is over does.
		fit = Math.max(LEAST, fit * (over > 1.004 ? Math.max(STEP, 1 / Math.sqrt(over)) : STEP));
		element.style.setProperty('--fit', String(fit));
		if (fit === LEAST) return;
	}
}
