import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { fileText } from './files.ts';
import { storyRecord } from './story-json.ts';
import type { StoryRecord } from './story-shape.ts';
import { SMALL, STORIES, STORY, TELLING, UNPUBLISHED } from './telling.test-data.ts';

const published = (text: string) => JSON.parse(text) as StoryRecord;

const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats.default(ajv);
const schema = JSON.parse(fileText('story.schema.json', STORY, TELLING)) as { $id: string };
const holds = ajv.compile(schema);

describe.each(STORIES)('story.json of %s', (_, story) => {
	const text = fileText('story.json', story, TELLING);

	it('holds by the JSON Schema that it names', () => {
		expect(published(text).$schema).toBe(schema.$id);
		holds(published(text));
		expect(holds.errors).toBeNull();
	});

	it('has everything that the story has', () => {
		const record = published(text);
		for (const part of ['events', 'places', 'routes', 'sources', 'references', 'disagreements', 'figures'] as const) {
			expect(record[part]).toHaveLength(story[part].length);
		}
		expect(record.sources.flatMap(({ claims }) => claims)).toHaveLength(story.index.claims.size);
	});

	it('points at nothing that it does not hold', () => {
		const record = published(text);
		const ids = new Set([
			...record.references.map(({ id }) => id),
			...record.sources.flatMap(({ id, claims }) => [id, ...claims.map((claim) => claim.id)])
		]);
		const cited = [...text.matchAll(/(?<=[[; ]@)[A-Z]\w*(?:-\w+)?(?=[\];])/g)].map(([id]) => id);
		const listed = record.events.flatMap(({ claims, references }) => [...claims, ...references]);
		expect([...cited, ...listed].filter((id) => !ids.has(id))).toEqual([]);
	});

	it('is the same whenever it is built', () => {
		expect(fileText('story.json', story, TELLING)).toBe(text);
	});
});

describe('story.json', () => {
	it('carries version, date, licence and credit', () => {
		expect(storyRecord(STORY, TELLING).edition).toMatchObject({
			version: STORY.meta.version,
			licence: { name: 'CC BY 4.0' },
			credit: `“Caspian Ties”, version 2026.11, November 2026, CC BY 4.0, https://example.org/story/`
		});
	});

	it('makes up no date for a version that has none', () => {
		expect(storyRecord(SMALL, TELLING).edition.date).toBeNull();
		expect(storyRecord(SMALL, TELLING).edition.credit).toBe(
			'“Two Harbours”, version 1, CC0 1.0, https://example.org/story/'
		);
	});

	it('gives paths alone where the story has no published address', () => {
		expect(storyRecord(STORY, UNPUBLISHED).events[0]!.page).toMatch(/^\/event\/[\w-]+\/$/);
	});

	it('names no country beside a place whose status is contested', () => {
		for (const place of storyRecord(STORY, TELLING).places) expect(place.country === null).toBe(place.status !== '');
		expect(storyRecord(STORY, TELLING).places.find(({ id }) => id === 'jerusalem')!.country).toBeNull();
	});

	it('refuses in its schema what it does not know', () => {
		const record = storyRecord(SMALL, TELLING);
		const [event] = record.events;
		for (const broken of [
			{ ...record, extra: 1 },
			{ ...record, events: [{ ...event, importance: 4 }] },
			{ ...record, events: [{ ...event, date: { ...event!.date, earliest: '1992-7-1' } }] },
			{ ...record, events: [{ ...event, title: undefined }] }
		]) {
			expect(holds(JSON.parse(JSON.stringify(broken)))).toBe(false);
		}
	});
});
