import type { ChronologyEntry } from './chronology.ts';
import { toCsv } from './csv.ts';
import { certaintyOf, precisionOf } from './dates.ts';
import { DATE_TYPES, dateColumns, tableOf } from './table.ts';

export const EVENTS = tableOf<ChronologyEntry, 'events'>(
	'events',
	{
		code: ({ code }) => code,
		title: ({ title }) => title,
		...dateColumns(({ date }) => date),
		precision: ({ date }) => precisionOf(date),
		certainty: ({ date }) => certaintyOf(date),
		places: ({ places }) => places.map(({ name }) => name),
		place_ids: ({ places }) => places.map(({ id }) => id),
		countries: ({ countries }) => countries,
		themes: ({ themes }) => themes,
		lane: ({ lane }) => lane,
		actors: ({ actors }) => actors,
		standing: ({ standing }) => standing,
		importance: ({ importance }) => importance,
		verification: ({ verification }) => verification,
		text: ({ text }) => text,
		claims: ({ claims }) => claims,
		references: ({ references }) => references,
		disagreements: ({ disagreements }) => disagreements,
		page: ({ page }) => page
	},
	{
		key: 'code',
		lists: ['places', 'place_ids', 'countries', 'themes', 'actors', 'claims', 'references', 'disagreements'],
		types: { ...DATE_TYPES, importance: 'integer', page: 'anyURI' }
	}
);

export const eventsCsv = (events: readonly ChronologyEntry[]): string => toCsv(EVENTS.columns, events);
