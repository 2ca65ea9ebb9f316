import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { toCsv } from '../export/csv.ts';
import { cellText, readCsv } from '../export/read-csv.test-data.ts';
import { checkAddress } from './address.ts';
import { atFile } from './document.ts';
import { COMPLETE, leavesOf } from './every-field.test-data.ts';
import { FOLDERS, SINGLE_FILES } from './files.ts';
import { NAMES, withNames } from './hostile-story.test-data.ts';
import { HOSTILE } from './hostile.test-data.ts';
import { read } from './minimal-story.test-data.ts';
import type { Problem } from './problem.ts';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

interface Definition {
	type: string;
	innerType?: z.core.$ZodType;
	element?: z.core.$ZodType;
	valueType?: z.core.$ZodType;
	shape?: Record<string, z.core.$ZodType>;
	options?: z.core.$ZodType[];
}

/** The fields of a schema that take text, as `claims[].note`. */
function textFields(schema: z.core.$ZodType, field = ''): string[] {
	const { type, innerType, element, valueType, shape, options } = schema._zod.def as Definition;
	if (innerType) return textFields(innerType, field);
	if (element) return textFields(element, `${field}[]`);
	if (valueType) return textFields(valueType, `${field}.*`);
	if (options) return [...new Set(options.flatMap((option) => textFields(option, field)))];
	if (shape) {
		return Object.entries(shape).flatMap(([key, inner]) => textFields(inner, field ? `${field}.${key}` : key));
	}
	return type === 'string' ? [field] : [];
}

const schemas: [file: string, schema: z.core.$ZodType][] = [
	...Object.entries(SINGLE_FILES).map(([file, { schema }]) => [file, schema] as [string, z.core.$ZodType]),
	...Object.entries(FOLDERS).map(([folder, { schema }]) => [`${folder}/`, schema] as [string, z.core.$ZodType])
];

describe('the corpus of hostile texts', () => {
	it('has a hundred texts and more, no two alike', () => {
		expect(HOSTILE.length).toBeGreaterThanOrEqual(100);
		expect(new Set(HOSTILE).size).toBe(HOSTILE.length);
	});

	it('is put into a story that has every field that takes text, and no problem', () => {
		expect(read(COMPLETE).problems).toEqual([]);
		const isKey = /^(paragraphs|.*\blocal)\./;
		const present = new Set(
			leavesOf(COMPLETE).map(({ file, field }) => {
				const plain = field.replaceAll(/\[\d+\]/g, '[]');
				return `${file.replace(/[^/]*\.(yaml|md)$/, (name) => (file.includes('/') ? '' : name))} ${
					isKey.test(plain) ? plain.replace(/\.[^.]*$/, '.*') : plain
				}`;
			})
		);
		const wanted = schemas.flatMap(([file, schema]) => textFields(schema).map((field) => `${file} ${field}`));
		expect(wanted.filter((field) => !present.has(field))).toEqual([]);
	});
});

describe('a hostile text as a name', () => {
	it.each(HOSTILE.map((name) => [name]))('is refused with a message, as id, as code and as file: %j', (name) => {
		const { story, refused, isFileRefused } = withNames(name);
		expect(story).toBeUndefined();
		if (SLUG.test(name)) return;
		expect(refused).toEqual(NAMES);
		expect(isFileRefused).toBe(true);
	});
});

describe('a hostile text as an address', () => {
	it.each(HOSTILE.map((text) => [text]))(
		'is refused, or leads to the web and holds no sign that ends an attribute: %j',
		(text) => {
			const problems: Problem[] = [];
			checkAddress(
				text,
				atFile('references.yaml', (problem) => problems.push(problem))
			);
			if (problems.length === 0) expect(text).toMatch(/^https?:\/\/[^\s<>"]+$/);
		}
	);
});

describe('a hostile text in a table', () => {
	it.each(HOSTILE.map((text) => [text]))('stands in one cell, which no spreadsheet runs: %j', (text) => {
		const [, ...rows] = readCsv(toCsv([{ name: 'cell', value: () => text }], [{}]));
		expect(rows).toHaveLength(1);
		expect(rows[0]![0]).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
		expect(rows[0]!.map(cellText)).toEqual([text]);
	});
});
