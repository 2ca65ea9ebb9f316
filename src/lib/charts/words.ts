import type { Derivation } from '../evidence/implied-price.ts';
import { valueInWords } from '../evidence/value.ts';
import { dataWords } from '../i18n/data-words.ts';
import type { Translator } from '../i18n/index.ts';
import type { FigureRow } from '../model/index.ts';
import { dateInWords } from '../time/wording.ts';
import type { Panel } from './panels.ts';

/** A quantity with its unit and its limits in words: “about 40%”, “18% to 19%”, “up to 77%”. */
function quantityInWords({ quantity }: FigureRow, write: (value: number) => string, i18n: Translator): string {
	const say = dataWords(i18n);
	switch (quantity.type) {
		case 'exact':
			return quantity.about ? say('figure.about', { value: write(quantity.value) }) : write(quantity.value);
		case 'range':
			return say('figure.range', { min: write(quantity.min), max: write(quantity.max) });
		case 'at-least':
			return say('figure.atLeast', { value: write(quantity.value) });
		case 'at-most':
			return say('figure.atMost', { value: write(quantity.value) });
	}
}

/** The words beside a mark: the source's own where it has some, else short, without a unit that the panel's head names. */
export function labelOf(row: FigureRow, { unit, kind }: Panel, i18n: Translator): string {
	if (kind === 'date') return row.date ? dateInWords(row.date, i18n, 'short') : i18n.t('date.unknown');
	if (kind !== 'bar' && row.wording) return row.wording;
	const [short = unit] = unit.split(' per ');
	const withoutUnit = (value: number) => {
		const words = valueInWords(value, short, i18n);
		return words.endsWith(` ${short}`) ? words.slice(0, -short.length - 1) : words;
	};
	return quantityInWords(row, withoutUnit, i18n);
}

/** A value in full: with unit, what it is a share of, the source's own wording, and whether the editors computed it. */
export function rowInWords(
	row: FigureRow,
	{ unit, kind }: Panel,
	i18n: Translator,
	derivation: Derivation | null = null
): string {
	const { t } = i18n;
	const say = dataWords(i18n);
	const value =
		kind === 'date'
			? row.date
				? dateInWords(row.date, i18n)
				: t('date.unknown')
			: quantityInWords(row, (value) => valueInWords(value, unit, i18n), i18n);
	return [
		row.denominator ? `${value} ${row.denominator}` : value,
		// What the editors computed is worded by them.
		row.wording && !row.computed ? say('figure.wording', { wording: row.wording }) : (row.wording ?? ''),
		derivation ? say('figure.quotient', quotientOf(derivation, i18n)) : row.computed ? say('figure.computed') : ''
	]
		.filter(Boolean)
		.join(', ');
}

/** The two values of a computed price in words, for “{value} divided by {quantity}”. */
const quotientOf = ({ value, quantity }: Derivation, i18n: Translator) => ({
	value: valueInWords(value.amount, value.unit, i18n),
	quantity: valueInWords(quantity.amount, quantity.unit, i18n)
});

/** Who or what a row is, and by whom it is said where the name does not tell. */
export function whoOf({ label, by }: FigureRow): { name: string; by?: string } {
	if (by?.includes(label)) return { name: by };
	return { name: label, by };
}
