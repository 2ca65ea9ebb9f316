import { describe, expect, it } from 'vitest';
import type { Claim, Source, StoryEvent } from '../model/index.ts';
import { eventsOf } from './sole-source.ts';

const source = (id: string, claims: Record<string, string[]>, ...sameRootAs: string[]) =>
	({
		id,
		sameRootAs,
		claims: Object.entries(claims).map(([claim, checkedBy]) => ({ id: claim, source: id, checkedBy }) as Partial<Claim>)
	}) as Source;
const event = (claims: string[], references: string[] = []) =>
	({ slug: 'e', claims, references }) as Partial<StoryEvent>;

const S1 = source('S1', { 'S1-01': [], 'S1-02': ['R1'] });
const S2 = source('S2', { 'S2-01': [] });
const S3 = source('S3', { 'S3-01': [] }, 'S1', 'R9');
const supportOf = (claims: string[], references: string[] = [], sources = [S1, S2, S3]) =>
	eventsOf(S1, sources, [event(claims, references) as StoryEvent]).map(({ support }) => support);

describe('an event', () => {
	it('is no event of a document that has no claim on it', () => {
		expect(supportOf(['S2-01'])).toEqual([]);
	});

	it('rests on a document alone where nothing else bears on it', () => {
		expect(supportOf(['S1-01'])).toEqual(['alone']);
	});

	it('still rests on it alone with another document or page of the same root', () => {
		expect(supportOf(['S1-01', 'S3-01'], ['R9'])).toEqual(['alone']);
	});

	it('has it as its only document where outside references bear on it', () => {
		expect(supportOf(['S1-01'], ['R1'])).toEqual(['only-document']);
	});

	it('counts the references that check its claims among those', () => {
		expect(supportOf(['S1-02'])).toEqual(['only-document']);
	});

	it('is shared where a document with a root of its own states it too', () => {
		expect(supportOf(['S1-01', 'S2-01'])).toEqual(['shared']);
	});

	it('names the claims of the document on it', () => {
		const [found] = eventsOf(S1, [S1, S2], [event(['S2-01', 'S1-02']) as StoryEvent]);
		expect(found!.claims.map(({ id }) => id)).toEqual(['S1-02']);
	});
});
