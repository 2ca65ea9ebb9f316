import bibtexParser from '@orcid/bibtex-parse-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translator } from '../i18n/index.ts';
import { parseEdtf } from '../time/edtf.ts';
import { CITATION_STYLES, cite, citePlainly, type CitationStyle, type CitedWork } from './citation.ts';
import { citedPage } from './page-item.ts';
import { STORY, TELLING } from './telling.test-data.ts';

const i18n = translator('en');
const EVENT: CitedWork = {
	key: 'E21',
	title: 'Talks in Baku: four agreements and a joint commission (event E21)',
	site: 'Caspian Ties',
	version: '2026.11',
	issued: parseEdtf('2026-11'),
	licence: 'CC BY 4.0',
	address: 'https://example.org/event/talks-in-baku/',
	accessed: Date.UTC(2026, 11, 3, 23, 59),
	language: 'en'
};
/** What stands in TeX for a sign that it would take for its own. */
const COMMANDS = /\\text(backslash|asciitilde|asciicircum|braceleft|braceright)\{\}|\\[$&#_%]/g;
const SIGNS: Record<string, string> = {
	backslash: '\\',
	asciitilde: '~',
	asciicircum: '^',
	braceleft: '{',
	braceright: '}'
};
const plain = (tex: string): string =>
	tex.replace(COMMANDS, (command, name?: string) => (name ? SIGNS[name]! : command.slice(1)));
const said = (style: CitationStyle, change: Partial<CitedWork> = {}) => cite({ ...EVENT, ...change }, style, i18n);

describe('a reference to an event', () => {
	it('in APA', () => {
		expect(said('apa')).toBe(
			'Talks in Baku: four agreements and a joint commission (event E21). (2026, November). In Caspian Ties (Version 2026.11). Retrieved December 3, 2026, from https://example.org/event/talks-in-baku/'
		);
	});

	it('in Chicago', () => {
		expect(said('chicago')).toBe(
			'“Talks in Baku: four agreements and a joint commission (event E21).” Caspian Ties. Version 2026.11, November 2026. Accessed December 3, 2026. https://example.org/event/talks-in-baku/.'
		);
	});

	it('in plain words', () => {
		expect(said('plain')).toBe(
			'Talks in Baku: four agreements and a joint commission (event E21). Caspian Ties, version 2026.11, November 2026. CC BY 4.0. https://example.org/event/talks-in-baku/ (accessed 3 December 2026).'
		);
	});

	it('in BibTeX', () => {
		expect(said('bibtex')).toBe(`@misc{caspian-ties-E21,
  title = {{Talks in Baku: four agreements and a joint commission (event E21)}},
  howpublished = {Caspian Ties},
  year = {2026},
  month = {11},
  note = {Version 2026.11, accessed 2026-12-03},
  url = {https://example.org/event/talks-in-baku/},
  urldate = {2026-12-03},
}
`);
	});

	it('in CSL-JSON', () => {
		expect(JSON.parse(said('csl'))).toEqual([
			{
				id: 'caspian-ties-E21',
				type: 'webpage',
				title: EVENT.title,
				'container-title': 'Caspian Ties',
				version: '2026.11',
				issued: { 'date-parts': [[2026, 11]] },
				accessed: { 'date-parts': [[2026, 12, 3]] },
				URL: EVENT.address,
				language: 'en'
			}
		]);
	});
});

describe('a reference', () => {
	it('in plain words may leave out the day of access', () => {
		expect(citePlainly({ ...EVENT, accessed: undefined }, i18n)).toMatch(/CC BY 4\.0\. https:\S+\/talks-in-baku\/\.$/);
	});

	it('makes up no date where the story has none', () => {
		expect(said('apa', { issued: null })).toContain('(n.d.). In Caspian Ties (Version 2026.11)');
		expect(said('chicago', { issued: null })).toContain('Version 2026.11. Accessed');
		expect(said('bibtex', { issued: null })).not.toMatch(/year|month/);
		expect(JSON.parse(said('csl', { issued: null }))[0]).not.toHaveProperty('issued');
		expect(said('plain', { issued: null })).toContain('Caspian Ties, version 2026.11. CC BY');
	});

	it('gives the day of the version where there is one, and the year alone where there is no more', () => {
		expect(said('apa', { issued: parseEdtf('2026-11-22') })).toContain('(2026, November 22)');
		expect(said('apa', { issued: parseEdtf('2026') })).toContain('(2026)');
		expect(said('chicago', { issued: parseEdtf('2026-11-22') })).toContain('November 22, 2026.');
	});

	it('sets quotation marks within quotation marks, and no second full stop', () => {
		expect(said('chicago', { title: 'Who said “no”?' })).toMatch(/^“Who said ‘no’\?” Caspian/);
	});

	it('gives a path alone where there is no published address', () => {
		for (const style of CITATION_STYLES) expect(said(style, { address: '/event/x/' })).toContain('/event/x/');
	});

	it('in BibTeX is for every page of the story an entry of its own', () => {
		const pages = [
			...STORY.events.map(({ slug }) => ({ route: 'event', params: { slug } })),
			...STORY.disagreements.map(({ slug }) => ({ route: 'disagreement', params: { slug } })),
			...STORY.places.map(({ id }) => ({ route: 'place', params: { id } })),
			...STORY.sources.map(({ id }) => ({ route: 'source', params: { id } }))
		].map((page) => citedPage(page, STORY, TELLING));
		const entries = bibtexParser.toJSON(pages.map((page) => said('bibtex', page)).join('\n'));
		expect(new Set(entries.map(({ citationKey }) => citationKey)).size).toBe(pages.length);
		expect(entries.map(({ entryTags }) => plain(entryTags.title!))).toEqual(pages.map(({ title }) => `{${title}}`));
		expect(entries.map(({ entryTags }) => entryTags.url)).toEqual(pages.map(({ address }) => address));
	});

	it('in BibTeX keeps its braces in balance and its signs from TeX, whatever the title', () => {
		const text = fc.string({ unit: fc.constantFrom(...'ab{}\\%$&#_^~"@,= \n'.split('')), minLength: 1 });
		fc.assert(
			fc.property(text, text, (title, address) => {
				const entry = said('bibtex', { title, address });
				expect(entry.split('{').length).toBe(entry.split('}').length);
				const [read] = bibtexParser.toJSON(entry);
				const value = read!.entryTags.title!.slice(1, -1);
				expect(value.replace(COMMANDS, '')).not.toMatch(/[\\{}$&#_%~^]/);
				expect(plain(value)).toBe(title.replace(/\s+/g, ' '));
				expect(decodeURIComponent(read!.entryTags.url!.replace(/%(?!7B|7D|5C|20|0A)/g, '%25'))).toBe(address);
			})
		);
	});
});
