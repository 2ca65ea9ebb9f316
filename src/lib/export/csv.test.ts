import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';
import { cellText, readCsv } from './read-csv.test-data.ts';

const single = (cell: string | number | boolean | null | undefined) =>
	toCsv([{ name: 'cell', value: () => cell }], [{}]).replace(/^\uFEFFcell\r\n/, '');

describe('CSV', () => {
	it('begins with a byte order mark and the names of the columns, and ends every line with CR LF', () => {
		const columns = [
			{ name: 'a', value: (row: number) => row },
			{ name: 'b', value: () => 'x' }
		];
		expect(toCsv(columns, [1, 2])).toBe('\uFEFFa,b\r\n1,x\r\n2,x\r\n');
	});

	it.each([
		['a comma', 'a, b', '"a, b"\r\n'],
		['a quotation mark', 'say "no"', '"say ""no"""\r\n'],
		['a line break', 'a\nb', '"a\nb"\r\n'],
		['a semicolon, at which some spreadsheets part', 'a; b', '"a; b"\r\n'],
		['space at an end', ' a', '" a"\r\n']
	])('quotes a field with %s', (_, cell, line) => {
		expect(single(cell)).toBe(line);
	});

	it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '-0043', "'=1", "''-1"])(
		'never lets a spreadsheet run %j',
		(text) => {
			const [[field]] = readCsv(toCsv([{ name: 'cell', value: () => text }], [{}])).slice(1) as [[string]];
			expect(field.startsWith("'")).toBe(true);
			expect(cellText(field)).toBe(text);
		}
	);

	it('leaves numbers numbers, negative ones too', () => {
		expect(single(-1.5)).toBe('-1.5\r\n');
		expect(single(0)).toBe('0\r\n');
		expect(single(4850)).toBe('4850\r\n');
	});

	it('leaves empty what is not there', () => {
		expect(single(null)).toBe('\r\n');
		expect(single(undefined)).toBe('\r\n');
		expect(single(NaN)).toBe('\r\n');
	});

	it('reads back as it was written, whatever the text', () => {
		const text = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 12 }),
			fc.string({ maxLength: 12, unit: fc.constantFrom(...'=+-@\'",;\r\n\tə ־'.split('')) })
		);
		const table = fc
			.integer({ min: 1, max: 5 })
			.chain((width) => fc.array(fc.array(text, { minLength: width, maxLength: width }), { maxLength: 6 }));
		fc.assert(
			fc.property(table, (rows) => {
				const columns = (rows[0] ?? ['']).map((_, i) => ({ name: `c${i}`, value: (row: string[]) => row[i] }));
				const [, ...read] = readCsv(toCsv(columns, rows));
				expect(read.map((fields) => fields.map(cellText))).toEqual(rows);
			})
		);
	});

	it('has no field that a spreadsheet would run, whatever the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const [[field]] = readCsv(toCsv([{ name: 'cell', value: () => text }], [{}])).slice(1) as [[string]];
				expect(field).not.toMatch(/^[=+\-@\t\r\n]/);
			})
		);
	});
});
