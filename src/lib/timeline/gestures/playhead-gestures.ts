import type { Attachment } from 'svelte/attachments';
import { addMonths } from 'date-fns';
import { utc } from '../../time/utc.ts';
import type { TimeWindow } from '../../url/view-state.ts';
import type { TimelineController } from '../controller.svelte.ts';
import { revealing } from './gesture-windows.ts';
import { sliderMove, type SliderMove } from '../keys.ts';
import { PerFrame } from './per-frame.ts';
import { noonOf } from '../window.ts';

/** What the timeline needs of an explorer to move the day that the map shows. */
export interface PlayheadHolder {
	/** The day that the map shows, ms UTC. */
	readonly date: number;
	/** Moves it for as long as a gesture lasts; null undoes that. */
	movePlayhead(at: number | null): void;
	/** Leaves it at a day. */
	setPlayhead(at: number): void;
}

/**
 * Drags the head of the playhead along the axis, as far as time is in view, and moves it by keys, by which the window
 * follows it. Escape or a lost pointer puts it back; a tap on a head that is out of view brings its day into view.
 */
export function playheadGestures(controller: TimelineController, holder: PlayheadHolder): Attachment<SVGGElement> {
	return (head) => {
		let drag: { pointer: number; startX: number; startAt: number; x: number } | null = null;

		/** The moment under the pointer, which need not have taken the head by its middle. */
		const reached = ({ startX, startAt, x }: NonNullable<typeof drag>) => {
			const { scale } = controller.axis;
			const place = Math.max(0, Math.min(controller.width, scale(startAt) + x - startX));
			return Math.min(controller.timeAt(place, scale), controller.window.to - 1);
		};
		const reveal = (at: number) => {
			const { window, extent } = controller;
			const next = revealing(window, at, extent);
			if (next !== window) controller.frame(next);
		};
		const follow = new PerFrame(() => drag && holder.movePlayhead(reached(drag)));

		const begin = (event: PointerEvent) => {
			if (event.button !== 0 || drag) return;
			const { window } = controller;
			const startAt = Math.max(window.from, Math.min(window.to - 1, noonOf(holder.date)));
			drag = { pointer: event.pointerId, startX: event.clientX, startAt, x: event.clientX };
			head.setPointerCapture(event.pointerId);
		};
		const move = (event: PointerEvent) => {
			if (drag?.pointer !== event.pointerId || event.clientX === drag.x) return;
			drag.x = event.clientX;
			follow.ask();
		};
		const end = (event: PointerEvent) => {
			if (drag?.pointer !== event.pointerId) return;
			follow.drop();
			const { x, startX } = drag;
			const at = reached(drag);
			drag = null;
			if (event.type !== 'pointerup') holder.movePlayhead(null);
			else if (x !== startX) holder.setPlayhead(at);
			else reveal(holder.date);
		};
		const key = (event: KeyboardEvent) => {
			if (event.key === 'Escape' && drag) {
				drag = null;
				follow.drop();
				holder.movePlayhead(null);
			} else {
				const by = sliderMove(event);
				if (by === undefined) return;
				const at = playheadMoved(holder.date, by, controller.extent);
				holder.setPlayhead(at);
				reveal(at);
			}
			event.preventDefault();
			event.stopPropagation();
		};

		const listeners = new AbortController();
		const { signal } = listeners;
		head.addEventListener('pointerdown', begin, { signal });
		head.addEventListener('pointermove', move, { signal });
		head.addEventListener('pointerup', end, { signal });
		head.addEventListener('pointercancel', end, { signal });
		head.addEventListener('keydown', key, { signal });
		return () => {
			listeners.abort();
			follow.drop();
		};
	};
}

/** The day that a key moves the playhead to, within the story, ms UTC. */
export function playheadMoved(date: number, by: SliderMove, { from, to }: TimeWindow): number {
	if (by === 'start') return from;
	if (by === 'end') return to - 1;
	return Math.max(from, Math.min(to - 1, Number(addMonths(date, by, { in: utc }))));
}
