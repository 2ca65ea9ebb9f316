import { about as en } from './messages/en/about.ts';
import type { Message } from './messages/message.ts';
import { speaker, writtenIn, type MessageParameters, type Translator } from './translator.ts';

export type AboutWord = keyof typeof en;

const CATALOGUES: Record<string, Record<AboutWord, Message>> = { en };

/**
 * Says the words of the page about the story.
 * @throws if they are not written in the translator's language
 */
export function aboutWords({ lang, number }: Translator): (key: AboutWord, parameters?: MessageParameters) => string {
	return speaker(
		writtenIn(
			CATALOGUES,
			lang,
			'The page about the story has no words in {lang}; add them to lib/i18n/about-words.ts.'
		),
		lang,
		number
	);
}
