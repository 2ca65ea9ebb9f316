/** What a finger asks for on the stage. */
export type Gesture = 'next' | 'previous';

export interface Touch {
	x: number;
	y: number;
	/** ms */
	at: number;
}

/** A tap moves less than this, and takes no longer, px and ms. */
const TAP = { reach: 12, lasts: 600 };
/** A swipe goes at least this far, this much more across than up or down, and is no slower, px and ms. */
const SWIPE = { least: 48, slope: 1.4, lasts: 900 };
/** The share of the width on which a tap goes back. */
const BACK = 0.3;

/**
 * Reads one finger on the stage: a swipe goes on where the text goes on, a tap goes back near the start of the line and
 * on elsewhere.
 * @param width of the stage, px
 * @param dir direction of the text
 */
export function readTouch(start: Touch, end: Touch, width: number, dir: 'ltr' | 'rtl'): Gesture | null {
	const [dx, dy, time] = [end.x - start.x, end.y - start.y, end.at - start.at];
	const forward = dir === 'rtl' ? -1 : 1;
	if (Math.hypot(dx, dy) <= TAP.reach) {
		if (time > TAP.lasts) return null;
		const fromStart = dir === 'rtl' ? width - start.x : start.x;
		return fromStart < width * BACK ? 'previous' : 'next';
	}
	if (Math.abs(dx) < SWIPE.least || Math.abs(dx) < SWIPE.slope * Math.abs(dy) || time > SWIPE.lasts) return null;
	return dx * forward < 0 ? 'next' : 'previous';
}

/** How long after a finger was lifted its click may come, ms. */
const CLICK_AFTER = 500;
/** What a finger presses. */
const OWN = 'button, a, input, select, dialog';

/**
 * Watches fingers on the stage. Those on its controls are left alone, and so are two at once: they move the map.
 * @returns how to stop
 */
export function watchTouches(stage: HTMLElement, dir: 'ltr' | 'rtl', act: (gesture: Gesture) => void): () => void {
	const down = new Set<number>();
	let start: (Touch & { id: number }) | null = null;
	let actedAt = -Infinity;

	const onpointerdown = ({ pointerType, pointerId, clientX: x, clientY: y, target, timeStamp }: PointerEvent) => {
		if (pointerType === 'mouse') return;
		actedAt = -Infinity;
		down.add(pointerId);
		const isOwn = (target as Element).closest(OWN) !== null;
		start = down.size > 1 || isOwn ? null : { id: pointerId, x, y, at: timeStamp };
	};
	const onpointerup = ({ pointerId, clientX: x, clientY: y, timeStamp }: PointerEvent) => {
		down.delete(pointerId);
		if (start?.id !== pointerId) return;
		const gesture = readTouch(start, { x, y, at: timeStamp }, stage.clientWidth, dir);
		start = null;
		if (!gesture) return;
		actedAt = timeStamp;
		act(gesture);
	};
	/** A tap ends in a click, on whatever has come up under the finger by then. */
	const onclick = (event: MouseEvent) => {
		if (event.timeStamp - actedAt > CLICK_AFTER) return;
		event.preventDefault();
		event.stopPropagation();
	};
	const onpointercancel = ({ pointerId }: PointerEvent) => {
		down.delete(pointerId);
		if (start?.id === pointerId) start = null;
	};
	const listeners = {
		pointerdown: onpointerdown,
		pointerup: onpointerup,
		pointercancel: onpointercancel,
		click: onclick
	};
	for (const [name, listener] of Object.entries(listeners))
		stage.addEventListener(name, listener as EventListener, true);
	return () => {
		for (const [name, listener] of Object.entries(listeners)) {
			stage.removeEventListener(name, listener as EventListener, true);
		}
	};
}

/**
 * Keeps one finger from moving the map, since it turns the scenes; two move it. The end of a touch always gets there.
 * @returns how to stop
 */
export function keepFromMap(map: HTMLElement): () => void {
	const onTouch = (event: TouchEvent) => {
		if (event.touches.length < 2) event.stopPropagation();
	};
	let wasTouch = false;
	const onPointer = ({ pointerType }: PointerEvent) => (wasTouch = pointerType !== 'mouse');
	/** Two taps are two steps and no wish for a closer look. */
	const onDouble = (event: MouseEvent) => {
		if (wasTouch) event.stopPropagation();
	};
	map.addEventListener('touchstart', onTouch, { capture: true, passive: true });
	map.addEventListener('touchmove', onTouch, { capture: true, passive: true });
	map.addEventListener('pointerdown', onPointer, true);
	map.addEventListener('dblclick', onDouble, true);
	return () => {
		map.removeEventListener('touchstart', onTouch, true);
		map.removeEventListener('touchmove', onTouch, true);
		map.removeEventListener('pointerdown', onPointer, true);
		map.removeEventListener('dblclick', onDouble, true);
	};
}
