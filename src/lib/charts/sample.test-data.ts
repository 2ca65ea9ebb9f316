import type { Figure, FigureRow, Quantity } from '../model/index.ts';
import { parseEdtf } from '../time/edtf.ts';

export const exact = (value: number, about = false): Quantity => ({ type: 'exact', value, about });

export const rowOf = (quantity: Quantity, more: Partial<FigureRow> = {}): FigureRow => ({
	label: 'Petrel',
	date: parseEdtf('2016-12'),
	scope: 'All',
	quantity,
	computed: false,
	evidence: ['R1'],
	...more
});

export const figureOf = (unit: string, ...rows: FigureRow[]): Figure => ({
	slug: 'sample',
	title: 'Sample & more',
	unit,
	description: [],
	rows,
	caveats: []
});
