import { createContext } from 'svelte';
import type { notesWords } from '../../i18n/notes-words.ts';
import type { Overview, TourReading } from '../../model/index.ts';
import type { Connection } from '../connection.svelte.ts';
import type { Deck } from '../deck.svelte.ts';
import type { RoomTheme } from '../theme.ts';
import type { Timer } from '../timer.svelte.ts';
import type { SceneOutline } from './outline.ts';

/** What lies before whoever presents: all parts of the notes window work with it. */
export interface Desk {
	overview: Overview;
	reading: TourReading;
	deck: Deck;
	timer: Timer;
	connection: Connection;
	/** The scenes in short. */
	outlines: SceneOutline[];
	say: ReturnType<typeof notesWords>;
	/** Dark or light, as it is now. */
	readonly theme: RoomTheme;
	/** The scene whose maps are drawn, counted from 0: it follows that of the deck. */
	readonly drawn: number;
	/** Opens the big screen in a window of its own, or brings it to the front. */
	openStage: () => void;
}

export const [getDesk, setDesk] = createContext<Desk>();
