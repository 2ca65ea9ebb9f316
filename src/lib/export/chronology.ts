import { exportWords } from '../i18n/export-words.ts';
import type { Translator } from '../i18n/index.ts';
import type { EvidenceId, Inline, Prose, Standing, Story, StoryEvent } from '../model/index.ts';
import { dateRecord } from './dates.ts';
import { editionOf } from './edition.ts';
import { slugOf } from './slug.ts';
import type { DateRecord, Edition } from './common-shape.ts';
import type { Telling } from './telling.ts';

/** One event with everything by name, so that it stands without the rest of the story. */
export interface ChronologyEntry {
	code: string;
	slug: string;
	title: string;
	date: DateRecord;
	places: { id: string; name: string; longitude: number; latitude: number }[];
	countries: string[];
	themes: string[];
	lane: string;
	actors: string[];
	standing: Standing;
	importance: number;
	verification: string;
	/** Plain text, a blank line between paragraphs; square brackets hold the ids of what it rests on. */
	text: string;
	claims: EvidenceId[];
	references: EvidenceId[];
	/** Their numbers. */
	disagreements: string[];
	page: string;
}

/** A piece of evidence by name, and where it is: its own address, or that of a claim on its document's page. */
export interface CitedEvidence {
	id: EvidenceId;
	name: string;
	address: string | null;
}

/** Events in order of time: all of the story, or those that a view shows. */
export interface Chronology {
	format: '1';
	edition: Edition;
	/** What the view shows, in words, and its address; null where it is the whole story. */
	view: { words: string; address: string } | null;
	/** How many events the story has. */
	total: number;
	events: ChronologyEntry[];
	/** What the events cite. */
	evidence: CitedEvidence[];
}

const inlineText = (inline: Inline): string => {
	switch (inline.type) {
		case 'text':
			return inline.text;
		case 'cite':
			return ` [${inline.ids.join('; ')}]`;
		default:
			return inline.children.map(inlineText).join('');
	}
};

/** Prose as plain text in which square brackets hold what it cites, a blank line between paragraphs. */
export const citedText = (prose: Prose): string =>
	prose.map((paragraph) => paragraph.map((sentence) => sentence.map(inlineText).join('')).join(' ')).join('\n\n');

const present = <T, U>(ids: readonly string[], index: ReadonlyMap<string, T>, read: (item: T) => U): U[] =>
	ids.flatMap((id) => (index.has(id) ? [read(index.get(id)!)] : []));

function entryOf(event: StoryEvent, { index, lanes }: Story, { i18n, links }: Telling): ChronologyEntry {
	return {
		code: event.code,
		slug: event.slug,
		title: event.title,
		date: dateRecord(event.date, i18n),
		places: present(event.places, index.places, ({ id, name, at: [longitude, latitude] }) => ({
			id,
			name,
			longitude,
			latitude
		})),
		countries: event.countries,
		themes: present(event.themes, index.themes, ({ label }) => label),
		lane: lanes.find(({ id }) => id === event.lane)?.label ?? event.lane,
		actors: present(event.actors, index.actors, ({ name }) => name),
		standing: event.standing,
		importance: event.importance,
		verification: event.verification,
		text: citedText(event.body),
		claims: event.claims,
		references: event.references,
		disagreements: present(event.disagreements, index.disagreements, ({ code }) => code),
		page: links.event(event.slug)
	};
}

/** The name of a claim or reference and where it is found; undefined where the story has no such id. */
export function citedEvidence(id: EvidenceId, { index }: Story, { i18n, links }: Telling): CitedEvidence | undefined {
	const say = exportWords(i18n);
	const claim = index.claims.get(id);
	if (claim) {
		const source = index.sources.get(claim.source)?.shortTitle ?? claim.source;
		const name = say('evidence.claim', { source, paragraph: claim.paragraph });
		return { id, name, address: links.source(claim.source, id) };
	}
	const reference = index.references.get(id);
	if (!reference) return undefined;
	const { publisher, title, url } = reference;
	return { id, name: say('evidence.reference', { publisher, title }), address: url ?? null };
}

const byId = new Intl.Collator('en', { numeric: true });
const evidenceOf = (events: readonly ChronologyEntry[]): Set<EvidenceId> =>
	new Set(events.flatMap(({ claims, references }) => [...claims, ...references]));

/** Every event of the story, and what the events cite. */
export function chronologyOf(story: Story, telling: Telling): Chronology {
	const events = story.events.map((event) => entryOf(event, story, telling));
	return {
		format: '1',
		edition: editionOf(story.meta, telling),
		view: null,
		total: events.length,
		events,
		evidence: [...evidenceOf(events)].toSorted(byId.compare).flatMap((id) => citedEvidence(id, story, telling) ?? [])
	};
}

/**
 * The part of a chronology that a view shows, with only what that part cites.
 * @param slugs of the events shown
 * @param view what the view shows, in words, and its address
 */
export function narrowed(chronology: Chronology, slugs: readonly string[], view: Chronology['view']): Chronology {
	const shown = new Set(slugs);
	const events = chronology.events.filter(({ slug }) => shown.has(slug));
	const cited = evidenceOf(events);
	return { ...chronology, view, events, evidence: chronology.evidence.filter(({ id }) => cited.has(id)) };
}

/** How many events a chronology has, of how many, and which. */
export function extentInWords({ view, total, events }: Chronology, i18n: Translator): string {
	const say = exportWords(i18n);
	const count = events.length;
	return view ? say('chronology.view', { count, total, view: view.words }) : say('chronology.whole', { count });
}

/** A name for a file of the chronology, without its ending. */
export const fileStem = ({ edition, view }: Chronology): string =>
	`${slugOf(edition.title)}-${view ? 'view' : 'chronology'}-${slugOf(edition.version)}`;
