import { data as english } from './messages/en/data.ts';
import type { Message } from './messages/message.ts';
import { speaker, writtenIn, type MessageParameters, type Translator } from './translator.ts';

export type DataKey = keyof typeof english;

const CATALOGUES: Record<string, Record<DataKey, Message>> = { en: english };

/**
 * Says what figures, charts and the counting of sources say. These words load with the pages that read evidence out, so
 * they are no part of the catalogue that every page carries.
 * @throws if they are not written in the translator's language
 */
export function dataWords({
	lang,
	number
}: Pick<Translator, 'lang' | 'number'>): (key: DataKey, parameters?: MessageParameters) => string {
	return speaker(
		writtenIn(CATALOGUES, lang, 'Figures have no words in {lang}; add them to lib/i18n/data-words.ts.'),
		lang,
		number
	);
}
