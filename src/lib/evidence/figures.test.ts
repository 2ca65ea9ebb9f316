import { describe, expect, it } from 'vitest';
import { translator } from '../i18n/index.ts';
import type { Figure, FigureRow, StoryEvent } from '../model/index.ts';
import { parseEdtf } from '../time/edtf.ts';
import { shareOfFigure, themeOfFigure } from './figures.ts';
import { derivationOf, impliedPrice, parseUnit } from './implied-price.ts';
import { letterOf, readingOf } from './readings.ts';
import { claimedValue, valueInWords } from './value.ts';

const i18n = translator('en');

const row = (more: Partial<FigureRow>): FigureRow => ({
	label: 'Israel',
	scope: '',
	date: parseEdtf('2024-01'),
	quantity: { type: 'exact', value: 0, about: false },
	computed: false,
	evidence: ['R1'],
	...more
});
const exact = (value: number) => ({ type: 'exact' as const, value, about: false });
const figure = (...rows: FigureRow[]): Figure => ({
	slug: 'f',
	title: 'F',
	unit: 'thousand tonnes',
	description: [],
	caveats: [],
	rows
});

describe('an implied price', () => {
	it('is a value divided by a quantity, in single units of both', () => {
		expect(impliedPrice(297, 'USD million', 523.5, 'thousand tonnes')).toBeCloseTo(567.3, 1);
		expect(parseUnit('thousand barrels a day')).toEqual({ name: 'barrels a day', factor: 1000 });
	});

	const price = row({ unit: 'USD per tonne', quantity: exact(567.3), computed: true });
	const value = row({ unit: 'USD million', quantity: exact(297) });
	const quantity = row({ quantity: exact(523.5) });

	it('names the two values of the figure that it comes from', () => {
		const derivation = derivationOf(price, figure(quantity, value, price))!;
		expect(derivation.value).toEqual({ amount: 297, unit: 'USD million' });
		expect(derivation.quantity).toEqual({ amount: 523.5, unit: 'thousand tonnes' });
		expect(derivation.price).toBeCloseTo(567.34, 2);
	});

	it('comes from values of the same name and the same time alone', () => {
		expect(derivationOf(price, figure(row({ label: 'Italy', quantity: exact(1) }), value, price))).toBeNull();
		const earlier = row({ date: parseEdtf('2023'), quantity: exact(1) });
		expect(derivationOf(price, figure(earlier, value, price))).toBeNull();
	});

	it('is none where the source states the price itself', () => {
		expect(derivationOf({ ...price, computed: false }, figure(quantity, value, price))).toBeNull();
	});
});

describe('a value in words', () => {
	it.each([
		[4850, 'USD million', '$4.85 billion'],
		[297, 'USD million', '$297 million'],
		[567.3, 'USD per tonne', '$567.3 per tonne'],
		[523.5, 'thousand tonnes', '523.5 thousand tonnes'],
		[13.9, 'percent', '13.9%'],
		[844_000, 'people', '844,000 people']
	])('says %d %s as “%s”', (value, unit, words) => {
		expect(valueInWords(value, unit, i18n)).toBe(words);
	});

	it.each([
		['5000000000', 'USD', '$5 billion'],
		['about 297000000', 'USD', 'about $297 million'],
		['523500', 'tonnes', '523,500 tonnes'],
		['more than 50', 'per cent of Israel’s oil purchases', 'more than 50 per cent of Israel’s oil purchases'],
		['several', 'hours', 'several hours'],
		['seven', undefined, 'seven']
	])('keeps what a claim says around its number: %s %s', (value, unit, words) => {
		expect(claimedValue(value, unit, i18n)).toBe(words);
	});
});

describe('the reading that a row belongs to', () => {
	const isClaim = (id: string) => id.startsWith('S');
	const positions = [
		{ evidence: ['S1-01', 'R1', 'R2'] },
		{ evidence: ['S2-01', 'R2'] },
		{ evidence: ['R2', 'R3'] },
		{ evidence: ['R4', 'R5'] }
	];
	const letter = (...evidence: string[]) => readingOf(row({ evidence }), positions, isClaim);

	it('is the one that cites the document’s claim, whatever checks it', () => {
		expect(letter('S2-01', 'R5')).toBe('B');
	});

	it('is the one that rests on the same references', () => {
		expect(letter('R4')).toBe('D');
		expect(letter('R4', 'R5')).toBe('D');
	});

	it('is not one that cites the reference only as a check of its claim', () => {
		expect(letter('R1')).toBe('');
		expect(letter('R2')).toBe('C');
	});

	it('is none where readings share the evidence, or none has all of it', () => {
		expect(readingOf(row({ evidence: ['R9'] }), [{ evidence: ['R9'] }, { evidence: ['R9'] }], isClaim)).toBe('');
		expect(letter('R3', 'R4')).toBe('');
	});

	it('is named by letters in order', () => {
		expect([0, 1, 2].map(letterOf)).toEqual(['A', 'B', 'C']);
	});
});

describe('a figure beside events', () => {
	const event = (themes: string[], ...references: string[]) =>
		({ themes, claims: [], references }) as Partial<StoryEvent> as StoryEvent;
	const oil = figure(row({ evidence: ['R1', 'R2'] }), row({ evidence: ['R3'] }));

	it('belongs to an event by the share of its rows of which the event has all the evidence', () => {
		expect(shareOfFigure(oil, event(['energy'], 'R1', 'R2'))).toBe(0.5);
		expect(shareOfFigure(oil, event(['energy'], 'R1', 'R2', 'R3'))).toBe(1);
		expect(shareOfFigure(oil, event(['energy'], 'R1'))).toBe(0);
	});

	it('has the theme that the events which carry its rows have most in common', () => {
		expect(themeOfFigure(oil, [event(['talks'], 'R3'), event(['energy'], 'R1', 'R2', 'R3')])).toBe('energy');
		expect(
			themeOfFigure(oil, [event(['talks', 'energy'], 'R3'), event(['trade', 'energy'], 'R3'), event(['energy'], 'R3')])
		).toBe('energy');
		expect(themeOfFigure(oil, [event(['talks'], 'R9')])).toBeUndefined();
	});

	it('counts the first theme of an event before its others', () => {
		expect(themeOfFigure(oil, [event(['trade', 'talks'], 'R3')])).toBe('trade');
	});
});
