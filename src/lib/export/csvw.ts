import { columnWords } from '../i18n/column-words.ts';
import { LIST_SEPARATOR } from './table.ts';
import { TABLES } from './tables.ts';
import type { Edition } from './common-shape.ts';
import type { Telling } from './telling.ts';

/** What the tables are and their columns mean, by the W3C's Metadata Vocabulary for Tabular Data (CSV on the Web). */
export function csvwMetadata(edition: Edition, { i18n }: Telling): object {
	const words = columnWords(i18n);
	return {
		'@context': ['http://www.w3.org/ns/csvw', { '@language': edition.language }],
		'dc:title': edition.title,
		'dc:description': edition.description,
		'dc:license': { '@id': edition.licence.url },
		'dc:rights': edition.licence.note,
		'dc:bibliographicCitation': edition.credit,
		'schema:version': edition.version,
		...(edition.date && { 'dc:date': edition.date.edtf }),
		dialect: { encoding: 'utf-8', header: true, delimiter: ',', quoteChar: '"', lineTerminators: '\r\n' },
		tables: TABLES.map(({ file, key, columns }) => ({
			url: file,
			tableSchema: {
				columns: columns.map(({ name, key: word, type, isList }) => ({
					name,
					titles: name,
					'dc:description': words[word],
					datatype: type,
					...(isList && { separator: LIST_SEPARATOR })
				})),
				...(key && { primaryKey: key })
			}
		}))
	};
}
