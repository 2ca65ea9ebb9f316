import type { CheckStatus, Hue, Mark, SourceForm } from '../model/index.ts';

/** What a search can find, in the order in which groups of equal rank stand. */
export const ENTRY_KINDS = [
	'event',
	'place',
	'country',
	'route',
	'person',
	'disagreement',
	'claim',
	'source',
	'reference',
	'figure'
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** The headings under which results stand. */
export const GROUPS = ['events', 'places', 'people', 'claims', 'sources', 'disagreements', 'data'] as const;
export type GroupName = (typeof GROUPS)[number];

export const GROUP_OF: Record<EntryKind, GroupName> = {
	event: 'events',
	place: 'places',
	country: 'places',
	route: 'places',
	person: 'people',
	disagreement: 'disagreements',
	claim: 'claims',
	source: 'sources',
	reference: 'sources',
	figure: 'data'
};

/** One thing that a search can find, with all of its text that may match. Plain data, ready for JSON. */
export interface SearchEntry {
	kind: EntryKind;
	/** What its address is made of: a slug, id or country code. */
	id: string;
	title: string;
	/** The number by which it is cited, such as E21, D08, S1-19 or R03. */
	code?: string;
	/** Its other names and spellings. */
	names?: string[];
	/** What is read of it, as plain text. */
	text?: string;
	/** What is said beside it: a date in words, a country, an office, who wrote it. */
	note?: string;
	/** Indices of the entries whose names lead here as well: the people and places of an event. */
	named?: number[];
	/** Of a person: slugs of the events that name them, in order of time. */
	events?: string[];
	/** What is added to the weight of its kind, for what is told at greater length. */
	weight?: number;
	/** Of an event: the colour and mark of its first theme. */
	theme?: { hue: Hue; mark: Mark };
	/** Of a claim. */
	status?: CheckStatus;
	/** Of a source or reference. */
	form?: SourceForm;
	/** Of a claim: the document that makes it. */
	source?: string;
}
