import { quantile } from '../lib/statistics.ts';
import { align } from '../lib/table.ts';
import type { SearchFigures, Timing } from './measure.ts';

/** The longest that an answer may take in a story of so many events, ms. */
const TARGETS = [
	{ events: 35, longest: 30 },
	{ events: 10_000, longest: 100 }
];

/** A longer query is cut, UTF-16 units. */
const QUERY_LENGTH = 32;

const worstOf = (timings: readonly Timing[]) => timings.reduce((a, b) => (b.duration > a.duration ? b : a));

/** All figures as text: a column for each size, the slowest answers, and whether they meet the target. */
export function report(sizes: readonly SearchFigures[]): string {
	const row = (label: string, of: (figures: SearchFigures) => string) => [`  ${label}`, ...sizes.map(of)];
	const answers = (label: string, of: (figures: SearchFigures) => readonly Timing[]) => {
		const at = (share: number) => (figures: SearchFigures) =>
			ms(
				quantile(
					of(figures).map(({ duration }) => duration),
					share
				)
			);
		return [
			row(`${label}: median`, at(0.5)),
			row(`${label}: 95 of 100`, at(0.95)),
			row(`${label}: worst`, at(1)),
			row('  … work of the processor', (figures) => ms(worstOf(of(figures)).work)),
			row('  … for', (figures) => inShort(worstOf(of(figures)).query))
		];
	};
	return [
		...align([
			['', ...sizes.map(({ events }) => eventsInWords(events))],
			row('can be found', ({ entries }) => entries.toLocaleString('en')),
			row('different words', ({ terms }) => terms.toLocaleString('en')),
			row('file, compressed', ({ size }) => `${Math.round(size / 1000).toLocaleString('en')} kB`),
			row('index built', ({ build }) => ms(build)),
			row('index loaded', ({ load }) => ms(load)),
			...answers('whole query', ({ whole }) => whole),
			...answers('while it is typed', ({ typed }) => typed)
		]),
		'',
		'Targets',
		...sizes.flatMap(verdict)
	].join('\n');
}

/** Whether the slowest answer of all is soon enough; nothing for a size without a target. */
function verdict({ events, whole, typed }: SearchFigures): string[] {
	const target = TARGETS.findLast((one) => events >= one.events);
	if (!target) return [];
	const { duration, work, query } = worstOf([...whole, ...typed]);
	const word = duration <= target.longest ? 'met' : 'MISSED';
	const rule = `${eventsInWords(events)}: every answer within ${target.longest} ms`;
	const count = whole.length + typed.length;
	return [
		`  ${word.padEnd(6)}  ${rule}: worst of ${count.toLocaleString('en')} ${ms(duration)} (work of the processor ${ms(work)}), for ${inShort(query)}.`
	];
}

const ms = (value: number) => `${value.toFixed(1)} ms`;
const eventsInWords = (events: number) => `${events.toLocaleString('en')} events`;
const inShort = (query: string) => `“${query.length > QUERY_LENGTH ? `${query.slice(0, QUERY_LENGTH)}…` : query}”`;
