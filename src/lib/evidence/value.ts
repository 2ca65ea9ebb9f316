import { dataWords } from '../i18n/data-words.ts';
import type { Translator } from '../i18n/index.ts';
import { parseUnit } from './implied-price.ts';

const isCurrency = (name: string) => /^[A-Z]{3}$/.test(name);

/** The most digits after the point that a stated value is written with. */
const DIGITS = 3;

/** The sign of a currency, such as $. */
const signOf = (currency: string, lang: string): string =>
	new Intl.NumberFormat(lang, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
		.formatToParts(0)
		.find(({ type }) => type === 'currency')!.value;

/** An amount of money: “$4.85 billion”, “$297 million”, “$567.3”. Intl shortens billions of a currency to a letter. */
function moneyInWords(value: number, currency: string, i18n: Translator): string {
	const { number, lang } = i18n;
	const say = dataWords(i18n);
	const sign = signOf(currency, lang);
	const write = (amount: number) => number(amount, { maximumFractionDigits: DIGITS });
	if (value >= 1e9) return say('figure.billions', { sign, amount: write(value / 1e9) });
	if (value >= 1e6) return say('figure.millions', { sign, amount: write(value / 1e6) });
	return number(value, { style: 'currency', currency, minimumFractionDigits: 0, maximumFractionDigits: 1 });
}

/** A number with its unit as a reader is told it: “$4.85 billion”, “40%”, “$567.3 per tonne”, “523.5 thousand tonnes”. */
export function valueInWords(value: number, unit: string, i18n: Translator): string {
	if (unit === 'percent') return i18n.number(value / 100, { style: 'percent', maximumFractionDigits: 1 });
	const { name, factor } = parseUnit(unit);
	const [money = '', per] = name.split(' per ');
	if (!isCurrency(money)) return `${i18n.number(value, { maximumFractionDigits: DIGITS })} ${unit}`;
	const amount = moneyInWords(value * factor, money, i18n);
	return per ? dataWords(i18n)('figure.per', { amount, unit: per }) : amount;
}

/**
 * The value of a claim, where it is a number with a unit; a value in words is left as the document has it.
 * @param value such as `5000000000`, `about 297000000` or `more than 50`
 */
export function claimedValue(value: string, unit: string | undefined, i18n: Translator): string {
	const number = /\d+(?:\.\d+)?/.exec(value)?.[0];
	if (!number || !unit) return unit ? `${value} ${unit}` : value;
	if (isCurrency(unit)) return value.replace(number, () => moneyInWords(Number(number), unit, i18n));
	return `${value.replace(number, () => i18n.number(Number(number)))} ${unit}`;
}
