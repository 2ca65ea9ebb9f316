import { describe, expect, it } from 'vitest';
import { translator } from '../i18n/index.ts';
import { readStory } from '../server/story.ts';
import { searchData } from './data.ts';
import { StorySearch } from './engine.ts';
import { GROUPS } from './entry.ts';
import { LISTED_QUERIES } from './listed-queries.test-data.ts';

const story = readStory();
// Through JSON, as the browser has it.
const data = JSON.parse(JSON.stringify(searchData(story, translator('en'))));
const search = new StorySearch(data, 'en');

/** The results as “kind:id”, group by group. */
const found = (query: string) =>
	(search.find(query)?.groups ?? []).flatMap(({ hits }) => hits.map(({ entry }) => `${entry.kind}:${entry.id}`));
const first = (query: string) => found(query)[0];

describe('a search puts the right thing first', () => {
	it.each(LISTED_QUERIES)('for “%s”: %s', (query, expected) => {
		expect(first(query)).toBe(expected);
	});
});

describe('a search', () => {
	it('finds each place by each of its names: today’s, former ones, local ones and other spellings', () => {
		for (const { id, name, names, local, also } of story.places)
			for (const known of [name, ...names.map(({ name }) => name), ...Object.values(local), ...also]) {
				const { match, groups } = search.find(known)!;
				const places = groups.find(({ name }) => name === 'places');
				expect(match, known).toBe('all');
				expect(places?.hits[0]?.entry.id, known).toBe(id);
			}
	});

	it('finds every country and every person by each name and spelling', () => {
		for (const { kind, id, title, names = [] } of search.entries) {
			if (kind !== 'country' && kind !== 'person') continue;
			for (const name of [title, ...names]) expect(found(name), name).toContain(`${kind}:${id}`);
		}
	});

	it('finds every event, claim, source, reference and disagreement by its number', () => {
		const numbered = search.entries.filter(({ code }) => code);
		expect(numbered).toHaveLength(
			story.events.length +
				story.index.claims.size +
				story.sources.length +
				story.references.length +
				story.disagreements.length
		);
		for (const { kind, id, code } of numbered) expect(first(code!), code).toBe(`${kind}:${id}`);
	});

	it('finds the events that name a person, by whatever spelling', () => {
		expect(found('Tereschenko')).toContain('event:rabin-receives-tereshchenko');
		expect(found('Терещенко')).toContain('event:rabin-receives-tereshchenko');
	});

	it('finds the events of a place by a name that it no longer has', () => {
		expect(found('Tselinograd')).toContain('event:first-visit-to-kazakhstan');
	});

	it('finds events by their date in words', () => {
		expect(found('13 December 2016')).toEqual(
			expect.arrayContaining(['event:talks-in-baku', 'event:netanyahu-departs-2016', 'event:aliyev-arms-total'])
		);
	});

	it('finds words by their beginning while they are typed', () => {
		expect(found('teres')).toContain('person:sergey-tereshchenko');
		expect(found('rabin rec')).toContain('event:rabin-receives-tereshchenko');
	});

	it('finds each figure by its title, and by what its rows name and state', () => {
		const figures = (query: string) => search.find(query)!.groups.find(({ name }) => name === 'data')!.hits;
		for (const { slug, title } of story.figures) expect(figures(title)[0]!.entry.id, title).toBe(slug);
		expect(found('Thailand 189 thousand tonnes')).toContain('figure:january-2024-by-buyer');
	});

	it('waits for the second letter of a further word', () => {
		expect(found('oil s')).toEqual(found('oil'));
		expect(found('oil sh')).toEqual(expect.arrayContaining(found('oil share')));
		expect(found('oil sh')).not.toEqual(found('oil'));
	});

	it('takes a plural for its singular as well', () => {
		expect(new Set(found('pipelines'))).toEqual(new Set(found('pipeline')));
	});

	it('finds a misspelled country first among the places', () => {
		const answer = search.find('Azerbajan')!;
		expect(answer.match).toBe('similar');
		expect(answer.groups.find(({ name }) => name === 'places')!.hits[0]!.entry.title).toBe('Azerbaijan');
	});

	it('does not take a word that the story has for a similar one', () => {
		expect(search.find('Iraq')!.match).toBe('all');
		expect(found('Iraq')).not.toContain('country:IR');
	});

	it('shows what holds some of the words where nothing holds all, the most telling first', () => {
		const answer = search.find('S1-19 Bezeq')!;
		expect(answer.match).toBe('some');
		expect(found('S1-19 Bezeq').slice(0, 2).sort()).toEqual(['claim:S1-12', 'claim:S1-19']);
	});

	it('leaves out what holds far fewer of the words than something else', () => {
		const answer = search.find('Tereshchenko Rabin Kazakhstan 1992 xyzzy')!;
		expect(answer.match).toBe('some');
		expect(answer.groups[0]!.hits[0]!.entry.id).toBe('rabin-receives-tereshchenko');
		expect(answer.count).toBeLessThan(search.find('Kazakhstan')!.count);
	});

	it('takes a pasted text by its first words', () => {
		const text = story.events.map(({ title }) => title).join(' ');
		expect(search.find(text)!.groups[0]!.hits[0]!.wanted).toBe(20);
	});

	it('says that there is nothing', () => {
		for (const query of ['xyzzy', 'xyzzy plugh']) expect(search.find(query)).toMatchObject({ groups: [], count: 0 });
	});

	it('waits for a second letter', () => {
		expect(search.find('')).toBeNull();
		expect(search.find(' … ')).toBeNull();
		expect(search.find('b')).toBeNull();
		expect(search.find('ba')!.count).toBeGreaterThan(0);
	});

	it('looks for two letters in names first, and in texts where no name has them', () => {
		const inText = search.find('sh')!;
		expect(inText.groups[0]!.hits.every(({ entry }) => /\bsh/i.test(`${entry.title} ${entry.names}`))).toBe(true);
		const letters = [...'abcdefghijklmnopqrstuvwxyz'];
		for (const query of letters.flatMap((one) => letters.map((other) => one + other)))
			expect(search.find(query)!.match === 'all' || search.find(query)!.count === 0, query).toBe(true);
	});

	it('finds something for a word that says nothing, since more may follow', () => {
		expect(search.find('the')!.count).toBeGreaterThan(0);
		expect(found('how much of is')).toEqual(found('is'));
	});

	it('counts what it finds, each once', () => {
		const answer = search.find('Israel')!;
		expect(answer.groups.reduce((sum, { hits }) => sum + hits.length, 0)).toBe(answer.count);
		expect(new Set(found('Israel')).size).toBe(answer.count);
		expect(answer.groups.map(({ name }) => name).sort()).toEqual([...GROUPS].sort());
	});

	it('knows the events of a person in order of time', () => {
		const person = search.entries.find(({ id }) => id === 'benjamin-netanyahu')!;
		const expected = story.events.filter(({ actors }) => actors.includes(person.id)).map(({ slug }) => slug);
		expect(search.eventsOf(person).map(({ entry }) => entry.id)).toEqual(expected);
	});

	it('takes every query, however odd', () => {
		for (const query of ['"', '*', '-', 'S1-', '__proto__', 'constructor', '<img src=x>', '🙂🙂', 'a'.repeat(5000)])
			expect(() => search.find(query)).not.toThrow();
	});
});

describe('the searches to try', () => {
	it('come from the story, and each finds something', () => {
		expect(search.examples).toHaveLength(3);
		for (const example of search.examples) expect(search.find(example)!.match, example).toBe('all');
	});
});
