import { isHarmless } from './guard-keys.ts';

/** Events whose default would open a menu, select text, move things in or out, or zoom the page. */
const NEVER = [
	'contextmenu',
	'dragstart',
	'dragover',
	'drop',
	'selectstart',
	'copy',
	'cut',
	'paste',
	'gesturestart',
	'gesturechange',
	'submit'
] as const;

/** What scripts may open: nothing here does, and neither does what a fault or an extension might run. */
const OPENERS = ['open', 'print', 'alert', 'confirm', 'prompt'] as const;

/**
 * Closes the ways out of the page that a browser gives to touch, mouse and keyboard. What a browser keeps for itself, such
 * as Ctrl+W, is closed by starting it as a kiosk.
 * @returns opens them again
 */
export function closeWaysOut(): () => void {
	const stop = new AbortController();
	const capture = { capture: true, passive: false, signal: stop.signal };
	const prevent = (event: Event) => event.preventDefault();

	for (const type of NEVER) window.addEventListener(type, prevent, capture);
	window.addEventListener('wheel', (event) => (event.ctrlKey || event.metaKey) && prevent(event), capture);
	// The wheel's button opens pages and scrolls by itself; the side buttons go through the history.
	for (const type of ['mousedown', 'mouseup', 'auxclick'] as const)
		window.addEventListener(type, (event) => event.button !== 0 && prevent(event), capture);
	window.addEventListener(
		'keydown',
		(event) => {
			if (isHarmless(event)) return;
			event.preventDefault();
			event.stopPropagation();
		},
		capture
	);
	// The kiosk has no links; this is for one that comes in by mistake.
	window.addEventListener('click', (event) => (event.target as Element).closest('a[href]') && prevent(event), capture);

	const originals = OPENERS.map((name) => [name, window[name]] as const);
	for (const name of OPENERS) Object.assign(window, { [name]: () => null });
	return () => {
		stop.abort();
		for (const [name, original] of originals) Object.assign(window, { [name]: original });
	};
}
