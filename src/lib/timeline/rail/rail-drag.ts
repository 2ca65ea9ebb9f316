import type { Attachment } from 'svelte/attachments';

/** A pointer that moves less than this has only pressed, pixels. */
const SLOP = 4;

/** What happens on a drag; heights are px from the top of the viewport. */
export interface RailDrag {
	move(y: number): void;
	/** The pointer was let go where it last moved to. */
	end(): void;
	/** Escape, or the browser took the pointer away. */
	cancel(): void;
	/** Pressed and let go, without a drag. */
	tap?(y: number): void;
}

/** Drags an element up and down. */
export function dragRail(drag: RailDrag): Attachment<HTMLElement> {
	return (element) => {
		let pressed: { pointer: number; startY: number; isMoving: boolean } | null = null;

		const begin = (event: PointerEvent) => {
			if (event.button !== 0 || pressed) return;
			pressed = { pointer: event.pointerId, startY: event.clientY, isMoving: false };
			element.setPointerCapture(event.pointerId);
		};
		const move = (event: PointerEvent) => {
			if (pressed?.pointer !== event.pointerId) return;
			pressed.isMoving ||= Math.abs(event.clientY - pressed.startY) >= SLOP;
			if (pressed.isMoving) drag.move(event.clientY);
		};
		const end = (event: PointerEvent) => {
			if (pressed?.pointer !== event.pointerId) return;
			const { isMoving } = pressed;
			pressed = null;
			if (event.type === 'pointercancel') drag.cancel();
			else if (isMoving) drag.end();
			else drag.tap?.(event.clientY);
		};
		const escape = (event: KeyboardEvent) => {
			if (!pressed || event.key !== 'Escape') return;
			event.preventDefault();
			pressed = null;
			drag.cancel();
		};

		const listeners = new AbortController();
		const { signal } = listeners;
		element.addEventListener('pointerdown', begin, { signal });
		element.addEventListener('pointermove', move, { signal });
		element.addEventListener('pointerup', end, { signal });
		element.addEventListener('pointercancel', end, { signal });
		addEventListener('keydown', escape, { signal, capture: true });
		return () => listeners.abort();
	};
}
