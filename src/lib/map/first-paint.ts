/** Where a browser reports no paint, as in a hidden tab, the map waits no longer than this, in ms. */
const PATIENCE = 2000;

/** Resolves once the page has shown its first content: nothing heavy may be asked for before that. */
export function firstPaint(): Promise<void> {
	return new Promise((resolve) => {
		setTimeout(resolve, PATIENCE);
		if (!PerformanceObserver.supportedEntryTypes.includes('paint')) {
			requestAnimationFrame(() => setTimeout(resolve));
			return;
		}
		const observer = new PerformanceObserver((list) => {
			if (list.getEntriesByName('first-contentful-paint').length === 0) return;
			observer.disconnect();
			resolve();
		});
		observer.observe({ type: 'paint', buffered: true });
	});
}
