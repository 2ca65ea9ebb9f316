import { gzipSync } from 'node:zlib';
import { StorySearch, type SearchData } from '../../../src/lib/search/engine.ts';
import type { SearchEntry } from '../../../src/lib/search/entry.ts';
import { resultText } from '../../../src/lib/search/result.ts';
import { buildIndex } from '../../../src/lib/search/story-index.ts';

/** An answer to what stands in the field, with the text of the results that it shows. */
export interface Timing {
	query: string;
	/** How long one waits for it, ms. */
	duration: number;
	/** How long the processor worked on it, ms: less where other programs keep it busy, more where it collects garbage. */
	work: number;
}

/** What is asked for. */
export interface Queries {
	/** Letter by letter, */
	typed: readonly string[];
	/** and at once. */
	pasted: readonly string[];
}

export interface SearchFigures {
	events: number;
	entries: number;
	/** Different words. */
	terms: number;
	/** Of the file that the browser loads, compressed, bytes. */
	size: number;
	/** How long the index took in the build, ms. */
	build: number;
	/** How long it takes from the text of the file until it can be searched, ms. */
	load: number;
	/** Answers to all that stands in the field while the queries are typed, */
	typed: Timing[];
	/** and to the whole queries. */
	whole: Timing[];
}

/** Results that a group shows at first. */
const SHOWN = 5;

const since = (start: number) => performance.now() - start;

function answer(search: StorySearch, query: string): Timing {
	const before = process.cpuUsage();
	const start = performance.now();
	for (const { hits } of search.find(query)?.groups ?? [])
		for (const hit of hits.slice(0, SHOWN)) resultText(hit, search.entries);
	const duration = since(start);
	const { user, system } = process.cpuUsage(before);
	return { query, duration, work: (user + system) / 1000 };
}

/** What stands in the field while a query is typed, but for the whole. */
const beginningsOf = (query: string) => Array.from(query, (_, index) => query.slice(0, index)).filter(Boolean);

/** The file that the build writes. */
function write(entries: SearchEntry[], lang: string) {
	const start = performance.now();
	const index = buildIndex(entries, lang);
	const build = since(start);
	return { json: JSON.stringify({ entries, index, examples: [] } satisfies SearchData), build };
}

function read(json: string, lang: string) {
	const start = performance.now();
	const data: SearchData = JSON.parse(json);
	const search = new StorySearch(data, lang);
	return { search, terms: data.index.index.length, load: since(start) };
}

/** Writes a search file, reads it as a browser does, and asks everything as often as there are rounds, from a cold start. */
export function measureSearch(entries: SearchEntry[], queries: Queries, lang: string, rounds: number): SearchFigures {
	const { json, build } = write(entries, lang);
	const { search, terms, load } = read(json, lang);
	const ask = (texts: readonly string[]) =>
		Array.from({ length: rounds }, () => texts.map((text) => answer(search, text))).flat();
	return {
		events: entries.filter(({ kind }) => kind === 'event').length,
		entries: entries.length,
		terms,
		size: gzipSync(json).length,
		build,
		load,
		typed: ask(queries.typed.flatMap(beginningsOf)),
		whole: ask([...queries.typed, ...queries.pasted])
	};
}
