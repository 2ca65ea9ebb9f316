import type { EventOutline, Overview, Period } from '../model/index.ts';
import { anchor } from '../time/span.ts';

const YEAR = 365.2425 * 86_400_000;

/**
 * Where the date is after playing for a while; it stops at the end.
 * @param at the date before, ms UTC
 * @param elapsed ms of the reader's time
 * @param speed years of the story in a second of the reader's time
 */
export const advance = (at: number, elapsed: number, speed: number, end: number): number =>
	Math.min(end, at + (elapsed / 1000) * speed * YEAR);

const inOrder = (moments: (number | null)[]): number[] =>
	[...new Set(moments.filter((moment) => moment !== null))].sort((a, b) => a - b);

/**
 * The moments, ms UTC in order, at which a name, a role or a phase of one of the routes begins or ends. Between two of
 * them the world of a story stays the same, however far the date moves.
 */
export function worldChanges(overview: Overview, routes: readonly string[]): number[] {
	const periods: Period[] = [
		...overview.countries.flatMap(({ names }) => names),
		...overview.places.flatMap(({ names, roles }) => [...names, ...roles]),
		...overview.routes.flatMap(({ id, phases }) => (routes.includes(id) ? phases : []))
	];
	return inOrder(periods.flatMap(({ from, to }) => [from, to]));
}

/** The moments at which something on the map changes, ms UTC: the world, or that an event begins. */
export const momentsOfChange = (overview: Overview, events: EventOutline[], routes: readonly string[]): number[] =>
	inOrder([...worldChanges(overview, routes), ...events.map(({ date }) => anchor(date))]);

/** The first of some moments in order that comes after a date, but none beyond the end: then the end itself. */
export const momentAfter = (moments: number[], at: number, end: number): number =>
	Math.min(end, moments.find((moment) => moment > at) ?? end);
