import { handoutWords as english } from './messages/en/handout.ts';
import type { Message } from './messages/message.ts';
import { speaker, writtenIn, type MessageParameters, type Translator } from './translator.ts';

export type HandoutKey = keyof typeof english;

const CATALOGUES: Record<string, Record<HandoutKey, Message>> = { en: english };

/**
 * Says what the handout says. These words load with it, so they are no part of the catalogue that every page carries.
 * @throws if they are not written in the translator's language
 */
export function handoutWords({
	lang,
	number
}: Pick<Translator, 'lang' | 'number'>): (key: HandoutKey, parameters?: MessageParameters) => string {
	return speaker(
		writtenIn(CATALOGUES, lang, 'The handout has no words in {lang}; add them to lib/i18n/handout-words.ts.'),
		lang,
		number
	);
}
