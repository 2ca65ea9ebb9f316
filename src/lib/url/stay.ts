import { afterNavigate, beforeNavigate, pushState } from '$app/navigation';
import { onMount } from 'svelte';

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
	/** One more entry of this same page: a step back takes that away, and nothing else. */
	const again = () => {
		if (!mayLeave()) pushState('', {});
	};
	afterNavigate(again);
	onMount(() => {
		addEventListener('popstate', again);
		return () => removeEventListener('popstate', again);
	});
}
