import type { Figure, FigureRow } from '../model/index.ts';

const FACTORS: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9 };

export interface Unit {
	/** What is counted, without the word for its thousands or millions: `tonnes`, `USD`. */
	name: string;
	factor: number;
}

/** The parts of a unit such as “thousand tonnes” or “USD million”. */
export function parseUnit(unit: string): Unit {
	const words = unit.split(' ');
	const factor = words.reduce((product, word) => product * (FACTORS[word] ?? 1), 1);
	return { name: words.filter((word) => !(word in FACTORS)).join(' '), factor };
}

/** The price of one unit that a value and a quantity imply, both with their units. */
export const impliedPrice = (value: number, valueUnit: string, quantity: number, quantityUnit: string): number =>
	(value * parseUnit(valueUnit).factor) / (quantity * parseUnit(quantityUnit).factor);

export interface Amount {
	amount: number;
	unit: string;
}

/** The two values of a figure that a computed price comes from. */
export interface Derivation {
	value: Amount;
	quantity: Amount;
	price: number;
}

const isSame = (a: FigureRow, b: FigureRow) => a.label === b.label && a.date?.edtf === b.date?.edtf;

/**
 * How a price that the editors computed follows from the figure: the row with its value, that with its quantity, both of
 * the same name and date, and the quotient. Null where the row is no such price, or the figure lacks one of the two.
 */
export function derivationOf(row: FigureRow, figure: Figure): Derivation | null {
	const unitOf = (other: FigureRow) => other.unit ?? figure.unit;
	const [money, thing] = unitOf(row).split(' per ');
	if (!row.computed || !money || !thing) return null;
	const amountIn = (...names: string[]): Amount | undefined => {
		const found = figure.rows.find((other) => isSame(other, row) && names.includes(parseUnit(unitOf(other)).name));
		return found?.quantity.type === 'exact' ? { amount: found.quantity.value, unit: unitOf(found) } : undefined;
	};
	const value = amountIn(money);
	// “per tonne” of a quantity in tonnes: units are named in the plural.
	const quantity = amountIn(thing, `${thing}s`);
	return value && quantity
		? { value, quantity, price: impliedPrice(value.amount, value.unit, quantity.amount, quantity.unit) }
		: null;
}
