import type { DateSpan, EvidenceId, Prose } from '../model/index.ts';
import { parseEdtf } from '../time/edtf.ts';
import type { At } from './document.ts';
import { suggestion } from './nearest.ts';
import { readProse } from './prose.ts';

/** A kind of thing with ids, and how a message names it. */
export type IdKind =
	| 'theme'
	| 'lane'
	| 'actor'
	| 'country'
	| 'place'
	| 'route'
	| 'journey'
	| 'source'
	| 'event'
	| 'disagreement'
	| 'figure'
	| 'tour'
	| 'period'
	| 'claim'
	| 'reference'
	| 'claim or reference';

/** Whether a text is a well-formed BCP 47 tag, which `Intl` insists on. */
export function isLanguageTag(text: string): boolean {
	try {
		return Intl.getCanonicalLocales(text).length === 1;
	} catch {
		return false;
	}
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * What readers of single files share: the ids of the whole story, to tell a good pointer from a broken one, and a note
 * of what evidence is used. Ids are registered first, over all files; everything else is read after that.
 */
export class Context {
	readonly language: string;
	readonly used = new Set<EvidenceId>();
	#ids = new Map<IdKind, Map<string, At | null>>();
	#lost: ReadonlySet<IdKind>;
	#dates = new Map<string, DateSpan>();

	/**
	 * @param language BCP 47 tag of the prose
	 * @param lost kinds whose files cannot be read, so that nobody can tell whether an id of theirs exists
	 */
	constructor(language: string, lost: ReadonlySet<IdKind> = new Set()) {
		this.language = isLanguageTag(language) ? language : 'en';
		this.#lost = lost;
	}

	ids(kind: IdKind): Iterable<string> {
		return this.#ids.get(kind)?.keys() ?? [];
	}

	has(kind: IdKind, id: string): boolean {
		return this.#ids.get(kind)?.has(id) ?? false;
	}

	/** Notes that an id exists, reporting one that repeats. */
	register(kind: IdKind, id: string, at: At) {
		if (at.isFaulty) return;
		const ids = this.#idsOf(kind);
		const first = ids.get(id);
		if (first) {
			at.error(`the ${kind} "${id}" exists already in ${first.file}, line ${first.line}; give this one another id`);
		} else ids.set(id, at);
	}

	/** Notes an id that stands for a file beyond reading, so that nobody is told that it leads nowhere. */
	assume(kind: IdKind, id: string) {
		this.#idsOf(kind).set(id, null);
	}

	#idsOf(kind: IdKind): Map<string, At | null> {
		const ids = this.#ids.get(kind) ?? new Map<string, At | null>();
		this.#ids.set(kind, ids);
		return ids;
	}

	/** Notes a slug-like id, reporting one that is not fit for an address. */
	registerSlug(kind: IdKind, id: string, at: At) {
		if (!SLUG.test(id)) {
			at.error(`"${id}" is not an id; write lower-case words joined by hyphens, such as "talks-in-baku"`);
		}
		this.register(kind, id, at);
	}

	/** The id where it leads somewhere, or undefined after reporting that it does not. */
	find(kind: IdKind, id: string | number, at: At): string | undefined {
		const name = String(id);
		if (this.has(kind, name)) return name;
		if (!this.#lost.has(kind)) {
			const other = (['claim', 'reference', 'source'] as const).find((one) => this.has(one, name));
			const advice = other ? `; it is a ${other}` : suggestion(name, this.ids(kind));
			at.error(`no ${kind} "${name}"${advice}`);
		}
		return undefined;
	}

	findAll(kind: IdKind, ids: (string | number)[] | undefined, at: At): string[] {
		const found = (ids ?? []).flatMap((id, index) => this.find(kind, id, at.in(index)) ?? []);
		for (const [index, id] of (ids ?? []).entries()) {
			if ((ids ?? []).indexOf(id) < index) at.in(index).warn(`"${id}" stands in the list twice; once is enough`);
		}
		return [...new Set(found)];
	}

	/** The claims and references of a list; `kind` narrows it to one of the two. */
	evidence(
		ids: (string | number)[] | undefined,
		at: At,
		kind: 'claim' | 'reference' | 'claim or reference' = 'claim or reference'
	): EvidenceId[] {
		const found = this.findAll(kind, ids, at);
		for (const id of found) this.used.add(id);
		return found;
	}

	date(text: string | number, at: At): DateSpan | null {
		const edtf = String(text);
		try {
			// The parser is slow and stories repeat their dates.
			const span = this.#dates.get(edtf) ?? parseEdtf(edtf);
			this.#dates.set(edtf, span);
			return span;
		} catch (error) {
			at.error((error as Error).message);
			return null;
		}
	}

	optionalDate(text: string | number | undefined, at: At): DateSpan | null {
		return text === undefined ? null : this.date(text, at);
	}

	prose(text: string | undefined, at: At, { cited = false } = {}): Prose {
		if (!text?.trim()) {
			if (cited) at.error('is empty; write a sentence with its source, such as “Four papers were signed [@R03].”');
			return [];
		}
		return readProse(text, at, {
			cited,
			language: this.language,
			cite: (id, where, line) => {
				if (this.has('claim or reference', id)) this.used.add(id);
				else if (!this.#lost.has('claim or reference')) {
					const near = suggestion(id, this.ids('claim or reference'));
					where.error(`the citation [@${id}] leads to no claim or reference${near}`, line);
				}
			}
		});
	}

	/** Dates and milliseconds of a period; reports one that ends before it starts. */
	period(raw: { from?: string | number; to?: string | number }, at: At) {
		const fromDate = this.optionalDate(raw.from, at.in('from'));
		const toDate = this.optionalDate(raw.to, at.in('to'));
		const from = fromDate && this.#firstMoment(fromDate, at.in('from'));
		const to = toDate && this.#firstMoment(toDate, at.in('to'));
		if (from !== null && to !== null && to < from) {
			at.in('to').error(`ends ${raw.to} before it starts ${raw.from}; exchange the two`);
		}
		return { from, to, fromDate, toDate };
	}

	#firstMoment(date: DateSpan, at: At): number | null {
		if (date.start.min === null) at.error(`"${date.edtf}" has no first day; give one, or leave the field out`);
		return date.start.min;
	}
}

/**
 * Reports periods that are out of order or that overlap. One that ends on the day on which the next starts does not
 * overlap; one that states no end runs into whatever follows it.
 */
export function checkSequence(periods: { at: At; from: number | null; to: number | null }[], what: string) {
	for (const [index, { at, from }] of periods.entries()) {
		const before = periods[index - 1];
		if (!before) continue;
		if (from === null) {
			at.error(`the ${what} states no start, but another stands above it; give it "from"`);
		} else if (before.from !== null && from < before.from) {
			at.error(`the ${what} starts before the one above it; put them in order of time`);
		} else if (before.to === null) {
			before.at.error(`the ${what} states no end, but another follows; give it "to"`);
		} else if (from < before.to) {
			at.error(`the ${what} starts before the one above it ends; let that one end when this one starts`);
		}
	}
}
