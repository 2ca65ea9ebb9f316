import type { Attachment } from 'svelte/attachments';
import type { TimelineController } from '../controller.svelte.ts';
import { pinched, middleOf, spreadOf, type Pair } from './gesture-windows.ts';
import { Glide } from './glide.ts';
import { releaseVelocity, type TrackPoint } from './momentum.ts';
import { PerFrame } from './per-frame.ts';
import { isSecondTap, type Tap } from './taps.ts';
import { followWheel } from './wheel.ts';

/** A pointer that moves less than this has clicked, pixels. */
const SLOP = 4;

/** How long a click waits for a second one, ms: a double click is to zoom and nothing else. */
const PATIENCE = 300;

/** Two fingers lifted sooner than this without having moved have tapped, ms. */
const TAP = 250;

const ZOOM = 2;

/** How many of the last moves of a pointer are remembered. */
const LONGEST_TRACK = 20;

interface Finger {
	startX: number;
	startY: number;
	/** Where it is, and where it was when the axis followed it last. */
	x: number;
	followed: number;
}

/**
 * Moves the axis by the hand: a drag pans, and glides on after a quick one; two fingers zoom and pan; a double click or tap
 * zooms in about its point, with Shift out, as a tap of two fingers does; so does the wheel. What lies on the axis still
 * gets its clicks. The window is handed over once, when everything is at rest.
 * @param onpoint called with the moment, ms UTC, of a single click or tap on empty ground
 */
