import { describe, expect, it } from 'vitest';
import { eventsOf } from '../evidence/sole-source.ts';
import { rootsOf } from '../evidence/independence.ts';
import { eventReading } from './readings.ts';
import { checkFolder } from './story.ts';

const story = checkFolder('content').story!;
const claims = story.sources.flatMap((source) => source.claims);

describe('the evidence of the story', () => {
	it('is 139 claims, each on the page of its document and, where an event draws on it, on that event’s page', () => {
		expect(claims).toHaveLength(139);
		for (const { slug, claims } of story.events) {
			const { evidence } = eventReading(story, slug);
			for (const id of claims) expect(evidence.claims[id]?.id).toBe(id);
		}
	});

	it('has every disagreement in at least one event', () => {
		expect(story.disagreements).toHaveLength(32);
		expect(story.disagreements.filter(({ events }) => events.length === 0).map(({ code }) => code)).toEqual([]);
	});

	it('counts its two documents of February 2024 as one source', () => {
		const references = story.references.map(({ id }) => id);
		const roots = rootsOf(story.sources, references).filter(({ documents }) => documents.length > 0);
		expect(roots.map(({ documents }) => documents)).toEqual([['S0'], ['S1'], ['S2'], ['S3', 'S4']]);
		expect(roots.at(-1)!.references).toContain('R81');
	});

	it('tells of each document which events no other document states', () => {
		for (const source of story.sources) {
			for (const { event, claims, support } of eventsOf(source, story.sources, story.events)) {
				expect(claims.length).toBeGreaterThan(0);
				expect(support, `${source.id} on ${event.slug}`).not.toBe('alone');
			}
		}
	});
});
