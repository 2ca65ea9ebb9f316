import { toursWords as english } from './messages/en/tours.ts';
import type { Message } from './messages/message.ts';
import { speaker, writtenIn, type MessageParameters, type Translator } from './translator.ts';

export type ToursKey = keyof typeof english;

const CATALOGUES: Record<string, Record<ToursKey, Message>> = { en: english };

/**
 * Says what pages of tours say. These words load with them, so they are no part of the catalogue that every page carries.
 * @throws if they are not written in the translator's language
 */
export function toursWords({
	lang,
	number
}: Pick<Translator, 'lang' | 'number'>): (key: ToursKey, parameters?: MessageParameters) => string {
	return speaker(
		writtenIn(CATALOGUES, lang, 'Tours have no words in {lang}; add them to lib/i18n/tours-words.ts.'),
		lang,
		number
	);
}
