import type { SearchSettings } from './searchable.ts';

/**
 * Puts what a search finds under its field. A step of its own, so that pages need not carry the list of what it loads.
 * @returns how to take it away again
 */
export async function startSearch(root: HTMLElement, field: HTMLInputElement, settings: SearchSettings) {
	const [{ mount, unmount }, { default: SearchPanel }] = await Promise.all([
		import('svelte'),
		import('./SearchPanel.svelte')
	]);
	const panel = mount(SearchPanel, { target: root, props: { root, field, ...settings } });
	return () => void unmount(panel);
}
