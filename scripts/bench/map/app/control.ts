/** What the measuring side can ask of either page, as `window.bench`. */
export interface Control {
	/** Loads what only the measuring needs. To be called once the map is interactive. */
	prepare: () => Promise<void>;
	/** Brings a view before the reader at once. */
	jumpTo: (view: 'home' | 'from') => Promise<void>;
	/** Flies, and says at which moments a frame was begun, in ms. */
	fly: () => Promise<number[]>;
	/** How often the world changes within the story's span. */
	countOfMoments: () => number;
	/**
	 * Changes the date and waits for the frame that shows it.
	 * @param followed whether marks and lists follow the date too, as on the explore page
	 * @returns ms of the change itself, without that frame
	 */
	change: (step: number, followed: boolean) => Promise<number>;
	/** Width and height of the canvas, px. */
	size: () => [width: number, height: number];
}

declare global {
	interface Window {
		bench: Control;
	}
}

/** Resolves once the next frame has been drawn by whoever asked for it before. */
export const nextFrame = (): Promise<void> =>
	new Promise((resolve) => {
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => resolve();
			port2.postMessage(null);
		});
	});

/** Runs `change` and waits for the frame after it; see {@link Control.change}. */
export async function timeChange(change: () => void): Promise<number> {
	// In a task of the page's own: what a debugger runs is not counted as script.
	const length = await new Promise<number>((resolve) => {
		setTimeout(() => {
			const before = performance.now();
			change();
			resolve(performance.now() - before);
		});
	});
	await nextFrame();
	return length;
}

/** The moments of all frames while `flight` is under way, and of two more, so that what is done on landing counts. */
export async function framesDuring(flight: () => Promise<void>): Promise<number[]> {
	const frames: number[] = [];
	let left = Infinity;
	const recorded = new Promise<void>((resolve) => {
		requestAnimationFrame(function next(at) {
			frames.push(at);
			left -= 1;
			if (left > 0) requestAnimationFrame(next);
			else resolve();
		});
	});
	await flight();
	left = 2;
	await recorded;
	return frames;
}

/** The data that the page came with. */
export const pageData = <T>(): T => JSON.parse(document.getElementById('data')!.textContent!) as T;

/** The item of a step, going from the last item to the first, back to the last, and so on: every step is a change. */
export function itemAt<T>(items: readonly T[], step: number): T {
	const last = items.length - 1;
	return items[Math.abs(last - (step % (2 * last)))]!;
}
