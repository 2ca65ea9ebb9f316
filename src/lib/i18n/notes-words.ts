import { notesWords as english } from './messages/en/notes.ts';
import type { Message } from './messages/message.ts';
import { speaker, writtenIn, type MessageParameters, type Translator } from './translator.ts';

export type NotesKey = keyof typeof english;

const CATALOGUES: Record<string, Record<NotesKey, Message>> = { en: english };

/**
 * Says what the notes window says. These words load with it, so they are no part of the catalogue that every page carries.
 * @throws if they are not written in the translator's language
 */
export function notesWords({
	lang,
	number
}: Pick<Translator, 'lang' | 'number'>): (key: NotesKey, parameters?: MessageParameters) => string {
	return speaker(
		writtenIn(CATALOGUES, lang, 'The notes window has no words in {lang}; add them to lib/i18n/notes-words.ts.'),
		lang,
		number
	);
}
