import { describe, expect, it } from 'vitest';
import type { Theme } from '../model/index.ts';
import { overviewOf } from '../server/overview.ts';
import { chronologyOf, extentInWords, fileStem, narrowed } from './chronology.ts';
import { toChronologyMarkdown } from './chronology-markdown.ts';
import { slugOf } from './slug.ts';
import { STORY, TELLING, UNPUBLISHED } from './telling.test-data.ts';
import { viewInWords } from './view.ts';

const { i18n } = TELLING;
const whole = chronologyOf(STORY, TELLING);
const view = { words: 'Energy', address: 'https://example.org/story/?theme=energy' };
const slugs = ['talks-in-baku', 'btc-opens'];
const part = narrowed(whole, slugs, view);

describe('a chronology', () => {
	it('has every event in order of time, with what each rests on', () => {
		expect(whole.events.map(({ slug }) => slug)).toEqual(STORY.events.map(({ slug }) => slug));
		const known = new Set(whole.evidence.map(({ id }) => id));
		for (const { text, claims, references } of whole.events) {
			const cited = [...text.matchAll(/\[((?:[A-Z]\w*(?:-\w+)?(?:; )?)+)\]/g)].flatMap(([, ids]) => ids!.split('; '));
			expect(cited.length).toBeGreaterThan(0);
			for (const id of [...cited, ...claims, ...references]) expect(known).toContain(id);
		}
	});

	it('narrowed to a view keeps the order of time and only what its events cite', () => {
		expect(part.events.map(({ slug }) => slug)).toEqual(['btc-opens', 'talks-in-baku']);
		const cited = new Set(part.events.flatMap(({ claims, references }) => [...claims, ...references]));
		expect(new Set(part.evidence.map(({ id }) => id))).toEqual(cited);
		expect(part.evidence.length).toBeLessThan(whole.evidence.length);
	});

	it('says what it shows', () => {
		expect(extentInWords(whole, i18n)).toBe('All 35 events of the story.');
		expect(extentInWords(part, i18n)).toBe('2 of 35 events: Energy.');
	});

	it('is saved under a name that tells story and version', () => {
		expect(fileStem(part)).toBe('caspian-ties-view-2026.11');
		expect(slugOf('Kererū Haven: …')).toBe('kereru-haven');
		expect(slugOf('年表')).toBe('story');
	});
});

describe('a chronology in Markdown', () => {
	const markdown = toChronologyMarkdown(part, i18n);

	it('stands by year, with places, sources and the licence', () => {
		expect(markdown).toMatch(/^# Caspian Ties: chronology\n\n2 of 35 events: Energy\.\n/);
		expect(markdown).toContain('This view: <https://example.org/story/?theme=energy>');
		expect(markdown).toContain('Licence: CC BY 4.0');
		expect(markdown.match(/^## .*$/gm)).toEqual(['## 2005', '## 2016', '## Sources']);
		expect(markdown).toContain('*Tuesday 13 December 2016 · Baku · Diplomacy*');
		for (const { id } of part.evidence) expect(markdown).toContain(`\n- ${id}: `);
	});

	it('cites by ids in square brackets', () => {
		expect(markdown).toMatch(/\w\. \[[RS]\w+(-\w+)?(; [RS]\w+(-\w+)?)*\]/);
		expect(markdown).not.toContain('\\[');
	});

	it('has no markup but its own, and no bare path as a link', () => {
		const paths = toChronologyMarkdown(chronologyOf(STORY, UNPUBLISHED), i18n);
		expect(paths).not.toMatch(/<\//);
		expect(paths).toContain('With all sources: /event/talks-in-baku/');
	});
});

describe('a view in words', () => {
	const overview = overviewOf(STORY);
	const none = { themes: [], countries: [], lanes: [], standing: null, disputed: false };
	const [first, second] = overview.themes as [Theme, Theme, ...Theme[]];

	it('names what the filters let through, and the stretch of time', () => {
		const filters = {
			...none,
			themes: [second.id, first.id],
			countries: ['AZ'],
			standing: 'seed' as const,
			disputed: true
		};
		const window = { from: Date.UTC(2011, 0, 1), to: Date.UTC(2021, 0, 1) };
		expect(viewInWords({ filters, window }, overview, i18n)).toBe(
			`${first.label} or ${second.label}; Azerbaijan; standing: On the documents; only where sources differ; 1 January 2011 to 31 December 2020`
		);
	});

	it('says so where it shows everything, and where it shows a day', () => {
		expect(viewInWords({ filters: none, window: null }, overview, i18n)).toBe('all events');
		const window = { from: Date.UTC(2016, 11, 13), to: Date.UTC(2016, 11, 14) };
		expect(viewInWords({ filters: none, window }, overview, i18n)).toBe('13 December 2016');
	});
});
