/** A link to a file of this site that the reader clicked to save. */
function linkToSave(event: MouseEvent): HTMLAnchorElement | undefined {
	const { target, button, defaultPrevented, altKey, ctrlKey, metaKey, shiftKey } = event;
	if (defaultPrevented || button !== 0 || altKey || ctrlKey || metaKey || shiftKey || !(target instanceof Element))
		return undefined;
	const link = target.closest<HTMLAnchorElement>('a[download][href]');
	return link?.origin === location.origin && /^https?:$/.test(link.protocol) ? link : undefined;
}

async function save(address: string, name: string) {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} was not found.`);
	const file = URL.createObjectURL(await response.blob());
	const link = document.createElement('a');
	link.href = file;
	link.download = name;
	link.click();
	// The download has begun by then.
	setTimeout(() => URL.revokeObjectURL(file), 10_000);
}

/**
 * Lets links with `download` give their files without a network, too. Chromium asks the network for them and not the worker
 * (https://issues.chromium.org/issues/40410035), as it does with nothing else.
 * @param ready whether there is a saved site to take files from
 */
export function downloadFromSaved(ready: () => boolean): void {
	document.addEventListener('click', (event) => {
		const link = ready() ? linkToSave(event) : undefined;
		if (!link) return;
		event.preventDefault();
		const { href, download, pathname } = link;
		const name = download || decodeURIComponent(pathname.split('/').at(-1)!);
		save(href, name).catch(() => location.assign(href));
	});
}
