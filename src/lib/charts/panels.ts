import type { Figure, FigureRow, Quantity } from '../model/index.ts';

/**
 * How values are drawn: `share` as dots on a scale from none to all, `bar` as lengths from zero, `dot` as dots and ranges
 * on a scale from zero, `date` as moments and stretches of time.
 */
export type PanelKind = 'share' | 'bar' | 'dot' | 'date';

/** The rows of a figure that have one unit and so one scale. */
export interface Panel {
	unit: string;
	kind: PanelKind;
	/** Rows by what they are about, in the figure's order. */
	groups: { scope: string; rows: FigureRow[] }[];
}

export const rowsOf = ({ groups }: Panel): FigureRow[] => groups.flatMap(({ rows }) => rows);

/** The lowest and highest value that a quantity states; null on its open side. */
export function boundsOf(quantity: Quantity): [low: number | null, high: number | null] {
	switch (quantity.type) {
		case 'exact':
			return [quantity.value, quantity.value];
		case 'range':
			return [quantity.min, quantity.max];
		case 'at-least':
			return [quantity.value, null];
		case 'at-most':
			return [null, quantity.value];
	}
}

function kindOf(unit: string, rows: FigureRow[]): PanelKind {
	if (unit === 'percent') return 'share';
	if (unit === 'year') return 'date';
	// A length from zero would hide the open side of a limit, and a price is no amount that fills up.
	const isAmount = rows.every(({ quantity }) => quantity.type === 'exact' && quantity.value >= 0);
	return isAmount && !unit.includes(' per ') ? 'bar' : 'dot';
}

/** A figure as panels, one for each unit, in the order of its rows. */
export function panelsOf(figure: Figure): Panel[] {
	const unitOf = (row: FigureRow) => row.unit ?? figure.unit;
	return [...new Set(figure.rows.map(unitOf))].map((unit) => {
		const rows = figure.rows.filter((row) => unitOf(row) === unit);
		const scopes = [...new Set(rows.map(({ scope }) => scope))];
		return {
			unit,
			kind: kindOf(unit, rows),
			groups: scopes.map((scope) => ({ scope, rows: rows.filter((row) => row.scope === scope) }))
		};
	});
}

/** What all rows have in common, so that it need be said only once; undefined where they differ or there is one row. */
export function common<T>(rows: FigureRow[], of: (row: FigureRow) => T): T | undefined {
	const [first, ...others] = rows.map(of);
	return others.length > 0 && others.every((value) => value === first) ? first : undefined;
}
