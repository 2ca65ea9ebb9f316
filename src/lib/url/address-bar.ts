import { afterNavigate, goto } from '$app/navigation';
import { parseView, type KnownIds, type ViewState } from './view-state.ts';

/** Writes the view into the address. `push` makes an entry that Back undoes; focus and scroll stay where they are. */
export function writeView(address: string, how: 'push' | 'replace'): void {
	void goto(address, { replaceState: how === 'replace', noScroll: true, keepFocus: true });
}

/** Calls `show` with the view in the address: once when the page starts, then whenever the reader goes back or forward. */
export function followAddress(known: KnownIds, show: (view: ViewState) => void): void {
	followParameters((parameters) => show(parseView(parameters, known)));
}

/** Calls `show` with the parameters of the address, as {@link followAddress} does with its view. */
export function followParameters(show: (parameters: URLSearchParams) => void): void {
	afterNavigate(({ to, type }) => {
		if (to && (type === 'enter' || type === 'popstate' || type === 'link')) show(to.url.searchParams);
	});
}
