import { portable as english } from './messages/en/portable.ts';
import type { Message } from './messages/message.ts';
import { speaker, writtenIn, type MessageParameters, type Translator } from './translator.ts';

export type PortableKey = keyof typeof english;

const CATALOGUES: Record<string, Record<PortableKey, Message>> = { en: english };

/**
 * Says what a copy of the site on disk says before its scripts run.
 * @throws if it is not written in the translator's language
 */
export function portableWords({
	lang,
	number
}: Pick<Translator, 'lang' | 'number'>): (key: PortableKey, parameters?: MessageParameters) => string {
	return speaker(
		writtenIn(CATALOGUES, lang, 'A copy on disk has no words in {lang}; add them to lib/i18n/portable-words.ts.'),
		lang,
		number
	);
}
