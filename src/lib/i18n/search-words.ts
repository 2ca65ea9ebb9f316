import { searchPanel as en } from './messages/en/search-panel.ts';
import type { Message } from './messages/message.ts';
import { speaker, writtenIn, type MessageParameters, type Translator } from './translator.ts';

export type SearchWord = keyof typeof en;
export type SearchWords = (key: SearchWord, parameters?: MessageParameters) => string;

const CATALOGUES: Record<string, Record<SearchWord, Message>> = { en };

/**
 * Says the words of the search results.
 * @throws if they are not written in the translator's language
 */
export function searchWords({ lang, number }: Translator): SearchWords {
	return speaker(
		writtenIn(
			CATALOGUES,
			lang,
			'The words of the search are not written in {lang}; add them to lib/i18n/search-words.ts.'
		),
		lang,
		number
	);
}
