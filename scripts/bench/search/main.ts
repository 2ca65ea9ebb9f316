/**
 * Measures how soon the search is ready and answers, with this story's own events and with 10,000: the listed queries of
 * the tests and some hard ones, letter by letter as one types them, and a pasted paragraph.
 *
 *   npm run bench:search -- [--rounds 3]
 */
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { translator } from '../../../src/lib/i18n/index.ts';
import { searchData } from '../../../src/lib/search/data.ts';
import { LISTED_QUERIES } from '../../../src/lib/search/listed-queries.test-data.ts';
import { readStory } from '../../../src/lib/server/story.ts';
import { warnWhereBusy } from '../lib/environment.ts';
import { withEvents } from './events.ts';
import { measureSearch } from './measure.ts';
import { report } from './report.ts';

const LANG = 'en';
const MANY_EVENTS = 10_000;
/** Words of which each stands in thousands of texts, words that stand nowhere, misspelled ones. */
const HARD_QUERIES = [
	'how much of Israel’s oil came from Azerbaijan, according to whom, when?',
	'Israel Azerbaijan Kazakhstan December',
	'13 December 2016',
	'xyzzy plugh',
	'Azerbajan Kazahstan Isreal Netanyhu Tereschnko'
];

const { values: options } = parseArgs({ options: { rounds: { type: 'string', default: '3' } } });
const rounds = Number(options.rounds);
if (!Number.isInteger(rounds) || rounds < 1) {
	console.error('--rounds must be a whole number above 0.');
	process.exit(1);
}

warnWhereBusy();
const { entries } = searchData(readStory(), translator(LANG));
const listed = LISTED_QUERIES.map(([query]) => query);
const queries = {
	typed: [...listed, ...HARD_QUERIES],
	pasted: [entries.find(({ kind }) => kind === 'event')?.text ?? '']
};
const sizes = [entries, withEvents(entries, MANY_EVENTS)].map((all) => measureSearch(all, queries, LANG, rounds));
console.log(`\n${report(sizes)}\n`);
console.log(
	`${listed.length} listed queries and ${HARD_QUERIES.length} hard ones, letter by letter, and a pasted paragraph, ${rounds} times over, cold start included; the text of the results shown is part of each answer.`
);
console.log(`Node ${process.versions.node}, ${availableParallelism()} processors (${cpus()[0]?.model ?? 'unknown'}).`);
