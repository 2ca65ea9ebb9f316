import Papa from 'papaparse';

/**
 * The records of a CSV text, each a list of fields.
 * @throws if a quotation mark stands where it may not or the last line is not ended
 */
export function readCsv(text: string): string[][] {
	const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' });
	if (errors[0]) throw new Error(`${errors[0].message}, record ${errors[0].row}`);
	if (!text.endsWith('\r\n')) throw new Error('The last line is not ended.');
	// After the end of the last line the parser sees one more record, of one empty field.
	return data.slice(0, -1);
}

/** What a person reads in a cell: the text without the apostrophe that keeps it from being a formula. */
export const cellText = (field: string): string => (/^'+[=+\-@\t\r\n＝＋－＠]/.test(field) ? field.slice(1) : field);

/** Records as objects by the names in the first line. */
export function rowsOf(text: string): Record<string, string>[] {
	const [names = [], ...records] = readCsv(text);
	return records.map((fields) => Object.fromEntries(names.map((name, i) => [name, cellText(fields[i] ?? '')])));
}
