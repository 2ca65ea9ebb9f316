import { columnWords as english } from './messages/en/export-columns.ts';
import { writtenIn, type Translator } from './translator.ts';

export type ColumnKey = keyof typeof english;

const CATALOGUES: Record<string, Record<ColumnKey, string>> = { en: english };

/**
 * What the columns of the tables mean; only the build needs it.
 * @throws if it is not written in the translator's language
 */
export function columnWords({ lang }: Translator): Record<ColumnKey, string> {
	return writtenIn(CATALOGUES, lang, 'Columns have no words in {lang}; add them to lib/i18n/column-words.ts.');
}
