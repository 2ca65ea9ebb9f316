import MiniSearch, { type AsPlainObject } from 'minisearch';
import { GROUP_OF, type EntryKind, type GroupName, type SearchEntry } from './entry.ts';
import { stopWordsOf } from './stop-words.ts';
import { BOOST, optionsFor, type Document } from './story-index.ts';
import { termsIn } from './words.ts';

/** What the build writes for the search of one language and the browser loads at first use. */
export interface SearchData {
	entries: SearchEntry[];
	/** A serialised MiniSearch index; a document's id is the position of its entry. */
	index: AsPlainObject;
	/** Searches to try, taken from the story. */
	examples: string[];
}

export interface Hit {
	entry: SearchEntry;
	/** The terms of the entry that match, as `termOf` writes them. */
	terms: readonly string[];
	/** How many words were searched for. */
	wanted: number;
}

export interface ResultGroup {
	name: GroupName;
	hits: Hit[];
}

export interface Answer {
	/**
	 * How the words of the query match: `all` of them, `similar` where one is spelled otherwise, or only `some` of them in
	 * each result.
	 */
	match: 'all' | 'similar' | 'some';
	/** The group of the best result first; within a group, the best first. */
	groups: ResultGroup[];
	count: number;
}

/** The fields that two letters alone are looked for in first, since they begin too many words of a text. */
const NAMING = ['code', 'title', 'names'];

/** What is told at length counts for more than what merely supports it. */
const WEIGHT: Record<EntryKind, number> = {
	event: 1.1,
	place: 1.3,
	country: 1.3,
	route: 1.2,
	person: 1.3,
	disagreement: 1,
	claim: 0.8,
	source: 1.2,
	reference: 0.6,
	figure: 0.9
};
/** How much more it counts to be called just what is searched for, by its title or by another name. */
const WEIGHT_OF_TITLE = 4;
const WEIGHT_OF_NAME = 3;

/** Kinds that go by a name, rather than by a sentence or a headline. */
const HAS_NAME: ReadonlySet<EntryKind> = new Set(['place', 'country', 'route', 'person', 'event', 'source']);

/** A single letter matches nearly everything. */
const SHORTEST_QUERY = 2;

/** From this length on, a word may also match the start of another one even where more words follow it. */
const PREFIX_LENGTH = 3;

/** More words than this of a pasted text are not searched for. */
const MOST_WORDS = 20;

/** How many letters may be wrong in a word that the story does not have. */
const errorsIn = (term: string): number => {
	if (/\d/.test(term) || term.length < 4) return 0;
	return term.length < 6 ? 1 : 2;
};

/** A plural in s means its singular too; a shorter word, or one in a different script, is taken as it stands. */
const spellingsOf = (term: string): string[] => (/^[a-z]{4,}s$/.test(term) ? [term, term.slice(0, -1)] : [term]);

/** Finds things of a story by its index. */
export class StorySearch {
	readonly entries: SearchEntry[];
	readonly examples: string[];
	#index: MiniSearch<Document>;
	#stopWords: ReadonlySet<string>;
	/** Every term of the index, in order. */
	#terms: string[];
	/** For each title and name, in terms, what is called so, and how much more it therefore counts. */
	#called = new Map<string, Map<number, number>>();

	constructor({ entries, index, examples }: SearchData, lang: string) {
		this.entries = entries;
		this.examples = examples;
		this.#index = MiniSearch.loadJS(index, optionsFor(entries, lang));
		this.#stopWords = stopWordsOf(lang);
		this.#terms = index.index.map(([term]) => term).sort();
		entries.forEach((entry, position) => {
			if (!HAS_NAME.has(entry.kind)) return;
			for (const name of entry.names ?? []) this.#call(name, position, WEIGHT_OF_NAME);
			this.#call(entry.title, position, WEIGHT_OF_TITLE);
		});
	}

