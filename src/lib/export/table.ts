import type { ColumnKey } from '../i18n/column-words.ts';
import type { Cell, CsvColumn } from './csv.ts';
import type { DateRecord } from './common-shape.ts';

/** What the cells of a column hold, in the terms of CSV on the Web. */
export type DataType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'anyURI';

interface ColumnOutline {
	name: string;
	key: ColumnKey;
	type: DataType;
	/** Whether a cell holds several values, parted by {@link LIST_SEPARATOR}. */
	isList: boolean;
}

/** A table as far as describing it needs to know it. */
export interface TableOutline {
	/** Name of its file. */
	file: string;
	/** The column whose value tells one row from another; none where rows have no id. */
	key?: string;
	columns: ColumnOutline[];
}

export interface Table<Row> extends TableOutline {
	columns: (ColumnOutline & CsvColumn<Row>)[];
}

export const LIST_SEPARATOR = '; ';

type NameIn<T extends string> = ColumnKey extends infer Key ? (Key extends `${T}.${infer Name}` ? Name : never) : never;
type Values<Row, T extends string> = Record<NameIn<T>, (row: Row) => Cell | string[]>;

/** A table whose columns stand in the order in which they are given, one for each that the catalogue explains. */
export function tableOf<Row, T extends 'events' | 'claims' | 'figures'>(
	name: T,
	values: Values<Row, T>,
	{ lists = [], types = {}, key }: TableOptions<NameIn<T>>
): Table<Row> {
	const columns = (Object.entries(values) as [NameIn<T>, (row: Row) => Cell | string[]][]).map(
		([column, read]): ColumnOutline & CsvColumn<Row> => ({
			name: column,
			key: `${name}.${column}` as ColumnKey,
			type: types[column] ?? 'string',
			isList: lists.includes(column),
			value: (row) => {
				const value = read(row);
				return Array.isArray(value) ? value.join(LIST_SEPARATOR) : value;
			}
		})
	);
	return { file: `${name}.csv`, key, columns };
}

interface TableOptions<Name extends string> {
	lists?: Name[];
	types?: Partial<Record<Name, DataType>>;
	key?: Name;
}

/** The columns that tell a date. */
export const dateColumns = <Row>(dateOf: (row: Row) => DateRecord | null) => ({
	date_edtf: (row: Row) => dateOf(row)?.edtf,
	date_words: (row: Row) => dateOf(row)?.words,
	earliest: (row: Row) => dateOf(row)?.earliest,
	latest: (row: Row) => dateOf(row)?.latest
});

export const DATE_TYPES = { earliest: 'date', latest: 'date' } as const;
