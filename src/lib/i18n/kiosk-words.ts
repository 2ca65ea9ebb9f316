import { kiosk as english } from './messages/en/kiosk.ts';
import type { Message } from './messages/message.ts';
import { speaker, writtenIn, type MessageParameters, type Translator } from './translator.ts';

export type KioskKey = keyof typeof english;
export type KioskWords = (key: KioskKey, parameters?: MessageParameters) => string;

const CATALOGUES: Record<string, Record<KioskKey, Message>> = { en: english };

/**
 * Says what the unattended screen says. These words load with the kiosk, so they are no part of the catalogue that every
 * page carries.
 * @throws if they are not written in the translator's language
 */
export function kioskWords({ lang, number }: Pick<Translator, 'lang' | 'number'>): KioskWords {
	return speaker(
		writtenIn(CATALOGUES, lang, 'The kiosk has no words in {lang}; add them to lib/i18n/kiosk-words.ts.'),
		lang,
		number
	);
}
