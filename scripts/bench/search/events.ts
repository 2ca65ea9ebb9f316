import type { SearchEntry } from '../../../src/lib/search/entry.ts';
import { inventName, randomNumbers } from '../lib/random.ts';

const SEED = 20161213;
const WORDS_IN_TITLE = 8;
const WORDS_IN_TEXT = 110;
/** Words of each event that stand nowhere else: names mostly, as in a real story. */
const OWN_WORDS = 2;
const PEOPLE_AND_PLACES = 3;
const [FIRST_YEAR, YEARS] = [1990, 35];

/**
 * A story's entries with further events, up to a number of events in all and the same in every run. They are of the words
 * that stand in the story, each as often as there, and name its people and places; each has a few words of its own.
 */
export function withEvents(entries: readonly SearchEntry[], count: number): SearchEntry[] {
	const random = randomNumbers(SEED);
	const upTo = (limit: number) => Math.floor(random() * limit);
	const words = entries.flatMap(({ title, text = '' }) => `${title} ${text}`.split(/\s+/));
	const take = (length: number) => Array.from({ length }, () => words[upTo(words.length)]).join(' ');
	const ownWord = () => inventName(random) + inventName(random).toLowerCase();
	const named = entries.flatMap(({ kind }, position) =>
		kind === 'person' || kind === 'place' || kind === 'country' ? [position] : []
	);
	const missing = count - entries.filter(({ kind }) => kind === 'event').length;
	const added = Array.from({ length: Math.max(0, missing) }, (_, index): SearchEntry => ({
		kind: 'event',
		id: `generated-${index}`,
		code: `G${index}`,
		title: take(WORDS_IN_TITLE),
		note: `${1 + upTo(28)} December ${FIRST_YEAR + upTo(YEARS)}`,
		text: [take(WORDS_IN_TEXT), ...Array.from({ length: OWN_WORDS }, ownWord)].join(' '),
		named: Array.from({ length: PEOPLE_AND_PLACES }, () => named[upTo(named.length)]!)
	}));
	return [...entries, ...added];
}
