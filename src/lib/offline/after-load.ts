/** How long the page itself comes first, its map above all. Milliseconds. */
const PAGE_FIRST = 3000;

/**
 * Calls once the page has loaded, has had time for what it loads later, and has nothing else to do. A page that comes from
 * the saved site needs no such time.
 * @returns gives up the call
 */
export function afterLoad(call: () => void): () => void {
	let timer: ReturnType<typeof setTimeout>;
	const wait = () => {
		const isSaved = Boolean(navigator.serviceWorker?.controller);
		// Safari has no idle callbacks.
		timer = setTimeout(() => (window.requestIdleCallback ?? setTimeout)(call), isSaved ? 0 : PAGE_FIRST);
	};
	if (document.readyState === 'complete') wait();
	else window.addEventListener('load', wait, { once: true });
	return () => {
		window.removeEventListener('load', wait);
		clearTimeout(timer);
	};
}
