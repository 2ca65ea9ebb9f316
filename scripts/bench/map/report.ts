import { environmentInWords, type Environment } from '../lib/environment.ts';
import { quantile } from '../lib/statistics.ts';
import { align } from '../lib/table.ts';
import type { Figures, Measure } from './figures.ts';

export interface StoryResult {
	id: string;
	title: string;
	ours: Figures;
	floor: Figures;
}

interface Row {
	label: string;
	measure: Measure;
	/** On the bare page it is set against this; unless given, against the same. */
	beside?: Measure;
	unit: string;
	digits?: number;
	/** The more the better. */
	more?: true;
	/** Not compared: the bare page hands all such work to a later task. */
	alone?: true;
	/** Shown is what 95 of 100 values stay below. */
	tail?: true;
	/** In its unit; it holds for the map of the product. */
	target?: number;
}

/** Script of a change of date, ms: half of a frame, so that the map keeps step with a moving playhead. */
const TARGET = 8;
/** Ratios within this of 1 are called the same: repeated runs differ by as much. */
const NOISE = 0.1;

const ROWS: Row[] = [
	{ label: 'first plate', measure: 'firstPaint', beside: 'plate', unit: 'ms' },
	{ label: 'plate with its coasts', measure: 'plate', unit: 'ms' },
	{ label: 'interactive map', measure: 'interactive', unit: 'ms' },
	{ label: 'script until then', measure: 'startScript', unit: 'ms' },
	{ label: 'over the wire until then', measure: 'weight', unit: 'kB' },
	{ label: 'flight: frames per second', measure: 'flightRate', unit: '', digits: 1, more: true },
	{ label: 'flight: worst frame', measure: 'flightWorstFrame', unit: 'ms' },
	{ label: 'flight: script per frame', measure: 'flightScript', unit: 'ms', digits: 1 },
	{ label: 'flight: main thread per frame', measure: 'flightTask', unit: 'ms', digits: 1 },
	{ label: 'date: handler', measure: 'changeHandler', unit: 'ms', digits: 1, alone: true },
	{ label: 'date: handler, 95 of 100', measure: 'changeHandler', unit: 'ms', digits: 1, tail: true, alone: true },
	{ label: 'date: script to the next frame', measure: 'changeScript', unit: 'ms', digits: 1, target: TARGET },
	{ label: 'date: the same, 95 of 100', measure: 'changeScript', unit: 'ms', digits: 1, tail: true },
	{ label: 'date: script until at rest', measure: 'changeToRest', unit: 'ms', digits: 1 },
	{ label: 'date, marks following: script', measure: 'changeFollowed', unit: 'ms', digits: 1, target: TARGET },
	{ label: 'date, marks following: 95 of 100', measure: 'changeFollowed', unit: 'ms', digits: 1, tail: true }
];

/** All figures as text: a table, and in words where the product is slower than the bare page or misses a target. */
export function report(results: StoryResult[], environment: Environment): string {
	const { rounds } = environment;
	const table = results.flatMap((result) => [
		[result.title, 'the map', 'bare MapLibre', 'ratio'],
		...ROWS.map((row) => cellsOf(row, result)),
		['', '', '', '']
	]);
	return [
		...align(table),
		`Median (lowest–highest) of ${rounds} ${rounds === 1 ? 'round' : 'rounds'} with empty caches, turn about; ${results.map(({ ours }) => ours.changeScript.length).join(' and ')} changes of date.`,
		environmentInWords(environment),
		'',
		...results.flatMap(verdicts)
	].join('\n');
}

const valueOf = ({ tail }: Row, values: readonly number[]) => quantile(values, tail ? 0.95 : 0.5);

/** Of the map to the bare page; NaN where the two are not to be compared. */
const ratioOf = (row: Row, mine: readonly number[], bare: readonly number[]) =>
	row.alone ? NaN : valueOf(row, mine) / valueOf(row, bare);

function cellsOf(row: Row, { ours, floor }: StoryResult): string[] {
	const mine = ours[row.measure];
	const bare = floor[row.beside ?? row.measure];
	const ratio = ratioOf(row, mine, bare);
	return [`  ${row.label}`, inWords(row, mine), inWords(row, bare), Number.isFinite(ratio) ? ratio.toFixed(2) : '–'];
}

function inWords(row: Row, values: readonly number[]): string {
	if (values.length === 0) return '–';
	const number = (value: number) => value.toFixed(row.digits ?? 0);
	const value = [number(valueOf(row, values)), row.unit].filter(Boolean).join(' ');
	return row.tail ? value : `${value} (${number(Math.min(...values))}–${number(Math.max(...values))})`;
}

function verdicts(result: StoryResult): string[] {
	const compared = ROWS.flatMap((row) => {
		const ratio = ratioOf(row, result.ours[row.measure], result.floor[row.beside ?? row.measure]);
		const times = row.more ? 1 / ratio : ratio;
		return times > 1 + NOISE ? [`${row.label} (${times.toFixed(1)} times)`] : [];
	});
	const missed = ROWS.flatMap((row) => {
		const mine = valueOf(row, result.ours[row.measure]);
		const bare = valueOf(row, result.floor[row.measure]);
		const beside = Number.isFinite(bare) ? `, the bare page ${bare.toFixed(1)} ${row.unit}` : '';
		return row.target !== undefined && mine > row.target
			? [`${row.label}: ${mine.toFixed(1)} ${row.unit}, target ${row.target} ${row.unit}${beside}`]
			: [];
	});
	return [
		result.title,
		`  worse than the bare page: ${compared.join('; ') || 'nothing'}.`,
		`  targets missed: ${missed.join('; ') || 'none'}.`
	];
}
