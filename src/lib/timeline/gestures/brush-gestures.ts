import type { Attachment } from 'svelte/attachments';
import type { TimelineController } from '../controller.svelte.ts';
import { between, centredOn, isWhole } from './gesture-windows.ts';
import { PerFrame } from './per-frame.ts';
import { followWheel } from './wheel.ts';

/** A pointer that moves less than this has tapped, pixels. */
const SLOP = 4;

interface Press {
	pointer: number;
	/** What is dragged: an end of the brush, the whole of it, or the ground, on which a new stretch is drawn. */
	part: string;
	startX: number;
	x: number;
	/** The moment that is dragged, before it is: an end of the window, or where the pointer went down, ms UTC. */
	startAt: number;
	hasMoved: boolean;
}

/**
 * Drags the parts of a brush, marked by `data-brush`: `from` and `to` are its ends, `body` moves it whole. Elsewhere a drag
 * draws a new stretch and a tap moves the window there; the wheel zooms and pans. The window is handed over when the pointer is let go; Escape or a
 * lost pointer puts it back.
 */
export function brushGestures(controller: TimelineController): Attachment<SVGGElement> {
	return (brush) => {
		let press: Press | null = null;

		/** The moment of the overview at a place in the browser's window, ms UTC. */
		const momentAt = (clientX: number) => {
			const ground = brush.querySelector('[data-brush="ground"]') ?? brush;
			const x = clientX - ground.getBoundingClientRect().left;
			return controller.extent.from + x * controller.overviewMsPerPixel;
		};

		const follow = new PerFrame(() => {
			if (!press?.hasMoved) return;
			const { part, startAt, startX, x } = press;
			const at = startAt + (x - startX) * controller.overviewMsPerPixel;
			if (part === 'from' || part === 'to') controller.moveEdge(part, at);
			else if (part === 'body') controller.moveTo(at);
			else controller.hold(between(startAt, at, controller.extent));
		});

		const begin = (event: PointerEvent) => {
			if (event.button !== 0 || press) return;
			const { window, extent } = controller;
			const grasped = (event.target as Element).closest<SVGElement>('[data-brush]')?.dataset.brush ?? 'ground';
			// The whole story cannot be moved, so the hand is meant for the ground below it.
			const part = grasped === 'body' && isWhole(window, extent) ? 'ground' : grasped;
			const { clientX: x, pointerId: pointer } = event;
			const startAt = part === 'ground' ? momentAt(x) : part === 'to' ? window.to : window.from;
			press = { pointer, part, startX: x, x, startAt, hasMoved: false };
			brush.setPointerCapture(pointer);
		};
		const move = (event: PointerEvent) => {
			if (press?.pointer !== event.pointerId) return;
			press.x = event.clientX;
			press.hasMoved ||= Math.abs(press.x - press.startX) >= SLOP;
			follow.ask();
		};
		const end = (event: PointerEvent) => {
			if (press?.pointer !== event.pointerId) return;
			follow.flush();
			const { part, startAt, hasMoved } = press;
			press = null;
			if (event.type !== 'pointerup') return controller.cancel();
			if (part === 'ground' && !hasMoved) {
				controller.hold(centredOn(controller.window, startAt, controller.extent));
			}
			controller.commit();
		};
		const escape = (event: KeyboardEvent) => {
			if (!press || event.key !== 'Escape') return;
			event.preventDefault();
			press = null;
			follow.drop();
			controller.cancel();
		};

		const listeners = new AbortController();
		const { signal } = listeners;
		brush.addEventListener('pointerdown', begin, { signal });
		brush.addEventListener('pointermove', move, { signal });
		brush.addEventListener('pointerup', end, { signal });
		brush.addEventListener('pointercancel', end, { signal });
		addEventListener('keydown', escape, { signal, capture: true });
		const leaveWheel = followWheel(brush, controller, momentAt);
		return () => {
			listeners.abort();
			leaveWheel();
			follow.drop();
		};
	};
}
