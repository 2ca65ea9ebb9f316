import type { Attachment } from 'svelte/attachments';
import type { TimelineController } from './controller.svelte.ts';

/**
 * Drags the parts of a brush, marked by `data-brush`: `from` and `to` are its ends, `body` moves it whole. The window is
 * handed over when the pointer is let go; Escape or a lost pointer puts it back.
 */
export function dragBrush(controller: TimelineController): Attachment<SVGGElement> {
	return (brush) => {
		let drag: { pointer: number; part: string; startX: number; startAt: number; extentPerPixel: number } | null = null;

		const begin = (event: PointerEvent) => {
			const part = (event.target as Element).closest<SVGElement>('[data-brush]')?.dataset.brush;
			if (!part || event.button !== 0) return;
			const { window } = controller;
			drag = {
				pointer: event.pointerId,
				part,
				startX: event.clientX,
				startAt: part === 'to' ? window.to : window.from,
				extentPerPixel: controller.overviewMsPerPixel
			};
			brush.setPointerCapture(event.pointerId);
		};
		const move = (event: PointerEvent) => {
			if (drag?.pointer !== event.pointerId) return;
			const at = drag.startAt + (event.clientX - drag.startX) * drag.extentPerPixel;
			if (drag.part === 'from' || drag.part === 'to') controller.moveEdge(drag.part, at);
			else controller.moveTo(at);
		};
		const end = (event: PointerEvent) => {
			if (drag?.pointer !== event.pointerId) return;
			drag = null;
			if (event.type === 'pointerup') controller.commit();
			else controller.cancel();
		};
		const escape = (event: KeyboardEvent) => {
			if (!drag || event.key !== 'Escape') return;
			event.preventDefault();
			drag = null;
			controller.cancel();
		};

		const listeners = new AbortController();
		const { signal } = listeners;
		brush.addEventListener('pointerdown', begin, { signal });
		brush.addEventListener('pointermove', move, { signal });
		brush.addEventListener('pointerup', end, { signal });
		brush.addEventListener('pointercancel', end, { signal });
		addEventListener('keydown', escape, { signal, capture: true });
		return () => listeners.abort();
	};
}
