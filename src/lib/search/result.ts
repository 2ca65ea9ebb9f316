import type { SearchEntry } from './entry.ts';
import type { Hit } from './engine.ts';
import { excerpt, highlight, termsFound, type Piece } from './highlight.ts';

/** What a result shows of its entry. */
export interface ResultText {
	title: Piece[];
	note: Piece[];
	/** Where what the title does not show was found: other names, or a part of the text; empty where all is seen. */
	context: Piece[];
}

const TITLE_LENGTH = 150;
const CONTEXT_LENGTH = 130;
const NAMES_SHOWN = 3;

/**
 * What a result shows, with what matches marked.
 * @param entries all entries, among which the people and places of an event are found
 */
export function resultText({ entry, terms: matching, wanted }: Hit, entries: readonly SearchEntry[]): ResultText {
	const terms = new Set(matching);
	const { note = '' } = entry;
	const title = excerpt(entry.title, terms, TITLE_LENGTH);
	const seen = termsFound(`${title} ${note} ${entry.code ?? ''}`, terms);
	const hidden = new Set(seen.size < wanted ? [...terms].filter((term) => !seen.has(term)) : []);
	return {
		title: highlight(title, terms),
		note: highlight(note, terms),
		context: hidden.size > 0 ? highlight(contextOf(entry, entries, hidden), terms) : []
	};
}

function contextOf(
	{ names = [], named = [], text = '' }: SearchEntry,
	entries: readonly SearchEntry[],
	hidden: ReadonlySet<string>
): string {
	const telling = [
		...mostTelling(names, hidden),
		// One name for each of the people and places of an event.
		...named.flatMap((position) => {
			const { title, names: others = [] } = entries[position]!;
			return mostTelling([title, ...others], hidden).slice(0, 1);
		})
	];
	if (telling.length > 0) return telling.slice(0, NAMES_SHOWN).join(' · ');
	return termsFound(text, hidden).size > 0 ? excerpt(text, hidden, CONTEXT_LENGTH) : '';
}

/** Those that hold the most of the terms; none where none holds any. */
function mostTelling(names: string[], terms: ReadonlySet<string>): string[] {
	const counts = names.map((name) => termsFound(name, terms).size);
	const most = Math.max(1, ...counts);
	return names.filter((_, index) => counts[index] === most);
}
