import type { EventOutline, Overview } from '../model/index.ts';
import { overlaps } from '../time/span.ts';
import type { Filters, TimeWindow } from '../url/view-state.ts';

type Facet = 'themes' | 'countries' | 'lanes' | 'standing' | 'disputed' | 'window';

const passes: Record<Facet, (event: EventOutline, filters: Filters, window: TimeWindow | null) => boolean> = {
	themes: (event, { themes }) => themes.length === 0 || event.themes.some((id) => themes.includes(id)),
	countries: (event, { countries }) =>
		countries.length === 0 || event.countries.some((code) => countries.includes(code)),
	lanes: (event, { lanes }) => lanes.length === 0 || lanes.includes(event.lane),
	standing: (event, { standing }) => standing === null || event.standing === standing,
	disputed: (event, { disputed }) => !disputed || event.disagreements > 0,
	window: (event, _, window) => window === null || overlaps(event.date, window.from, window.to)
};

const FACETS = Object.keys(passes) as Facet[];

/** Whether filters and window let everything through. */
export const letsAllThrough = (filters: Filters, window: TimeWindow | null): boolean =>
	window === null &&
	filters.standing === null &&
	!filters.disputed &&
	[filters.themes, filters.countries, filters.lanes].every((list) => list.length === 0);

/** The events that every filter and the window let through, in their order. */
export function matchingEvents(events: EventOutline[], filters: Filters, window: TimeWindow | null): EventOutline[] {
	if (letsAllThrough(filters, window)) return events;
	return events.filter((event) => FACETS.every((facet) => passes[facet](event, filters, window)));
}

/** How many events each choice of each filter would show. */
export interface FilterCounts {
	themes: Record<string, number>;
	countries: Record<string, number>;
	lanes: Record<string, number>;
	standing: Record<'seed' | 'context', number>;
	disputed: number;
}

/**
 * Counts per choice. A choice is counted among the events that all *other* filters let through, so that the number
 * beside it says what choosing it would show.
 */
export function filterCounts(overview: Overview, filters: Filters, window: TimeWindow | null): FilterCounts {
	const within = (facet: Facet) =>
		overview.events.filter((event) =>
			FACETS.every((other) => other === facet || passes[other](event, filters, window))
		);
	const count = (events: EventOutline[], keysOf: (event: EventOutline) => string[]) => {
		const counts: Record<string, number> = {};
		for (const key of events.flatMap(keysOf)) counts[key] = (counts[key] ?? 0) + 1;
		return counts;
	};
	return {
		themes: count(within('themes'), (event) => event.themes),
		countries: count(within('countries'), (event) => event.countries),
		lanes: count(within('lanes'), (event) => [event.lane]),
		standing: { seed: 0, context: 0, ...count(within('standing'), (event) => [event.standing]) },
		disputed: within('disputed').filter(({ disagreements }) => disagreements > 0).length
	};
}
