import type { Translator } from '../i18n/index.ts';
import type { Story } from '../model/index.ts';
import type { SearchData } from './engine.ts';
import { entriesOf } from './entries.ts';
import type { SearchEntry } from './entry.ts';
import { buildIndex } from './story-index.ts';

/** All that the search of one language needs, built once with the pages. */
export function searchData(story: Story, i18n: Translator): SearchData {
	const entries = entriesOf(story, i18n);
	return { entries, index: buildIndex(entries, i18n.lang), examples: examplesOf(story, entries) };
}

/** Searches to try: a place by a name that it no longer has, the person whom most events name, and the id of a claim. */
function examplesOf(story: Story, entries: SearchEntry[]): string[] {
	const renamed = story.places.toSorted((a, b) => b.names.length - a.names.length)[0];
	const formerName = renamed?.names.findLast(({ name }) => name !== renamed.name)?.name;
	const [person] = entries
		.filter(({ kind }) => kind === 'person')
		.toSorted((a, b) => (b.events?.length ?? 0) - (a.events?.length ?? 0));
	const claim = entries.find(({ kind }) => kind === 'claim');
	return [formerName, person?.title, claim?.code].filter((example) => example !== undefined);
}
