import { afterNavigate, beforeNavigate, pushState } from '$app/navigation';
import { onMount } from 'svelte';

/** So many steps back in quick succession are taken before the page can answer the first of them. */
const SPARE_ENTRIES = 8;

/**
 * Keeps a page that nobody watches: no link and no step back leads away from it. Call it while the page's component is
 * made; it ends with the component.
 * @param mayLeave whether somebody with the right to do so is leaving
 */
export function stayHere(mayLeave: () => boolean): void {
	// To load another document would be asked about in a dialogue; those ways are closed elsewhere.
	beforeNavigate(({ cancel, willUnload }) => {
		if (!willUnload && !mayLeave()) cancel();
	});
	/** More entries of this same page: a step back takes one of them away, and nothing else. */
	const addEntries = (count: number) => {
		for (let added = 0; added < count && !mayLeave(); added++) pushState('', {});
	};
	const replaceEntry = () => addEntries(1);
	afterNavigate(() => addEntries(SPARE_ENTRIES));
	onMount(() => {
		addEventListener('popstate', replaceEntry);
		return () => removeEventListener('popstate', replaceEntry);
	});
}
