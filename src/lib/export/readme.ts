import { columnWords } from '../i18n/column-words.ts';
import { exportWords } from '../i18n/export-words.ts';
import { editionLines } from './edition.ts';
import { FILE_NAMES } from './file-names.ts';
import type { Edition } from './common-shape.ts';
import { TABLES } from './tables.ts';
import type { Telling } from './telling.ts';

const NOTES = ['csv', 'dates', 'evidence', 'status', 'figures', 'places', 'calendar'] as const;

/** A heading of plain text with a line beneath. */
const heading = (text: string): string[] => ['', text, '-'.repeat(text.length)];

/** What is in the files and what their columns mean, as plain text. */
export function readme(edition: Edition, telling: Telling): string {
	const say = exportWords(telling.i18n);
	const words = columnWords(telling.i18n);
	return [
		say('readme.intro', { title: edition.title }),
		'',
		...editionLines(edition, telling),
		...heading(say('readme.files')),
		...FILE_NAMES.map((name) => `${name}: ${say(`files.${name}`)}`),
		...TABLES.flatMap(({ file, columns }) => [
			...heading(say('readme.columns', { file })),
			...columns.map(({ name, key }) => `${name}: ${words[key]}`)
		]),
		...heading(say('readme.notes')),
		...NOTES.map((note) => say(`readme.${note}`)),
		''
	].join('\n');
}