	#call(name: string, position: number, weight: number) {
		const key = termsIn(name).join(' ');
		const called = this.#called.get(key);
		if (called) called.set(position, weight);
		else this.#called.set(key, new Map([[position, weight]]));
	}

	/**
	 * What matches the query: what has all of its words or, failing that, words spelled much alike or, failing that, some
	 * of its words: at least half as many as what holds most of them. Null where the query is too short to tell.
	 */
	find(query: string): Answer | null {
		const terms = this.#termsOf(query);
		if (terms.join('').length < SHORTEST_QUERY) return null;
		const called = this.#called.get(termsIn(query).join(' '));
		if (terms.length === 1 && terms[0]!.length < PREFIX_LENGTH) {
			const named = this.#rank({ terms, called, fields: NAMING });
			if (named.length > 0) return answerOf('all', named);
		}
		const unknown = terms.filter((term) => !spellingsOf(term).some((spelling) => this.#hasPrefix(spelling)));
		const wanted = { terms, called, unknown };
		if (terms.length === 1) return answerOf(unknown.length > 0 ? 'similar' : 'all', this.#rank(wanted));

		const held = this.#wordsHeld(wanted);
		const most = held.reduce((count, other) => Math.max(count, other), 0);
		if (most === terms.length) {
			return answerOf(
				unknown.length > 0 ? 'similar' : 'all',
				this.#rank(wanted, (position) => held[position] === most)
			);
		}
		return answerOf(
			'some',
			this.#rank(wanted, (position) => held[position]! >= most / 2)
		);
	}

	/** Whether any term begins so. */
	#hasPrefix(prefix: string): boolean {
		let [low, high] = [0, this.#terms.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if (this.#terms[middle]! < prefix) low = middle + 1;
			else high = middle;
		}
		return this.#terms[low]?.startsWith(prefix) ?? false;
	}

	/** The events that name a person, in order of time. */
	eventsOf(person: SearchEntry): Hit[] {
		const slugs = new Set(person.events);
		return this.entries
			.filter(({ kind, id }) => kind === 'event' && slugs.has(id))
			.map((entry) => ({ entry, terms: [], wanted: 0 }));
	}

	/**
	 * What is searched for: neither stop words, unless there is nothing else, nor a last word of which there is but one
	 * letter. Of a long text it is the first words.
	 */
	#termsOf(query: string): string[] {
		const terms = [...new Set(termsIn(query))];
		if (/^\p{L}$/u.test(terms.at(-1) ?? '')) terms.pop();
		const telling = terms.filter((term) => !this.#stopWords.has(term));
		return telling.length > 0 ? telling.slice(0, MOST_WORDS) : terms.slice(-1);
	}

	/** What holds any of the words, the best first, as far as it is let through. */
	#rank({ terms, fields, called, unknown }: Wanted, isLet: (position: number) => boolean = () => true): Hit[] {
		const query = { combineWith: 'OR' as const, queries: terms.map((term) => queryOf(term, { terms, unknown })) };
		const boostDocument = (position: number) => {
			if (!isLet(position)) return LEFT_OUT;
			const { kind, weight = 0 } = this.entries[position]!;
			return (WEIGHT[kind] + weight) * (called?.get(position) ?? 1);
		};
		return this.#index.search(query, { ...AS_WRITTEN, fields, boost: BOOST, boostDocument }).map((result) => ({
			entry: this.entries[result.id as number]!,
			terms: result.terms,
			wanted: terms.length
		}));
	}

	/**
	 * For each entry, how many of the words it holds. The index makes much of everything that it ranks, and a frequent word
	 * stands in thousands of texts; merely to count them is cheap, and then but few need be ranked.
	 */
	#wordsHeld(wanted: Wanted): Uint8Array {
		const held = new Uint8Array(this.entries.length);
		const last = new Uint8Array(this.entries.length);
		wanted.terms.forEach((term, index) => {
			const boostDocument = (position: number) => {
				if (last[position] !== index + 1) held[position]! += 1;
				last[position] = index + 1;
				return LEFT_OUT;
			};
			this.#index.search(queryOf(term, wanted), { ...AS_WRITTEN, fields: wanted.fields, boostDocument });
		});
		return held;
	}
}

interface Wanted {
	terms: string[];
	/** The fields that are searched; all where it is not said. */
	fields?: string[];
	/** What is called just as the query says, with how much more that counts. */
	called?: ReadonlyMap<number, number>;
	/** The terms that the story does not have, so that similar ones count. */
	unknown?: string[];
}

/** What has this boost is passed over before anything is made of it. */
const LEFT_OUT = 0;

/** Terms are taken as they are. */
const AS_WRITTEN = { tokenize: (term: string) => [term], processTerm: (term: string) => term };

const queryOf = (term: string, { terms, unknown = [] }: Wanted) => ({
	combineWith: 'OR' as const,
	queries: spellingsOf(term),
	prefix: (term === terms.at(-1) && term.length > 1) || term.length >= PREFIX_LENGTH,
	fuzzy: unknown.includes(term) && errorsIn(term)
});

function answerOf(match: Answer['match'], hits: Hit[]): Answer {
	const groups = new Map<GroupName, Hit[]>();
	for (const hit of hits) {
		const name = GROUP_OF[hit.entry.kind];
		const group = groups.get(name);
		if (group) group.push(hit);
		else groups.set(name, [hit]);
	}
	return { match, count: hits.length, groups: [...groups].map(([name, hits]) => ({ name, hits })) };
}
