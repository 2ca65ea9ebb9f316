import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import type { SearchEntry } from './entry.ts';
import { stopWordsOf } from './stop-words.ts';
import { wordsIn } from './words.ts';

/** The fields that are searched, and how much a match in each counts. */
export const BOOST = { code: 8, title: 4, names: 3, note: 2, named: 1.5, text: 1 };

function fieldOf(entries: SearchEntry[], entry: SearchEntry, field: string): string {
	switch (field) {
		case 'names':
			// An event goes by its date as well.
			return [...(entry.names ?? []), entry.kind === 'event' ? entry.note : ''].join('\n');
		case 'named':
			return (entry.named ?? []).flatMap((position) => namesOf(entries[position]!)).join('\n');
		default:
			return entry[field as 'title' | 'code' | 'note' | 'text'] ?? '';
	}
}

const namesOf = ({ title, names = [] }: SearchEntry) => [title, ...names];

/** An entry as the index takes it: its id is its position. */
export interface Document {
	id: number;
	entry: SearchEntry;
}

/** How entries become terms, which has to be the same where an index is built and where it is read. */
export function optionsFor(entries: SearchEntry[], lang: string): Options<Document> {
	const stopWords = stopWordsOf(lang);
	return {
		fields: Object.keys(BOOST),
		extractField: ({ id, entry }, field) => (field === 'id' ? id : fieldOf(entries, entry, field)),
		stringifyField: (value: string | number) => String(value),
		tokenize: (text) => wordsIn(text).map(({ term }) => term),
		processTerm: (term) => (stopWords.has(term) ? null : term)
	};
}

/** Builds the index of what can be found. */
export function buildIndex(entries: SearchEntry[], lang: string): AsPlainObject {
	const index = new MiniSearch(optionsFor(entries, lang));
	index.addAll(entries.map((entry, id) => ({ id, entry })));
	return index.toJSON();
}
