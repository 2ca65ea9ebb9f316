import type { Context, IdKind } from './context.ts';
import type { At } from './document.ts';
import { FOLDERS, type Item, type SingleFile } from './files.ts';

type List<T> = { raw: T[]; at: At } | undefined;
type Items<T> = { items: Item<T>[]; unread: string[] };

/** As much of the files' shapes as has ids. */
export interface Identified {
	meta: { raw: { periods?: { id: string }[] }; at: At } | undefined;
	themes: List<{ id: string }>;
	lanes: List<{ id: string }>;
	actors: List<{ id: string }>;
	countries: List<{ code: string }>;
	places: List<{ id: string }>;
	journeys: List<{ id: string }>;
	references: List<{ id: string }>;
	routes: Items<unknown>;
	sources: Items<{ claims: { id: string }[] }>;
	disagreements: Items<{ code: string }>;
	figures: Items<unknown>;
	events: Items<{ code: string }>;
	tours: Items<unknown>;
}

const SOURCE_ID = /^[A-Z][A-Za-z0-9]*$/;
const EVIDENCE_ID = /^[A-Z][A-Za-z0-9]*(-[A-Za-z0-9]+)?$/;
const CODE = /^[A-Z]+\d+$/;

/** What each file that stands alone holds ids of. */
const KINDS_IN: Partial<Record<SingleFile, IdKind[]>> = {
	'themes.yaml': ['theme'],
	'lanes.yaml': ['lane'],
	'actors.yaml': ['actor'],
	'countries.yaml': ['country'],
	'places.yaml': ['place'],
	'journeys.yaml': ['journey'],
	'references.yaml': ['reference', 'claim or reference']
};

/** The kinds whose ids nobody knows, because a file that holds them is missing or beyond reading. */
export function lostKinds(unread: Iterable<SingleFile>, sources: Identified['sources']): Set<IdKind> {
	const lost = new Set([...unread].flatMap((name) => KINDS_IN[name] ?? []));
	if (sources.unread.length > 0) lost.add('claim').add('claim or reference');
	return lost;
}

/** Notes every id of the story before anything that may point to one is read. */
export function registerIds(parsed: Identified, context: Context) {
	const slugs = (kind: IdKind, list: List<{ id: string }>) =>
		list?.raw.forEach(({ id }, index) => context.registerSlug(kind, id, list.at.in(index, 'id')));
	slugs('theme', parsed.themes);
	slugs('lane', parsed.lanes);
	slugs('actor', parsed.actors);
	slugs('place', parsed.places);
	slugs('journey', parsed.journeys);
	if (parsed.meta) slugs('period', { raw: parsed.meta.raw.periods ?? [], at: parsed.meta.at.in('periods') });
	parsed.countries?.raw.forEach(({ code }, index) =>
		context.register('country', code, parsed.countries!.at.in(index, 'code'))
	);
	for (const folder of ['routes', 'figures', 'tours', 'events', 'disagreements'] as const) {
		const { kind } = FOLDERS[folder];
		for (const { id, at } of parsed[folder].items) context.registerSlug(kind, id, at);
		for (const id of parsed[folder].unread) context.assume(kind, id);
	}
	for (const folder of ['events', 'disagreements'] as const) registerCodes(parsed[folder].items);
	registerSources(parsed, context);
	parsed.references?.raw.forEach(({ id }, index) =>
		registerEvidence('reference', id, parsed.references!.at.in(index, 'id'), context)
	);
}

function registerSources({ sources }: Identified, context: Context) {
	for (const { id, raw, at } of sources.items) {
		if (!SOURCE_ID.test(id))
			at.error(`"${id}" is not a source's id; name the file by a capital and a number, such as S1.yaml`);
		context.register('source', id, at);
		raw.claims.forEach((claim, index) => registerEvidence('claim', claim.id, at.in('claims', index, 'id'), context));
	}
	for (const id of sources.unread) context.assume('source', id);
}

function registerEvidence(kind: 'claim' | 'reference', id: string, at: At, context: Context) {
	if (!EVIDENCE_ID.test(id)) {
		at.error(`"${id}" is not an id; write a capital, then letters and digits, such as "R03" or "S1-25"`);
	}
	if (context.has('source', id)) at.error(`"${id}" is the id of a source already; give this ${kind} another id`);
	context.register('claim or reference', id, at);
	if (!context.has(kind, id)) context.register(kind, id, at);
}

function registerCodes(items: Item<{ code: string }>[]) {
	const first = new Map<string, string>();
	for (const { raw, at } of items) {
		const here = at.in('code');
		if (!CODE.test(raw.code)) here.error(`"${raw.code}" is not a code; write capitals and a number, such as "E21"`);
		const taken = first.get(raw.code);
		if (taken) here.error(`the code "${raw.code}" is taken by ${taken}; give this one another`);
		else first.set(raw.code, at.file);
	}
}

/** Warns of evidence that nothing uses: it is not lost, but no reader would find it from the story. */
export function reportUnused(parsed: Identified, context: Context) {
	for (const { raw, at } of parsed.sources.items) {
		for (const [index, { id }] of raw.claims.entries()) {
			if (context.used.has(id)) continue;
			at.in('claims', index, 'id').warn(`nobody uses the claim "${id}"; cite it, or list it under an event's claims`);
		}
	}
	for (const [index, { id }] of (parsed.references?.raw ?? []).entries()) {
		if (context.used.has(id)) continue;
		const here = parsed.references!.at.in(index, 'id');
		here.warn(`nobody uses the reference "${id}"; cite it, list it as evidence, or take it away`);
	}
}
