import type { z } from 'zod';
import type { At, ParsedFile, Path } from './document.ts';
import { suggestion } from './nearest.ts';

type Issue = z.core.$ZodIssue;
type Schema = z.core.$ZodType;

/** The parts of a schema's definition that are walked here. */
interface Definition {
	type: string;
	innerType?: Schema;
	element?: Schema;
	valueType?: Schema;
	items?: Schema[];
	shape?: Record<string, Schema>;
	options?: Schema[];
	entries?: Record<string, string>;
	values?: unknown[];
}

const definitionOf = (schema: Schema) => schema._zod.def as Definition;

const groupOf = (keys: string[]) => `{ ${shortened(keys.join(', '))} }`;
const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** What a value is, in an author's words. */
function kindOf(value: unknown): string {
	if (value === null || value === undefined) return 'empty';
	if (Array.isArray(value)) return `a list of ${value.length}`;
	if (typeof value === 'object') return `the group ${groupOf(Object.keys(value))}`;
	if (typeof value === 'string') return value.trim() ? `the text "${shortened(value)}"` : 'empty';
	return typeof value === 'number' ? `the number ${value}` : String(value);
}

const EXPECTED: Record<string, string> = {
	string: 'text',
	number: 'a number',
	int: 'a whole number',
	boolean: 'true or false',
	array: 'a list, such as [a, b]',
	tuple: 'a list of four numbers',
	object: 'a group of fields',
	record: 'a group of fields'
};

/** The schemas that may hold at a path: several where a union stands there, none where the path leads out. */
function schemasAt(schema: Schema, path: Path): Schema[] {
	const { innerType, options, element, valueType, items, shape } = definitionOf(schema);
	if (innerType) return schemasAt(innerType, path);
	if (options) return options.flatMap((option) => schemasAt(option, path));
	const [first, ...rest] = path;
	if (first === undefined) return [schema];
	const inner =
		element ?? valueType ?? items?.[first as number] ?? (shape && Object.hasOwn(shape, first) && shape[first]);
	return inner ? schemasAt(inner, rest) : [];
}

const knownKeys = (schema: Schema, path: Path): string[] =>
	schemasAt(schema, path).flatMap((option) => Object.keys(definitionOf(option).shape ?? {}));

/** The plainest value that fits a schema. */
function standIn(schema: Schema): unknown {
	const { type, innerType, options, items, shape, entries, values } = definitionOf(schema);
	if (type === 'optional') return undefined;
	if (innerType) return standIn(innerType);
	if (options) return standIn(options[0]!);
	if (shape) return Object.fromEntries(Object.entries(shape).map(([key, inner]) => [key, standIn(inner)]));
	if (items) return items.map(standIn);
	if (entries) return Object.values(entries)[0];
	if (values) return values[0];
	return { string: '?', number: 1, boolean: false, array: [], record: {} }[type];
}

type Group = Record<string | number, unknown>;

const valueAt = (value: unknown, path: Path): unknown =>
	path.reduce<unknown>((inner, key) => (inner as Group | null | undefined)?.[key], value);

/** The value with one part exchanged, or taken out where there is nothing to put in. */
function withPart(value: unknown, path: Path, part: unknown): unknown {
	const [key, ...rest] = path;
	if (key === undefined) return part;
	const copy = (Array.isArray(value) ? [...value] : { ...(value as Group) }) as Group;
	const inner = withPart(copy[key], rest, part);
	if (inner === undefined) delete copy[key];
	else copy[key] = inner;
	return copy;
}

/** What a schema wants, in an author's words. */
function wanted(schema: Schema): string {
	const { type, shape, values } = definitionOf(schema);
	if (values) return values.join(' or ');
	return shape ? groupOf(Object.keys(shape)) : (EXPECTED[type] ?? type);
}

function expectation(issue: Issue, schema: Schema): string {
	switch (issue.code) {
		case 'invalid_type':
			return EXPECTED[issue.expected] ?? issue.expected;
		case 'invalid_value':
			return issue.values.length === 1 ? String(issue.values[0]) : `one of ${issue.values.join(', ')}`;
		case 'invalid_union':
			return schemasAt(schema, issue.path as Path)
				.map(wanted)
				.join(' or ');
		case 'too_small':
			if (schemasAt(schema, issue.path as Path).some((option) => definitionOf(option).type === 'tuple')) {
				return EXPECTED.tuple!;
			}
			if (issue.origin === 'array') return `a list of at least ${issue.minimum}`;
			return `a number ${issue.inclusive ? 'of at least' : 'greater than'} ${issue.minimum}`;
		case 'too_big':
			return issue.origin === 'array' ? `a list of at most ${issue.maximum}` : `a number of at most ${issue.maximum}`;
		default:
			return issue.message;
	}
}

/** What is wrong within the option of a union whose fields the author gave; empty where that is none for sure. */
function withinOption(issue: Issue, found: unknown): Issue[] {
	if (issue.code !== 'invalid_union') return [];
	const isWithin = (inner: Issue) =>
		inner.path.length > 0 && inner.code !== 'unrecognized_keys' && valueAt(found, inner.path as Path) !== undefined;
	const option = issue.errors.find((inner) => inner.every(isWithin)) ?? [];
	return option.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** Reports an issue and gives the value with a stand-in for what is at fault. */
function repair(value: unknown, issue: Issue, root: unknown, schema: Schema, at: At): unknown {
	const path = issue.path as Path;
	const here = at.in(...path);
	if (issue.code === 'unrecognized_keys') {
		const known = knownKeys(schema, path);
		const unused = known.filter((key) => valueAt(root, [...path, key]) === undefined);
		let pruned = value;
		for (const key of issue.keys) {
			here.in(key).error(`unknown key "${key}"${suggestion(key, unused.length > 0 ? unused : known)}`);
			pruned = withPart(pruned, [...path, key], undefined);
		}
		return pruned;
	}
	const found = valueAt(root, path);
	const inner = withinOption(issue, found);
	if (inner.length > 0) return inner.reduce((part, one) => repair(part, one, root, schema, at), value);
	const right = expectation(issue, schema);
	const quotes = typeof found === 'number' && right === 'text' ? ' in quotation marks' : '';
	here.fault(`is ${found === undefined ? 'missing' : kindOf(found)}; write ${right}${quotes}`);
	const option = schemasAt(schema, path)[0];
	return withPart(value, path, option && standIn(option));
}

/**
 * The file's value in its shape. Everything that is not in shape is reported; a stand-in takes its place, so that the
 * rest of the file is still read and its problems are found in the same go.
 * @returns undefined where too little is in shape to go on
 */
export function checkShape<S extends z.ZodType>(file: ParsedFile, schema: S): z.infer<S> | undefined {
	const result = schema.safeParse(file.value);
	if (result.success) return result.data;
	let repaired = file.value;
	for (const issue of result.error.issues) repaired = repair(repaired, issue, file.value, schema, file.at);
	return schema.safeParse(repaired).data;
}
