import type { SessionEvent } from './session.ts';

/**
 * Tells of whatever a visitor does with the screen, before any part of the page can swallow it. Fingers are counted by
 * touch events: a browser that scrolls takes the pointer away while the finger is still down.
 * @returns stops
 */
export function trackTouches(tell: (event: SessionEvent) => void): () => void {
	const stop = new AbortController();
	const options = { capture: true, passive: true, signal: stop.signal };
	const touches = ({ touches: { length } }: TouchEvent) => tell({ type: 'touches', count: length });
	const mouse = ({ pointerType, buttons }: PointerEvent) =>
		pointerType !== 'touch' && tell({ type: 'touches', count: buttons > 0 ? 1 : 0 });
	const act = () => tell({ type: 'act' });

	for (const type of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const)
		window.addEventListener(type, touches, options);
	for (const type of ['pointerdown', 'pointerup', 'pointercancel'] as const)
		window.addEventListener(type, mouse, options);
	for (const type of ['keydown', 'wheel'] as const) window.addEventListener(type, act, options);
	// Scrolling by hand or by its momentum; what a script scrolls, a visitor began.
	window.addEventListener('scroll', act, options);
	return () => stop.abort();
}
