import type { Addresses } from '../url/addresses.ts';
import { Connection } from './connection.svelte.ts';
import type { Deck } from './deck.svelte.ts';
import { Timer } from './timer.svelte.ts';

/** Names of the two windows, for `window.open` and `target`: a second press finds the window of the first. */
export const STAGE_WINDOW = 'caspian-ties-stage';
export const NOTES_WINDOW = 'caspian-ties-notes';
const NOTES_FEATURES = 'popup,width=1280,height=800';

/** Opens the notes beside the stage, or brings them to the front. */
export const openNotes = (addresses: Addresses, tour: string): Window | null =>
	window.open(addresses.notes(tour), NOTES_WINDOW, NOTES_FEATURES);

/** Path of the site, the same in all its windows, also where addresses are relative. */
export const siteBase = ({ assets }: Pick<Addresses, 'assets'>): string =>
	new URL(`${assets}/`, document.baseURI).pathname;

export interface Following {
	addresses: Addresses;
	/** The scene that the address asks for, counted from 0, if it asks for one. */
	asked?: number;
	/** The clock of the presentation, where the stage shows it. */
	timer?: Timer;
	/** The notes window ended the presentation. */
	onend?: () => void;
}

/**
 * Keeps the deck of a stage in step with the notes window and with what the browser remembers. The scene that was asked
 * for is shown, except after a reload: then the stage comes back to where the presentation is by now. The clock starts
 * when the deck first moves on. Call it once in the browser, before the first scene is shown, so that none flashes up;
 * call what it returns when the stage goes. Keep the scene in the address (`addresses.present(slug, deck.index + 1)`):
 * it tells a reload from an address that was opened anew.
 */
export function followDeck(deck: Deck, { addresses, asked, timer, onend }: Following): () => void {
	const base = siteBase(addresses);
	const clock = timer ?? new Timer(deck.tour);
	return new Connection(deck, clock, { role: 'stage', base, asked, onend }).start();
}
