import type { TimelineController } from '../controller.svelte.ts';
import { PerFrame } from './per-frame.ts';
import { zoomed } from '../window.ts';

/** What a turn of the wheel asks for: to zoom, above 1 in, or to pan by pixels, above 0 on in time. */
export type WheelMeaning = { zoom: number } | { pan: number };

/** How much one pixel of wheel zooms: a notch of 100 px zooms by about 1.5. */
const ZOOM_PER_PIXEL = 0.004;

/** Browsers report a pinch as a wheel with Ctrl and small turns, and nothing tells it from a real wheel but its size. */
const PINCH_PER_PIXEL = 0.01;

/** Pixels of the units in which a wheel may report: pixels, lines, pages. */
const UNITS = [1, 16, 300];

/** A wheel has no end, so a pause of this many ms is taken for one. */
const PAUSE = 180;

type Turn = Pick<WheelEvent, 'deltaX' | 'deltaY' | 'deltaMode' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/**
 * Ctrl or ⌘ zooms; sideways, or Shift, pans; the plain wheel zooms where the timeline has the focus and is else the page's.
 * @returns null where the turn is not for the timeline
 */
export function wheelMeaning(turn: Turn, hasFocus: boolean): WheelMeaning | null {
	const unit = UNITS[turn.deltaMode] ?? 1;
	const [x, y] = [turn.deltaX * unit, turn.deltaY * unit];
	if (turn.ctrlKey || turn.metaKey) {
		const by = Math.sign(y) * Math.min(Math.abs(y) * PINCH_PER_PIXEL, Math.max(0.4, Math.abs(y) * ZOOM_PER_PIXEL));
		return { zoom: Math.exp(-by) };
	}
	if (turn.shiftKey) return { pan: x || y };
	if (Math.abs(x) > Math.abs(y)) return { pan: x };
	return hasFocus && y !== 0 ? { zoom: Math.exp(-y * ZOOM_PER_PIXEL) } : null;
}

/**
 * Zooms and pans by the wheel over an element, at most once in a frame, and hands the window over when the wheel rests.
 * @param momentAt the moment at a place in the browser's window, ms UTC; zooming keeps it in its place
 * @returns what ends it
 */
export function followWheel(
	element: Element,
	controller: TimelineController,
	momentAt: (clientX: number) => number
): () => void {
	const root = element.closest('[data-timeline]');
	let turned = { zoom: 1, pan: 0, clientX: 0 };
	let pause: ReturnType<typeof setTimeout> | undefined;
	let reached: unknown;

	const frame = new PerFrame(() => {
		const { zoom, pan, clientX } = turned;
		turned = { zoom: 1, pan: 0, clientX };
		if (zoom !== 1) controller.hold(zoomed(controller.window, zoom, momentAt(clientX), controller.extent));
		if (pan !== 0) controller.panBy(pan);
		reached = controller.window;
	});
	const rest = () => {
		frame.flush();
		// Whoever has moved the window since will hand it over.
		if (controller.window === reached) controller.commit();
	};
	const turn = (event: WheelEvent) => {
		const meaning = wheelMeaning(event, root?.contains(document.activeElement) ?? false);
		if (!meaning) return;
		event.preventDefault();
		if ('zoom' in meaning) turned.zoom *= meaning.zoom;
		else turned.pan += meaning.pan;
		turned.clientX = event.clientX;
		frame.ask();
		clearTimeout(pause);
		pause = setTimeout(rest, PAUSE);
	};

	const listener = turn as EventListener;
	element.addEventListener('wheel', listener, { passive: false });
	return () => {
		clearTimeout(pause);
		frame.drop();
		element.removeEventListener('wheel', listener);
	};
}
