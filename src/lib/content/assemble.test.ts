import { describe, expect, it } from 'vitest';
import type { Claim, Disagreement, Position, Reference, Source, StoryEvent } from '../model/index.ts';
import { parseEdtf } from '../time/edtf.ts';
import { assemble, type StoryParts } from './assemble.ts';

const event = (code: string, date: string, evidence: string[] = []): StoryEvent =>
	({
		slug: `event-${code}`,
		code,
		date: parseEdtf(date),
		claims: evidence,
		references: evidence
	}) as Partial<StoryEvent> as StoryEvent;

const disagreement = (code: string, evidence: string[], events: string[] = []): Disagreement =>
	({
		slug: `fork-${code}`,
		code,
		events,
		positions: [{ evidence } as Partial<Position>]
	}) as Partial<Disagreement> as Disagreement;

function storyOf(events: StoryEvent[], disagreements: Disagreement[] = []) {
	const claims = ['S1-01', 'S1-02', 'S1-03'].map((id) => ({ id, source: 'S1' }) as Partial<Claim> as Claim);
	const none: Omit<StoryParts, 'meta'> = {
		themes: [],
		lanes: [],
		actors: [],
		countries: [],
		seas: [],
		places: [],
		routes: [],
		journeys: [],
		contextPeriods: [],
		sources: [{ id: 'S1', claims } as Partial<Source> as Source],
		references: [{ id: 'R1' } as Partial<Reference> as Reference],
		events,
		disagreements,
		figures: [],
		tours: [],
		corrections: []
	};
	return assemble(none as StoryParts);
}

describe('events', () => {
	it('stand in order of time, the coarser date first', () => {
		const events = [
			event('E1', '1999-05-02'),
			event('E2', '1998'),
			event('E3', '1999'),
			event('E4', '[1998-02..1998-03]')
		];
		expect(storyOf(events).events.map(({ code }) => code)).toEqual(['E2', 'E4', 'E3', 'E1']);
	});

	it('of one date stand in order of the numbers in their codes', () => {
		const events = [event('E10', '1999'), event('E9', '1999')];
		expect(storyOf(events).events.map(({ code }) => code)).toEqual(['E9', 'E10']);
	});

	it('keep claims and references apart, each in the order of its evidence', () => {
		const [only] = storyOf([event('E1', '1999', ['S1-02', 'R1', 'S1-01'])]).events;
		expect(only).toMatchObject({ claims: ['S1-02', 'S1-01'], references: ['R1'] });
	});
});

describe('disagreements', () => {
	it('touch the events that share a claim with a position, in order of time', () => {
		const events = [event('E1', '2001', ['S1-01']), event('E2', '2000', ['S1-01']), event('E3', '1999', ['S1-02'])];
		const story = storyOf(events, [disagreement('D1', ['S1-01'])]);
		expect(story.disagreements[0]!.events).toEqual(['event-E2', 'event-E1']);
		expect(story.events.map(({ disagreements }) => disagreements)).toEqual([[], ['fork-D1'], ['fork-D1']]);
	});

	it('touch the events that they list', () => {
		const story = storyOf([event('E1', '2001')], [disagreement('D1', [], ['event-E1'])]);
		expect(story.events[0]!.disagreements).toEqual(['fork-D1']);
	});

	it('touch no event for a reference that both cite, since many events may share a page', () => {
		const story = storyOf([event('E1', '2001', ['R1'])], [disagreement('D1', ['R1'])]);
		expect(story.events[0]!.disagreements).toEqual([]);
	});

	it('stand in order of the numbers in their codes', () => {
		const story = storyOf([], [disagreement('D10', []), disagreement('D9', [])]);
		expect(story.disagreements.map(({ code }) => code)).toEqual(['D9', 'D10']);
	});
});

describe('the index', () => {
	it('finds claims of all sources, and events with their disagreements', () => {
		const { index } = storyOf([event('E1', '2001', ['S1-01'])], [disagreement('D1', ['S1-01'])]);
		expect(index.claims.get('S1-03')?.source).toBe('S1');
		expect(index.events.get('event-E1')?.disagreements).toEqual(['fork-D1']);
		expect(index.disagreements.get('fork-D1')?.events).toEqual(['event-E1']);
	});
});
