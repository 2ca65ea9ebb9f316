import { on } from 'svelte/events';
import type { Attachment } from 'svelte/attachments';

const POINT = '[data-point]';

/** How many points a key goes on, or where it leads. */
const STEPS: Record<string, (at: number, count: number) => number> = {
	ArrowDown: (at) => at + 1,
	ArrowRight: (at) => at + 1,
	ArrowUp: (at) => at - 1,
	ArrowLeft: (at) => at - 1,
	Home: () => 0,
	End: (_, count) => count - 1
};

/**
 * Lets the keyboard go through the points of a chart: one of them can be reached with Tab, the arrows lead to the others.
 * A point shows its words while it has the focus; Escape lets go of it.
 */
export const rovingPoints: Attachment<HTMLElement> = (chart) => {
	const points = () => [...chart.querySelectorAll<HTMLElement>(POINT)];
	const settle = (current: HTMLElement | undefined) => {
		for (const point of points()) point.tabIndex = point === current ? 0 : -1;
	};
	settle(points()[0]);

	const forget = [
		on(chart, 'keydown', (event) => {
			const at = points().indexOf(event.target as HTMLElement);
			if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
			if (event.key === 'Escape') points()[at]!.blur();
			const to = STEPS[event.key]?.(at, points().length);
			const next = to === undefined ? undefined : points()[to];
			if (to === undefined) return;
			event.preventDefault();
			settle(next ?? points()[at]);
			next?.focus();
		}),
		on(chart, 'focusin', ({ target }) => {
			const point = (target as HTMLElement).closest<HTMLElement>(POINT);
			if (point) settle(point);
		})
	];
	return () => forget.forEach((off) => off());
};
