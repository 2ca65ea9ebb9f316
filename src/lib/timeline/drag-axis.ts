import type { Attachment } from 'svelte/attachments';
import type { TimelineController } from './controller.svelte.ts';

/** A pointer that moves less than this has clicked, pixels. */
const SLOP = 4;

/** Drags the axis to pan it; a double click zooms in about its point, with Shift out. Chips under it still get clicks. */
export function dragAxis(controller: TimelineController): Attachment<SVGGElement> {
	return (axis) => {
		let drag: { pointer: number; startX: number; lastX: number; isMoving: boolean } | null = null;

		const begin = (event: PointerEvent) => {
			if (event.button !== 0) return;
			drag = { pointer: event.pointerId, startX: event.clientX, lastX: event.clientX, isMoving: false };
		};
		const move = (event: PointerEvent) => {
			if (drag?.pointer !== event.pointerId) return;
			if (!drag.isMoving && Math.abs(event.clientX - drag.startX) < SLOP) return;
			if (!drag.isMoving) {
				drag.isMoving = true;
				// Captured only now: a captured pointer would never click the chip that it went down on.
				axis.setPointerCapture(event.pointerId);
			}
			controller.panBy(drag.lastX - event.clientX);
			drag.lastX = event.clientX;
		};
		const end = (event: PointerEvent) => {
			if (drag?.pointer !== event.pointerId) return;
			const { isMoving } = drag;
			drag = null;
			if (!isMoving) return;
			if (event.type === 'pointerup') controller.commit();
			else controller.cancel();
		};
		const zoom = (event: MouseEvent) => {
			if ((event.target as Element).closest('a, [role="button"]')) return;
			const ground = axis.querySelector('[data-axis-ground]') ?? axis;
			controller.zoomAbout(event.clientX - ground.getBoundingClientRect().left, event.shiftKey ? 0.5 : 2);
			controller.commit();
		};
		/** Links can be dragged by the browser itself, which would end the pan. */
		const refuse = (event: Event) => event.preventDefault();

		const listeners = new AbortController();
		const { signal } = listeners;
		axis.addEventListener('pointerdown', begin, { signal });
		addEventListener('pointermove', move, { signal });
		addEventListener('pointerup', end, { signal });
		addEventListener('pointercancel', end, { signal });
		axis.addEventListener('dblclick', zoom, { signal });
		axis.addEventListener('dragstart', refuse, { signal });
		return () => listeners.abort();
	};
}
