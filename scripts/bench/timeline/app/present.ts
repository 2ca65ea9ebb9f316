import type { Control, Timeline } from './control.ts';

/** A page that does no long task for so long is at rest, ms; a wheel that pauses for less may still be turned. */
const REST = 500;

const root = document.getElementById('page')!;
let lastLongTask = 0;
new PerformanceObserver((list) => {
	for (const { startTime, duration } of list.getEntries()) lastLongTask = Math.max(lastLongTask, startTime + duration);
}).observe({ type: 'longtask', buffered: true });

let frames: number[] = [];
let isRecording = false;

/**
 * Hands the page over to the measuring side. To be called before anything of the timeline is drawn.
 * @param mark what an event looks like: a selector, or a promise that resolves in the task that draws the first
 */
export function present(mark: string | Promise<void>, timeline: Promise<Timeline>) {
	const firstEvent = typeof mark === 'string' ? seen(mark) : mark.then(drawn);
	let ready: Timeline;
	const control: Control = {
		settled: async () => {
			const first = await firstEvent;
			ready = await timeline;
			const lastWork = () => Math.max(first, lastLongTask);
			while (performance.now() - lastWork() < REST) await new Promise((resolve) => setTimeout(resolve, 50));
			return { data: performance.getEntriesByName('data')[0]!.startTime, firstEvent: first, usable: lastWork() };
		},
		startFrames: () => {
			frames = [];
			isRecording = true;
			requestAnimationFrame(function next(at) {
				if (!isRecording) return;
				frames.push(at);
				requestAnimationFrame(next);
			});
			return performance.now();
		},
		takeFrames: async () => {
			await new Promise((resolve) => setTimeout(resolve, REST));
			await drawn();
			isRecording = false;
			return frames;
		},
		show: (from, to) => ready.show(from, to),
		view: () => ready.view(),
		nodes: () => root.querySelectorAll('*').length + 1
	};
	window.timelineBench = control;
}

/** Resolves to the moment at which the next frame is drawn, ms. */
const drawn = (): Promise<number> =>
	new Promise((resolve) => {
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => resolve(performance.now());
			port2.postMessage(null);
		});
	});

/** Resolves to the moment at which the first frame with such an element in view is drawn, ms. */
async function seen(selector: string): Promise<number> {
	const isSeen = (element: Element) => {
		const { left, right, top, bottom } = element.getBoundingClientRect();
		const frame = root.getBoundingClientRect();
		const isInFrame = right > frame.left && left < frame.right && bottom > frame.top && top < frame.bottom;
		return isInFrame && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
	};
	while (![...root.querySelectorAll(selector)].some(isSeen)) {
		await new Promise((resolve) => requestAnimationFrame(resolve));
	}
	return drawn();
}
