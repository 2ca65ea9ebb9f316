import type { Claim, Source, StoryEvent } from '../model/index.ts';
import { rootsOf } from './independence.ts';

/**
 * How far an event rests on one document:
 * - `alone`: nothing but this document, and what goes back to the same root, carries it;
 * - `only-document`: no other document states it, but outside references bear on it;
 * - `shared`: another document, with a root of its own, states it too.
 */
export type Support = 'alone' | 'only-document' | 'shared';

export interface SupportedEvent {
	event: StoryEvent;
	/** The document's claims on the event. */
	claims: Claim[];
	support: Support;
}

/** The events that a document has claims on, in order of time, each with how far it rests on that document. */
export function eventsOf(source: Source, sources: Source[], events: StoryEvent[]): SupportedEvent[] {
	const claims = new Map(sources.flatMap((one) => one.claims.map((claim) => [claim.id, claim] as const)));
	const references = [...new Set(events.flatMap((event) => event.references))];
	const root = rootsOf(sources, references).find(({ documents }) => documents.includes(source.id))!;
	return events.flatMap((event) => {
		const stated = event.claims.flatMap((id) => claims.get(id) ?? []);
		const own = stated.filter((claim) => claim.source === source.id);
		if (own.length === 0) return [];
		const others = stated.some((claim) => !root.documents.includes(claim.source));
		const outside = [...event.references, ...stated.flatMap(({ checkedBy }) => checkedBy)].some(
			(id) => !root.references.includes(id)
		);
		return [{ event, claims: own, support: others ? 'shared' : outside ? 'only-document' : 'alone' }];
	});
}
