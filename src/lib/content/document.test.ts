import { describe, expect, it } from 'vitest';
import { fieldOf, parsePage, parseYaml, type Path } from './document.ts';
import type { Problem } from './problem.ts';

const YAML = `# A comment.
title: A title
list:
  - one
  - name: two
    place: { lat: 1,
      lon: 2 }
literal: |
  First line.
  Second line.
folded: >-

  After an empty line.
plain: On its own line.
quoted: 'So is this.'
numbers: { 1: one }
`;

function at(path: Path, offset = 0) {
	const file = parseYaml('x.yaml', YAML, offset, () => {});
	return file!.at.in(...path);
}

describe('the line of a value', () => {
	it.each<[Path, number]>([
		[['title'], 2],
		[['list'], 3],
		[['list', 0], 4],
		[['list', 1], 5],
		[['list', 1, 'place'], 6],
		[['list', 1, 'place', 'lon'], 7],
		[['literal'], 8],
		[['numbers', '1'], 16]
	])('at %j is %i', (path, line) => {
		expect(at(path).line).toBe(line);
	});

	it('counts the lines above the YAML in its file', () => {
		expect(at(['title'], 10).line).toBe(12);
	});

	it('that is missing is that of its parent', () => {
		expect(at(['list', 1, 'place', 'height']).line).toBe(6);
		expect(at(['list', 7]).line).toBe(3);
	});
});

describe('the line on which the text of a value begins', () => {
	it.each<[string, number]>([
		['literal', 9],
		['folded', 12],
		['plain', 14],
		['quoted', 15]
	])('of “%s” is %i', (key, line) => {
		expect(at([key]).textLine).toBe(line);
	});
});

describe('the name of a field', () => {
	it('joins keys by points and puts indices in brackets', () => {
		expect(fieldOf(['places', 1, 'lat'])).toBe('places[1].lat');
		expect(fieldOf([1, 'offices', 0, 'to'])).toBe('[1].offices[0].to');
		expect(fieldOf([])).toBe('');
	});
});

describe('a page', () => {
	const page = (text: string) => {
		const problems: Problem[] = [];
		return { page: parsePage('x.md', text, (problem) => problems.push(problem)), problems };
	};

	it('is front matter and a body, each with its lines', () => {
		const { page: parsed } = page('---\ntitle: T\n---\n\nBody.\n');
		expect(parsed?.value).toEqual({ title: 'T' });
		expect(parsed?.at.in('title').line).toBe(2);
		expect(parsed?.body).toBe('\nBody.\n');
		expect([parsed?.bodyAt.line, parsed?.bodyAt.textLine]).toEqual([5, 4]);
	});

	it('may have empty front matter and no body', () => {
		expect(page('---\n---').page).toMatchObject({ value: null, body: '' });
	});

	it('may have three hyphens within its text', () => {
		expect(page('---\ntitle: a --- b\n---\nBody --- body.\n---').page?.body).toBe('Body --- body.\n---');
	});

	it('tells the line of broken YAML in the whole file', () => {
		expect(page('---\ntitle: T\nlane: a: b\n---\n').problems).toMatchObject([{ file: 'x.md', line: 3, field: '' }]);
	});
});

describe('the YAML', () => {
	it('reads neither dates nor yes and no as anything but text', () => {
		const file = parseYaml('x.yaml', '[2016-12-13, yes, no, 12:30, NO]', 0, () => {});
		expect(file?.value).toEqual(['2016-12-13', 'yes', 'no', '12:30', 'NO']);
	});

	it('reports one problem a line, since others mostly follow from it', () => {
		const problems: Problem[] = [];
		parseYaml('x.yaml', 'a: [1, 2\nb: "x" y "z" w\nc: 1\nc: 2\n', 0, (problem) => problems.push(problem));
		const lines = problems.map(({ line }) => line);
		expect(new Set(lines).size).toBe(lines.length);
		expect(lines).toContain(4);
	});
});
