import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { columnWords } from '../i18n/column-words.ts';
import { CHECK_STATUSES } from '../model/index.ts';
import { chronologyOf } from './chronology.ts';
import { claimsCsv } from './claims-table.ts';
import { eventsCsv } from './events-table.ts';
import { figuresCsv } from './figures-table.ts';
import { FILE_NAMES } from './file-names.ts';
import { fileText } from './files.ts';
import { rowsOf } from './read-csv.test-data.ts';
import { LIST_SEPARATOR } from './table.ts';
import { TABLES } from './tables.ts';
import { SMALL, STORIES, STORY, TELLING } from './telling.test-data.ts';

const events = rowsOf(eventsCsv(chronologyOf(STORY, TELLING).events));
const claims = rowsOf(claimsCsv(STORY, TELLING));
const figures = rowsOf(figuresCsv(STORY.figures, STORY, TELLING));
const list = (cell: string | undefined) => (cell ? cell.split(LIST_SEPARATOR) : []);

describe('events.csv', () => {
	it('has a row for each event, in order of time', () => {
		expect(events.map(({ code }) => code)).toEqual(STORY.events.map(({ code }) => code));
	});

	it('tells an event with its date, places, evidence and disagreements', () => {
		const row = events.find(({ title }) => title!.startsWith('Talks in Baku'))!;
		expect(row).toMatchObject({
			date_edtf: '2016-12-13',
			date_words: 'Tuesday 13 December 2016',
			earliest: '2016-12-13',
			latest: '2016-12-13',
			precision: 'day',
			certainty: 'certain',
			places: 'Baku',
			page: 'https://example.org/story/event/talks-in-baku/'
		});
		expect(list(row.references)).toContain('R03');
		expect(row.text).toMatch(/\[[RS]\w+/);
	});

	it('names every disagreement beside at least one event', () => {
		const named = new Set(events.flatMap(({ disagreements }) => list(disagreements)));
		expect([...named].toSorted()).toEqual(STORY.disagreements.map(({ code }) => code).toSorted());
	});

	it('keeps doubt in the dates', () => {
		for (const [index, { date }] of STORY.events.entries()) expect(events[index]!.date_edtf).toBe(date.edtf);
	});
});

describe('claims.csv', () => {
	it('has every claim of every document, once', () => {
		expect(claims).toHaveLength(139);
		expect(claims.map(({ id }) => id)).toEqual(STORY.sources.flatMap((source) => source.claims.map(({ id }) => id)));
		expect(new Set(claims.map(({ id }) => id)).size).toBe(STORY.index.claims.size);
	});

	it('gives each its document, status and the references that check it', () => {
		for (const row of claims) {
			const claim = STORY.index.claims.get(row.id!)!;
			expect(row).toMatchObject({ source: claim.source, status: claim.status, text: claim.text });
			expect(CHECK_STATUSES).toContain(row.status);
			expect(list(row.checked_by)).toEqual(claim.checkedBy);
		}
	});

	it('says which documents go back to the same root', () => {
		const source = STORY.sources.find(({ sameRootAs }) => sameRootAs.length > 0)!;
		expect(list(claims.find((row) => row.source === source.id)!.same_root)).toEqual(source.sameRootAs);
	});
});

describe('figures.csv', () => {
	it('has every value of every series', () => {
		expect(figures).toHaveLength(STORY.figures.reduce((sum, { rows }) => sum + rows.length, 0));
	});

	it('gives each value a unit and what states it, and never a number that the source does not state', () => {
		const rows = STORY.figures.flatMap((figure) => figure.rows.map((row) => ({ figure, row })));
		for (const [index, { figure, row }] of rows.entries()) {
			const { value, low, high, unit, evidence, sources } = figures[index]!;
			expect(unit).toBe(row.unit ?? figure.unit);
			expect(list(evidence)).toEqual(row.evidence);
			expect(sources).not.toBe('');
			const stated = Object.values(row.quantity).filter((part) => typeof part === 'number');
			expect([value, low, high].filter((cell) => cell !== '').map(Number)).toEqual(stated);
		}
	});

	it('can hold one series alone', () => {
		const [series] = STORY.figures;
		expect(rowsOf(figuresCsv([series!], STORY, TELLING))).toHaveLength(series!.rows.length);
	});
});

describe.each(STORIES)('the tables of %s', (_, story) => {
	it('have as many fields in every row as in the first, and lists whose items hold no separator', () => {
		for (const { file, columns } of TABLES) {
			const rows = rowsOf(fileText(file as 'events.csv', story, TELLING));
			for (const row of rows) expect(Object.keys(row)).toEqual(columns.map(({ name }) => name));
		}
		const names = [...story.places, ...story.actors].map(({ name }) => name);
		const labels = [...story.themes, ...story.lanes].map(({ label }) => label);
		expect([...names, ...labels].filter((name) => name.includes(LIST_SEPARATOR))).toEqual([]);
	});

	it('hold cells of the type that their description says', () => {
		const is: Record<string, RegExp> = {
			integer: /^-?\d+$/,
			number: /^-?\d+(\.\d+)?$/,
			boolean: /^(true|false)$/,
			date: /^[+-]?\d{4,6}-\d\d-\d\d$/,
			anyURI: /^https:\/\//
		};
		for (const { file, columns } of TABLES) {
			for (const row of rowsOf(fileText(file as 'events.csv', story, TELLING))) {
				for (const { name, type } of columns) if (row[name] && is[type]) expect(row[name]).toMatch(is[type]);
			}
		}
	});
});

describe('the columns', () => {
	const documented = readFileSync('docs/data.md', 'utf8');
	const readme = fileText('README.txt', STORY, TELLING);

	it('are all explained: in the catalogue, in the README, for programs and in docs/data.md', () => {
		const described = JSON.parse(fileText('csv-metadata.json', STORY, TELLING)) as {
			tables: { url: string; tableSchema: { columns: { name: string; 'dc:description': string }[] } }[];
		};
		expect(described.tables.map(({ url }) => url)).toEqual(TABLES.map(({ file }) => file));
		for (const [index, { columns }] of TABLES.entries()) {
			expect(described.tables[index]!.tableSchema.columns.map(({ name }) => name)).toEqual(
				columns.map(({ name }) => name)
			);
			for (const { name, key } of columns) {
				expect(readme).toContain(`${name}: ${columnWords(TELLING.i18n)[key]}`);
				expect(documented).toContain(`\`${name}\``);
			}
		}
	});

	it('stand beside every file in the README, with version, date and licence', () => {
		for (const name of FILE_NAMES) expect(readme).toContain(`${name}: `);
		expect(readme).toContain('Version 2026.11, November 2026.');
		expect(readme).toContain('CC BY 4.0, https://creativecommons.org/licenses/by/4.0/');
		expect(fileText('README.txt', SMALL, TELLING)).toContain('Version 1.\n');
	});
});

describe.each(FILE_NAMES)('%s', (name) => {
	it('knows no words of this story in another', () => {
		expect(fileText(name, SMALL, TELLING)).not.toMatch(/Azerbaijan|Kazakhstan|Caspian|Baku/);
	});
});
