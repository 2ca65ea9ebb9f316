import { CONTENDERS, type ContenderId } from './contenders.ts';
import type { ExploreFigures, Measure } from './figures.ts';
import type { Result, SizeResult } from './results.ts';
import { verdicts } from './targets.ts';
import { environmentInWords, type Environment } from '../lib/environment.ts';
import { quantile } from '../lib/statistics.ts';
import { align } from '../lib/table.ts';

interface Row {
	label: string;
	measure: Measure;
	unit: string;
	digits?: number;
}

const ROWS: Row[] = [
	{ label: 'events at hand', measure: 'data', unit: 'ms' },
	{ label: 'first event', measure: 'firstEvent', unit: 'ms' },
	{ label: 'usable', measure: 'usable', unit: 'ms' },
	{ label: 'usable, from the events on', measure: 'afterData', unit: 'ms' },
	{ label: 'pan: frames per second', measure: 'panRate', unit: '', digits: 1 },
	{ label: 'pan: worst frame', measure: 'panWorstFrame', unit: 'ms' },
	{ label: 'pan: script per frame', measure: 'panScript', unit: 'ms', digits: 1 },
	{ label: 'pan: main thread per frame', measure: 'panTask', unit: 'ms', digits: 1 },
	{ label: 'zoom: frames per second', measure: 'zoomRate', unit: '', digits: 1 },
	{ label: 'zoom: worst frame', measure: 'zoomWorstFrame', unit: 'ms' },
	{ label: 'zoom: script per frame', measure: 'zoomScript', unit: 'ms', digits: 1 },
	{ label: 'zoom: main thread per frame', measure: 'zoomTask', unit: 'ms', digits: 1 },
	{ label: 'zoom: factor reached', measure: 'zoomFactor', unit: '' },
	{ label: 'heap', measure: 'heap', unit: 'MB', digits: 1 },
	{ label: 'DOM nodes', measure: 'nodes', unit: '' },
	{ label: 'at rest: frames per second', measure: 'idleRate', unit: '', digits: 1 }
];

const NONE = '–';
const median = (values: readonly number[]) => quantile(values, 0.5);
const eventsInWords = (events: number) => `${events.toLocaleString('en')} events`;

/** All figures as text: a table for each size, what is missing and why, and in words what meets the targets. */
export function report(
	sizes: readonly SizeResult[],
	explore: ExploreFigures,
	shown: readonly ContenderId[],
	environment: Environment
): string {
	const columns = CONTENDERS.filter(({ id }) => shown.includes(id));
	const hasRatio = shown.includes('ours') && shown.includes('floor');
	const table = sizes.flatMap(({ events, results }) => [
		[eventsInWords(events), ...columns.map(({ title }) => title), ...(hasRatio ? ['ratio'] : [])],
		...ROWS.map((row) => [
			`  ${row.label}`,
			...columns.map(({ id }) => cellOf(row, results[id], id === 'ours' || id === 'floor')),
			...(hasRatio ? [ratioOf(row, results)] : [])
		]),
		['', ...columns.map(() => ''), ...(hasRatio ? [''] : [])]
	]);
	const { rounds } = environment;
	return [
		...align(table),
		...troubles(sizes, shown),
		`Median (lowest–highest) of ${rounds} ${rounds === 1 ? 'round' : 'rounds'} with empty caches, turn about; the ratio is that of this timeline to the bare canvas.`,
		'What took very long was measured once.',
		environmentInWords(environment),
		'',
		'The explore page as built, with the story of this checkout',
		...exploreLines(explore),
		'',
		'Targets',
		...verdicts(sizes, explore).map(({ target, found, isMet }) => {
			const word = isMet === null ? '?' : isMet ? 'met' : 'MISSED';
			return `  ${word.padEnd(6)}  ${target}: ${found}.`;
		})
	].join('\n');
}

/** The most telling figures as a table for the README. */
export function markdown(sizes: readonly SizeResult[], shown: readonly ContenderId[]): string {
	const head = ['', 'First event', 'Usable', 'Pan', 'Zoom', 'Script per frame', 'Heap', 'DOM nodes'];
	const rows = sizes.flatMap(({ events, results }) =>
		CONTENDERS.filter(({ id }) => shown.includes(id)).flatMap(({ id, title }) => {
			const { figures, trouble } = results[id];
			const name = `${events.toLocaleString('en')}: ${title.replace('… ', 'vis-timeline, ')}`;
			if (figures.firstEvent.length === 0) {
				return trouble ? [[name, trouble, ...Array<string>(head.length - 2).fill('')]] : [];
			}
			const number = (measure: Measure, digits = 0) =>
				figures[measure].length > 0 ? median(figures[measure]).toFixed(digits) : NONE;
			const seconds = (measure: Measure) => `${(median(figures[measure]) / 1000).toFixed(2)} s`;
			return [
				[
					name,
					seconds('firstEvent'),
					seconds('usable'),
					`${number('panRate')}/s, ${number('panWorstFrame')} ms`,
					`${number('zoomRate')}/s, ${number('zoomWorstFrame')} ms`,
					`${number('panScript', 1)}, ${number('zoomScript', 1)} ms`,
					`${number('heap')} MB`,
					number('nodes')
				]
			];
		})
	);
	return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cellOf(row: Row, { figures }: Result, hasRange: boolean): string {
	const values = figures[row.measure];
	if (values.length === 0) return NONE;
	const number = (value: number) => value.toFixed(row.digits ?? 0);
	const value = [number(median(values)), row.unit].filter(Boolean).join(' ');
	return hasRange && values.length > 1
		? `${value} (${number(Math.min(...values))}–${number(Math.max(...values))})`
		: value;
}

function ratioOf({ measure }: Row, { ours, floor }: SizeResult['results']): string {
	const ratio = median(ours.figures[measure]) / median(floor.figures[measure]);
	return Number.isFinite(ratio) ? ratio.toFixed(2) : NONE;
}

function troubles(sizes: readonly SizeResult[], shown: readonly ContenderId[]): string[] {
	const lines = sizes.flatMap(({ events, results }) =>
		CONTENDERS.filter(({ id }) => shown.includes(id)).flatMap(({ id, title }) => {
			const { trouble } = results[id];
			return trouble ? [`  ${eventsInWords(events)}, ${title.replace('… ', 'vis-timeline, ')}: ${trouble}.`] : [];
		})
	);
	return lines.length > 0 ? ['Missing', ...lines, ''] : [];
}

function exploreLines(explore: ExploreFigures): string[] {
	const rows: [string, keyof ExploreFigures][] = [
		['first event drawn', 'firstEvent'],
		['… with scripting off', 'firstEventAlone'],
		['the site’s script begins', 'script'],
		['next event, four times slower: in the panel', 'panel'],
		['… in the timeline', 'timeline'],
		['… in the map request', 'map'],
		['… in all three', 'all'],
		['… in all three, before it is drawn', 'changed']
	];
	return align(
		rows.map(([label, measure]) => {
			const values = explore[measure];
			if (values.length === 0) return [`  ${label}`, NONE];
			const [low, mid, high] = [0, 0.5, 1].map((share) => quantile(values, share).toFixed(0));
			return [`  ${label}`, `${mid} ms (${low}–${high})`];
		})
	);
}
