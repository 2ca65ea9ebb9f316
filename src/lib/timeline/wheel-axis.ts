import type { Attachment } from 'svelte/attachments';
import type { TimelineController } from './controller.svelte.ts';

/** How much one pixel of wheel zooms: a notch of 100 px zooms by about 1.5. */
const ZOOM_PER_PIXEL = 0.004;

/** A wheel has no end, so a pause of this many ms is taken for one. */
const PAUSE = 180;

const LINE = 16;

/** Ctrl or ⌘ with the wheel, which is also how a browser reports a pinch, zooms; a sideways wheel pans. */
export function wheelAxis(controller: TimelineController): Attachment<SVGGElement> {
	return (axis) => {
		let pause: ReturnType<typeof setTimeout> | undefined;

		const turn = (event: WheelEvent) => {
			const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1;
			const isZoom = event.ctrlKey || event.metaKey;
			const sideways = event.shiftKey && !event.deltaX ? event.deltaY : event.deltaX;
			if (!isZoom && Math.abs(sideways) <= Math.abs(event.shiftKey ? 0 : event.deltaY)) return;
			event.preventDefault();
			if (isZoom) {
				const ground = axis.querySelector('[data-axis-ground]') ?? axis;
				const x = event.clientX - ground.getBoundingClientRect().left;
				controller.zoomAbout(x, Math.exp(-event.deltaY * unit * ZOOM_PER_PIXEL));
			} else {
				controller.panBy(sideways * unit);
			}
			clearTimeout(pause);
			pause = setTimeout(() => controller.commit(), PAUSE);
		};

		axis.addEventListener('wheel', turn, { passive: false });
		return () => {
			clearTimeout(pause);
			axis.removeEventListener('wheel', turn);
		};
	};
}
