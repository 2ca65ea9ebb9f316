import { withIndex } from './paths.ts';
import { ownPath, readFile } from './store.ts';

type Link = HTMLAnchorElement | SVGAElement;

/** The address of a page of the folder as that of its file; others stay as they are. */
const onDisk = (address: string | URL): string => {
	if (ownPath(address) === undefined) return String(address);
	return withIndex(new URL(address, location.href)).href;
};

const linkOf = (event: Event): Link | undefined =>
	event
		.composedPath()
		.find(
			(target): target is Link =>
				(target instanceof HTMLAnchorElement || target instanceof SVGAElement) && target.hasAttribute('href')
		);

/**
 * Makes links lead to files, also in a new tab, and each page a page load: the address of a page on disk may change after
 * its name only.
 */
export function leadToFiles() {
	for (const type of ['pointerdown', 'focusin', 'click']) document.addEventListener(type, prepare, { capture: true });
	document.addEventListener('click', download, { capture: true });

	const { pushState, replaceState } = history;
	history.pushState = (state, unused, address) => pushState.call(history, state, unused, address && onDisk(address));
	history.replaceState = (state, unused, address) =>
		replaceState.call(history, state, unused, address && onDisk(address));

	const { open } = window;
	window.open = (address, ...more) => open.call(window, address && onDisk(address), ...more);
}

function prepare(event: Event) {
	const link = linkOf(event);
	const href = link?.getAttribute('href');
	if (!link || !href || ownPath(href) === undefined) return;
	const address = onDisk(href);
	if (new URL(address).pathname !== location.pathname) link.setAttribute('data-sveltekit-reload', '');
	if (address !== new URL(href, location.href).href) link.setAttribute('href', address);
}

/** Browsers open a file from disk in place of saving it. */
function download(event: Event) {
	const link = linkOf(event);
	const path = link?.hasAttribute('download') ? ownPath(link.getAttribute('href')!) : undefined;
	if (!link || path === undefined) return;
	event.preventDefault();
	event.stopImmediatePropagation();
	void readFile(path).then((file) => {
		if (!file) return location.assign(link.getAttribute('href')!);
		const copy = document.createElement('a');
		copy.href = URL.createObjectURL(file);
		copy.download = link.getAttribute('download') || path.split('/').at(-1)!;
		copy.click();
		// The download has begun by then, and the file need not stay in memory.
		setTimeout(() => URL.revokeObjectURL(copy.href), 10_000);
	});
}
