/** A value of a cell. Only a number is written as one; whatever looks like a number but is text stays text. */
export type Cell = string | number | boolean | null | undefined;

export interface CsvColumn<Row> {
	name: string;
	value: (row: Row) => Cell;
}

/** Without it, spreadsheets take UTF-8 for the code page of the computer. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/** What starts a formula in one spreadsheet or another, behind any apostrophes that say it is none. */
const STARTS_FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const NEEDS_QUOTES = /["\r\n,;\t]|^\s|\s$/;

/**
 * Text that no spreadsheet takes for a formula: a leading apostrophe says that it is text. Text that has apostrophes
 * before such a sign gets one more, so that taking one away always gives the text back.
 */
const withoutFormula = (text: string): string => (STARTS_FORMULA.test(text) ? `'${text}` : text);

function field(cell: Cell): string {
	if (cell === null || cell === undefined) return '';
	if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
	const text = withoutFormula(String(cell));
	return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Rows as CSV by RFC 4180, in UTF-8 with a byte order mark, that spreadsheets open right and read as data alone. The
 * first line names the columns.
 */
export function toCsv<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string {
	const lines = [
		columns.map(({ name }) => field(name)),
		...rows.map((row) => columns.map(({ value }) => field(value(row))))
	];
	return BYTE_ORDER_MARK + lines.map((fields) => fields.join(',') + LINE_END).join('');
}
