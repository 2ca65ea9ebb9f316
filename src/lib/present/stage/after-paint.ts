/** A hidden tab paints nothing; what waits for a paint goes on there after this time, ms. */
const PATIENCE = 150;
/** What is only made ready beforehand is so after this time, ms. */
const LATEST = 1500;

/**
 * Runs something once the page has shown what was changed just now: the words of a scene do not wait for its map.
 * @returns how to call it off
 */
export function afterPaint(run: () => void): () => void {
	let task: ReturnType<typeof setTimeout> | undefined;
	const go = () => {
		stop();
		run();
	};
	// A frame's callbacks run before its paint, a task begun in them after it.
	const frame = requestAnimationFrame(() => (task = setTimeout(go)));
	const patience = setTimeout(go, PATIENCE);
	const stop = () => {
		cancelAnimationFrame(frame);
		clearTimeout(task);
		clearTimeout(patience);
	};
	return stop;
}

/** Runs something when there is nothing else to do, where the browser says so, else a little later. */
export function whenIdle(run: () => void): void {
	if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: LATEST });
	else setTimeout(run, LATEST);
}
