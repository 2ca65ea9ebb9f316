import { countWhile } from './rail.ts';

/** How far below the line a row may start and still be the one at the line, px; its year then stands in the box. */
const TOLERANCE = 12;

/** The last of the elements, which stand one below the other, that starts above a line of the viewport; else the first. */
function atLine<E extends Element>(elements: ArrayLike<E>, line: number): E | undefined {
	const above = countWhile(
		elements.length,
		(index) => elements[index]!.getBoundingClientRect().top <= line + TOLERANCE
	);
	return elements[Math.max(0, above - 1)];
}

const rowsOf = (section: Element) => section.querySelectorAll<HTMLElement>('[data-event-link]');

/**
 * The slug of the event whose row stands at a line of the viewport. It looks at few rows, those of one section of the
 * list, so that it can be asked while the page scrolls.
 * @param line px from the top of the viewport
 */
export function eventAtLine(list: Element, line: number): string | undefined {
	const section = atLine(list.children, line);
	return section && atLine(rowsOf(section), line)?.dataset.eventLink;
}

/** Scrolls the page at once so that the row of an event starts at a line of the viewport, if the page is long enough. */
export function bringToLine(list: Element, slug: string, line: number) {
	const row = list.querySelector(`[data-event-link="${CSS.escape(slug)}"]`);
	if (row) scrollBy({ top: row.getBoundingClientRect().top - line, behavior: 'instant' });
}
