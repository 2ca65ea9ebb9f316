import { mapNotes as en } from './messages/en/map-notes.ts';
import { writtenIn } from './translator.ts';

export type MapNotes = Record<keyof typeof en, string>;

const CATALOGUES: Record<string, MapNotes> = { en };

/**
 * The words of the map's notes in a language.
 * @param lang a BCP 47 tag that the interface speaks
 * @throws if the notes are not written in that language
 */
export function mapNotes(lang: string): MapNotes {
	return writtenIn(
		CATALOGUES,
		lang,
		'The notes on the map are not written in {lang}; add them to lib/i18n/map-notes.ts.'
	);
}
