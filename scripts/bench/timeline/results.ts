import { CONTENDERS, type Contender, type ContenderId } from './contenders.ts';
import { addFigures, noFigures, type Figures } from './figures.ts';
import type { Visit } from './visit.ts';
import { quantile } from '../lib/statistics.ts';

/** What is known of one timeline with one number of events. */
export interface Result {
	figures: Figures;
	/** Why figures are missing, in words that follow on its name. */
	trouble?: string;
	/** It took too long for a second visit. */
	isSlow?: true;
}

export interface SizeResult {
	events: number;
	results: Record<ContenderId, Result>;
}

/** Seconds after which a page that is still not usable, or still busy with gestures, is given up. */
export const PATIENCE = 60;
/** A visit longer than this is made but once, s. */
const LONG_VISIT = 25;
/** With fewer events, most of the time does not come from them. */
const TELLING = 1000;

export const noResults = (sizes: readonly number[]): SizeResult[] =>
	sizes.map((events) => ({
		events,
		results: Object.fromEntries(CONTENDERS.map(({ id }) => [id, { figures: noFigures() }])) as SizeResult['results']
	}));

/**
 * Why a timeline is not to be visited with so many events, in words; undefined where it is. What would take longer than
 * there is patience, if its time grew with the number of events, is not even tried.
 */
export function reasonToSkip(
	{ id, title }: Pick<Contender, 'id' | 'title'>,
	events: number,
	sizes: readonly SizeResult[]
): string | undefined {
	const before = sizes.findLast((size) => size.events < events);
	if (!before || before.events < TELLING || id === 'ours' || id === 'floor') return undefined;
	const { figures, trouble } = before.results[id];
	const known = before.events.toLocaleString('en');
	const usable = quantile(figures.usable, 0.5) / 1000;
	if (figures.usable.length === 0) return trouble && `not tried, as ${title} fails with ${known}`;
	return (usable * events) / before.events > PATIENCE
		? `not tried, as ${known} take ${usable.toFixed(0)} s and there is patience for ${PATIENCE} s`
		: undefined;
}

/** Adds a visit to what is known. */
export function addVisit(result: Result, { figures, trouble }: Visit, seconds: number) {
	addFigures(result.figures, figures);
	if (trouble) result.trouble = trouble;
	if (seconds > LONG_VISIT) result.isSlow = true;
}
