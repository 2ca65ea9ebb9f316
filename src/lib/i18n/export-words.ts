import { exportWords as english } from './messages/en/export.ts';
import type { Message } from './messages/message.ts';
import { speaker, writtenIn, type MessageParameters, type Translator } from './translator.ts';

export type ExportKey = keyof typeof english;

const CATALOGUES: Record<string, Record<ExportKey, Message>> = { en: english };

/**
 * Says what downloads and citations say. These words load with what writes them, so they are no part of the catalogue
 * that every page carries.
 * @throws if they are not written in the translator's language
 */
export function exportWords({ lang, number }: Translator): (key: ExportKey, parameters?: MessageParameters) => string {
	return speaker(
		writtenIn(CATALOGUES, lang, 'Downloads have no words in {lang}; add them to lib/i18n/export-words.ts.'),
		lang,
		number
	);
}