export function axisGestures(controller: TimelineController, onpoint: (at: number) => void): Attachment<SVGGElement> {
	return (axis) => {
		const fingers = new Map<number, Finger>();
		const glide = new Glide(controller);
		let track: TrackPoint[] = [];
		let hasMoved = false;
		/** When the first finger went down, and how many there were at most, until the last is lifted. */
		let begun = 0;
		let most = 0;
		let isOnGround = false;
		let lastTap: Tap | undefined;
		let pointing: ReturnType<typeof setTimeout> | undefined;

		/** Where a place in the browser's window lies on the axis, px. */
		const xOf = (clientX: number) => {
			const ground = axis.querySelector('[data-axis-ground]') ?? axis;
			return clientX - ground.getBoundingClientRect().left;
		};

		const follow = new PerFrame(() => {
			const [one, two] = fingers.values();
			if (one && two) {
				const left = xOf(0);
				pinch([one.followed + left, two.followed + left], [one.x + left, two.x + left]);
			} else if (one) {
				controller.panBy(one.followed - one.x);
			}
			for (const finger of fingers.values()) finger.followed = finger.x;
		});
		const pinch = (before: Pair, after: Pair) => {
			if (controller.axis.lens) {
				// In and beside a lens pixels stand for different times, so only the middle is followed.
				controller.zoomAbout(middleOf(before), spreadOf(before, after));
				controller.panBy(middleOf(before) - middleOf(after));
			} else {
				controller.hold(pinched(controller.window, before, after, controller.width, controller.extent));
			}
		};
		const zoom = (clientX: number, factor: number) => {
			controller.zoomAbout(xOf(clientX), factor);
			controller.commit();
		};

		const begin = (event: PointerEvent) => {
			const target = event.target as Element;
			// A finger whose end was never reported is not on the screen any more.
			if (event.isPrimary) fingers.clear();
			if (event.button !== 0 || fingers.size === 2 || target.closest('[role="slider"]')) return;
			clearTimeout(pointing);
			const isFirst = fingers.size === 0;
			const { clientX: x, clientY } = event;
			follow.flush();
			fingers.set(event.pointerId, { startX: x, startY: clientY, x, followed: x });
			track = [];
			most = isFirst ? 1 : 2;
			if (isFirst) {
				begun = event.timeStamp;
				// What stops a glide is no click.
				hasMoved = glide.stop();
				isOnGround = !target.closest('a, [role="button"]');
			}
			if (hasMoved || !isFirst) capture();
		};
		/** Only once it is clear that this is no click: a captured pointer would never click the chip that it went down on. */
		const capture = () => {
			for (const pointer of fingers.keys()) axis.setPointerCapture(pointer);
		};
		const move = (event: PointerEvent) => {
			const finger = fingers.get(event.pointerId);
			if (!finger) return;
			if (event.buttons === 0) return lose();
			finger.x = event.clientX;
			if (!hasMoved) {
				const away = Math.hypot(finger.x - finger.startX, most > 1 ? event.clientY - finger.startY : 0);
				if (away < SLOP) return;
				hasMoved = true;
				capture();
			}
			if (fingers.size === 1) {
				// A browser may report several moves as one, once in a frame.
				const moves = event.getCoalescedEvents();
				const points = (moves.length > 0 ? moves : [event]).map(({ timeStamp, clientX }) => ({
					time: timeStamp,
					x: clientX
				}));
				track = [...track, ...points].slice(-LONGEST_TRACK);
			}
			follow.ask();
		};
		const end = (event: PointerEvent) => {
			if (!fingers.has(event.pointerId)) return;
			follow.flush();
			fingers.delete(event.pointerId);
			if (event.type === 'pointercancel') return lose();
			if (fingers.size === 0) release(event);
		};
		/** The browser has taken the pointer, or its end went unseen: what it did is put back. */
		const lose = () => {
			fingers.clear();
			follow.drop();
			controller.cancel();
		};
		const release = (event: PointerEvent) => {
			if (hasMoved) {
				glide.start(releaseVelocity(track, event.timeStamp));
			} else if (most === 2) {
				if (event.timeStamp - begun < TAP) zoom(event.clientX, 1 / ZOOM);
			} else if (isOnGround) {
				tap(event);
			}
		};
		const tap = (event: PointerEvent) => {
			const { clientX: x, clientY: y, timeStamp: time, pointerType, shiftKey } = event;
			// A mouse has double clicks of its own, as slow as its owner wants them.
			if (pointerType !== 'mouse' && isSecondTap(lastTap, { x, y, time })) {
				lastTap = undefined;
				zoom(x, shiftKey ? 1 / ZOOM : ZOOM);
				return;
			}
			lastTap = { x, y, time };
			const at = controller.timeAt(xOf(x));
			pointing = setTimeout(() => onpoint(at), PATIENCE);
		};
		const doubleClick = (event: MouseEvent) => {
			clearTimeout(pointing);
			// Browsers make double clicks of double taps, which have been heeded.
			const isMouse = lastTap !== undefined;
			lastTap = undefined;
			if (isMouse && isOnGround) zoom(event.clientX, event.shiftKey ? 1 / ZOOM : ZOOM);
		};
		/** The page scrolls with one finger; two are the axis’s, so that the browser neither zooms nor scrolls with them. */
		const keepTwo = (event: TouchEvent) => {
			if (event.touches.length > 1 && event.cancelable) event.preventDefault();
		};
		/** Links can be dragged by the browser itself, which would end the pan. */
		const refuse = (event: Event) => event.preventDefault();

		const listeners = new AbortController();
		const { signal } = listeners;
		axis.addEventListener('pointerdown', begin, { signal });
		addEventListener('pointermove', move, { signal });
		addEventListener('pointerup', end, { signal });
		addEventListener('pointercancel', end, { signal });
		axis.addEventListener('dblclick', doubleClick, { signal });
		axis.addEventListener('dragstart', refuse, { signal });
		axis.addEventListener('touchstart', keepTwo, { signal, passive: false });
		axis.addEventListener('touchmove', keepTwo, { signal, passive: false });
		axis.addEventListener('wheel', () => glide.stop(), { signal, passive: true });
		const leaveWheel = followWheel(axis, controller, (clientX) => controller.timeAt(xOf(clientX)));
		return () => {
			listeners.abort();
			leaveWheel();
			glide.drop();
			follow.drop();
			clearTimeout(pointing);
		};
	};
}
