import { present as english } from './messages/en/present.ts';
import type { Message } from './messages/message.ts';
import { speaker, writtenIn, type MessageParameters, type Translator } from './translator.ts';

export type PresentKey = keyof typeof english;

const CATALOGUES: Record<string, Record<PresentKey, Message>> = { en: english };

/**
 * Says what the stage of a tour says. These words load with the stage.
 * @throws if they are not written in the translator's language
 */
export function presentWords({
	lang,
	number
}: Pick<Translator, 'lang' | 'number'>): (key: PresentKey, parameters?: MessageParameters) => string {
	return speaker(
		writtenIn(CATALOGUES, lang, 'The stage has no words in {lang}; add them to lib/i18n/present-words.ts.'),
		lang,
		number
	);
}
