import type { Figure, FigureRow, Story } from '../model/index.ts';
import { citedEvidence } from './chronology.ts';
import { toCsv } from './csv.ts';
import { optionalDate } from './dates.ts';
import type { DateRecord } from './common-shape.ts';
import { DATE_TYPES, dateColumns, tableOf } from './table.ts';
import type { Telling } from './telling.ts';

export interface FigureTableRow {
	figure: Figure;
	row: FigureRow;
	date: DateRecord | null;
	sources: string[];
}

const lowOf = ({ quantity }: FigureRow): number | null =>
	quantity.type === 'range' ? quantity.min : quantity.type === 'at-least' ? quantity.value : null;
const highOf = ({ quantity }: FigureRow): number | null =>
	quantity.type === 'range' ? quantity.max : quantity.type === 'at-most' ? quantity.value : null;

export const FIGURES = tableOf<FigureTableRow, 'figures'>(
	'figures',
	{
		series: ({ figure }) => figure.slug,
		series_title: ({ figure }) => figure.title,
		scope: ({ row }) => row.scope,
		label: ({ row }) => row.label,
		by: ({ row }) => row.by,
		...dateColumns(({ date }) => date),
		value: ({ row: { quantity } }) => (quantity.type === 'exact' ? quantity.value : null),
		about: ({ row: { quantity } }) => quantity.type === 'exact' && quantity.about,
		low: ({ row }) => lowOf(row),
		high: ({ row }) => highOf(row),
		unit: ({ figure, row }) => row.unit ?? figure.unit,
		denominator: ({ row }) => row.denominator,
		wording: ({ row }) => row.wording,
		computed: ({ row }) => row.computed,
		evidence: ({ row }) => row.evidence,
		sources: ({ sources }) => sources,
		caveat: ({ row }) => row.caveat
	},
	{
		lists: ['evidence', 'sources'],
		types: { ...DATE_TYPES, value: 'number', low: 'number', high: 'number', about: 'boolean', computed: 'boolean' }
	}
);

/** A row for each value of some series. */
export const figureRows = (figures: readonly Figure[], story: Story, telling: Telling): FigureTableRow[] =>
	figures.flatMap((figure) =>
		figure.rows.map((row) => ({
			figure,
			row,
			date: optionalDate(row.date, telling.i18n),
			sources: row.evidence.flatMap((id) => citedEvidence(id, story, telling)?.name ?? [])
		}))
	);

/** Some series of the story, all of it or one alone, as one table. */
export const figuresCsv = (figures: readonly Figure[], story: Story, telling: Telling): string =>
	toCsv(FIGURES.columns, figureRows(figures, story, telling));
