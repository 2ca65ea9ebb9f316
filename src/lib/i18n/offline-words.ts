import { offline as english } from './messages/en/offline.ts';
import type { Message } from './messages/message.ts';
import { speaker, writtenIn, type MessageParameters, type Translator } from './translator.ts';

export type OfflineKey = keyof typeof english;

const CATALOGUES: Record<string, Record<OfflineKey, Message>> = { en: english };

/**
 * Says what the saved site says of itself. These words load with what saves it, so they are no part of the catalogue that
 * every page carries.
 * @throws if they are not written in the translator's language
 */
export function offlineWords({
	lang,
	number
}: Pick<Translator, 'lang' | 'number'>): (key: OfflineKey, parameters?: MessageParameters) => string {
	return speaker(
		writtenIn(CATALOGUES, lang, 'The saved site has no words in {lang}; add them to lib/i18n/offline-words.ts.'),
		lang,
		number
	);
}
