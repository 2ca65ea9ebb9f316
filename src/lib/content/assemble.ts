import type { Disagreement, Story, StoryEvent, StoryIndex } from '../model/index.ts';
import { compareSpans } from '../time/span.ts';

/** A story whose parts are read but not yet tied together. */
export type StoryParts = Omit<Story, 'index'>;

const byCode = new Intl.Collator('en', { numeric: true });
const inOrder = (a: StoryEvent, b: StoryEvent) => compareSpans(a.date, b.date) || byCode.compare(a.code, b.code);

const indexBy = <T>(items: T[], keyOf: (item: T) => string): ReadonlyMap<string, T> =>
	new Map(items.map((item) => [keyOf(item), item]));
const byId = <T extends { id: string }>(items: T[]) => indexBy(items, ({ id }) => id);
const bySlug = <T extends { slug: string }>(items: T[]) => indexBy(items, ({ slug }) => slug);

/**
 * Ties the parts together: events in order of time (then of their code), the evidence of each told apart into claims
 * and references, disagreements with the events that they list or share a claim with, and tours with the longest, which
 * is the one that pages open with, first.
 */
export function assemble(parts: StoryParts): Story {
	const claims = byId(parts.sources.flatMap((source) => source.claims));
	const references = byId(parts.references);
	const ordered = parts.events.toSorted(inOrder).map((event) => ({
		...event,
		claims: event.claims.filter((id) => claims.has(id)),
		references: event.references.filter((id) => references.has(id))
	}));
	const disagreements = parts.disagreements
		.toSorted((a, b) => byCode.compare(a.code, b.code))
		.map((disagreement) => ({
			...disagreement,
			events: ordered.filter((event) => touches(disagreement, event)).map(({ slug }) => slug)
		}));
	const events = ordered.map((event) => ({
		...event,
		disagreements: disagreements
			.filter((disagreement) => disagreement.events.includes(event.slug))
			.map(({ slug }) => slug)
	}));

	const index: StoryIndex = {
		themes: byId(parts.themes),
		actors: byId(parts.actors),
		countries: indexBy(parts.countries, ({ code }) => code),
		places: byId(parts.places),
		routes: byId(parts.routes),
		journeys: byId(parts.journeys),
		sources: byId(parts.sources),
		claims,
		references,
		events: bySlug(events),
		disagreements: bySlug(disagreements),
		figures: bySlug(parts.figures),
		tours: bySlug(parts.tours)
	};
	const tours = parts.tours.toSorted((a, b) => b.minutes - a.minutes);
	return { ...parts, events, disagreements, tours, index };
}

const touches = (disagreement: Disagreement, event: StoryEvent): boolean =>
	disagreement.events.includes(event.slug) ||
	disagreement.positions.some(({ evidence }) => evidence.some((id) => event.claims.includes(id)));
