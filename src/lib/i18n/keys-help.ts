import { keysHelp as en } from './messages/en/keys-help.ts';
import { writtenIn } from './translator.ts';

export type KeysHelp = Record<keyof typeof en, string>;

const CATALOGUES: Record<string, KeysHelp> = { en };

/**
 * The words of the list of keys and gestures in a language.
 * @param lang a BCP 47 tag that the interface speaks
 * @throws if the list is not written in that language
 */
export function keysHelp(lang: string): KeysHelp {
	return writtenIn(CATALOGUES, lang, 'The list of keys is not written in {lang}; add it to lib/i18n/keys-help.ts.');
}
