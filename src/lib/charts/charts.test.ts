import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translator } from '../i18n/index.ts';
import type { FigureRow, Quantity } from '../model/index.ts';
import { parseEdtf } from '../time/edtf.ts';
import { marksOf, partsOf, type Shape } from './marks.ts';
import { boundsOf, common, panelsOf, rowsOf } from './panels.ts';
import { exact, figureOf, rowOf } from './sample.test-data.ts';
import { plotScale } from './scale.ts';
import { labelOf, rowInWords, whoOf } from './words.ts';

const i18n = translator('en');

const panelOf = (unit: string, ...rows: FigureRow[]) => panelsOf(figureOf(unit, ...rows))[0]!;

const amount = fc.double({ min: 0, max: 1e9, noNaN: true });
const quantityArbitrary: fc.Arbitrary<Quantity> = fc.oneof(
	fc.record({ type: fc.constant('exact' as const), value: amount, about: fc.boolean() }),
	fc.tuple(amount, amount).map(([a, b]) => ({ type: 'range' as const, min: Math.min(a, b), max: Math.max(a, b) })),
	fc.record({ type: fc.constant('at-least' as const), value: amount }),
	fc.record({ type: fc.constant('at-most' as const), value: amount })
);

const extentOf = (shape: Shape): [number, number] =>
	'at' in shape ? [shape.at, shape.at] : [Math.min(shape.from, shape.to), Math.max(shape.from, shape.to)];

describe('the panels of a figure', () => {
	it('are one for each unit, so that no scale mixes two', () => {
		const panels = panelsOf(
			figureOf('tonnes', rowOf(exact(1)), rowOf(exact(2), { unit: 'USD million' }), rowOf(exact(3)))
		);
		expect(panels.map(({ unit }) => unit)).toEqual(['tonnes', 'USD million']);
		expect(panels.map((panel) => rowsOf(panel).length)).toEqual([2, 1]);
	});

	it('keep rows together that are about the same, in their order', () => {
		const panel = panelOf(
			'tonnes',
			rowOf(exact(1), { scope: 'a' }),
			rowOf(exact(2), { scope: 'b' }),
			rowOf(exact(3), { scope: 'a' })
		);
		expect(panel.groups.map(({ scope, rows }) => [scope, rows.length])).toEqual([
			['a', 2],
			['b', 1]
		]);
	});

	it.each([
		['percent', exact(3), 'share'],
		['year', exact(1997), 'date'],
		['people', exact(3), 'bar'],
		['people', { type: 'range', min: 1, max: 2 } as Quantity, 'dot'],
		['people', { type: 'at-least', value: 1 } as Quantity, 'dot'],
		['USD per tonne', exact(3), 'dot']
	])('draw %s as fits the values', (unit, quantity, kind) => {
		expect(panelOf(unit, rowOf(quantity)).kind).toBe(kind);
	});

	it('say once what all rows have in common, and nothing of a single row', () => {
		expect(common([rowOf(exact(1)), rowOf(exact(2))], ({ label }) => label)).toBe('Petrel');
		expect(common([rowOf(exact(1)), rowOf(exact(2), { label: 'Tern' })], ({ label }) => label)).toBeUndefined();
		expect(common([rowOf(exact(1))], ({ label }) => label)).toBeUndefined();
	});
});

describe('a scale', () => {
	it('holds every value and every end of a range, and begins at nothing', () => {
		fc.assert(
			fc.property(fc.array(quantityArbitrary, { minLength: 1, maxLength: 6 }), (quantities) => {
				const scale = plotScale(panelOf('people', ...quantities.map((quantity) => rowOf(quantity))), i18n);
				expect(scale.domain[0]).toBe(0);
				for (const bound of quantities.flatMap(boundsOf)) {
					if (bound === null) continue;
					expect(scale.position(bound)).toBeGreaterThanOrEqual(0);
					expect(scale.position(bound)).toBeLessThanOrEqual(100 + 1e-9);
				}
				expect(scale.ticks.length).toBeLessThanOrEqual(5);
			})
		);
	});

	it('of shares is always the whole, however small they are', () => {
		const scale = plotScale(panelOf('percent', rowOf(exact(3)), rowOf(exact(5))), i18n);
		expect(scale.domain).toEqual([0, 100]);
		expect(scale.ticks.map(({ label }) => label)).toEqual(['0%', '25%', '50%', '75%', '100%']);
		expect(scale.position(3)).toBe(3);
	});

	it('of dates holds the whole of each', () => {
		const rows = ['1997-08-29', '1998', '[1992-07-13..1992-12-31]'].map((date) =>
			rowOf(exact(1997), { date: parseEdtf(date) })
		);
		const scale = plotScale(panelOf('year', ...rows), i18n);
		for (const { date } of rows) {
			expect(scale.position(date!.start.min!)).toBeGreaterThanOrEqual(0);
			expect(scale.position(date!.end.max!)).toBeLessThanOrEqual(100);
		}
	});

	it('names its ticks of years by the year, of months by the month', () => {
		const labels = (...dates: string[]) =>
			plotScale(panelOf('year', ...dates.map((date) => rowOf(exact(1), { date: parseEdtf(date) }))), i18n).ticks.map(
				({ label }) => label
			);
		expect(labels('1997-08-29', '2016-12-13')).toContain('2000');
		expect(labels('2024-01', '2024-04')).toContain('February 2024');
	});
});

describe('the marks of a row', () => {
	it('lie within the plot', () => {
		fc.assert(
			fc.property(fc.array(quantityArbitrary, { minLength: 1, maxLength: 6 }), (quantities) => {
				const panel = panelOf('people', ...quantities.map((quantity) => rowOf(quantity)));
				const scale = plotScale(panel, i18n);
				for (const row of rowsOf(panel)) {
					for (const shape of marksOf(row, 'some', panel, scale, true).shapes) {
						const [from, to] = extentOf(shape);
						expect(from).toBeGreaterThanOrEqual(0);
						expect(to).toBeLessThanOrEqual(100 + 1e-9);
					}
				}
			})
		);
	});

	const shares = (row: FigureRow, fromDocument = false) => {
		const panel = panelOf('percent', row);
		return marksOf(row, labelOf(row, panel, i18n), panel, plotScale(panel, i18n), fromDocument);
	};

	it('give a stated value no width, though it is only about right', () => {
		expect(shares(rowOf(exact(40, true))).shapes).toEqual([{ type: 'dot', at: 40, origin: 'elsewhere' }]);
	});

	it('tell a document’s value from one published elsewhere and one that is computed', () => {
		expect(shares(rowOf(exact(40)), true).shapes).toEqual([{ type: 'dot', at: 40, origin: 'document' }]);
		expect(shares(rowOf(exact(40), { computed: true }), true).shapes).toEqual([
			{ type: 'dot', at: 40, origin: 'computed' }
		]);
	});

	it('draw a range from end to end', () => {
		expect(shares(rowOf({ type: 'range', min: 18, max: 19 })).shapes).toEqual([
			{ type: 'range', from: 18, to: 19, origin: 'elsewhere' }
		]);
	});

	it('fade a limit towards its open side, and never beyond the whole', () => {
		expect(shares(rowOf({ type: 'at-least', value: 50 })).shapes[0]).toEqual({ type: 'fade', from: 50, to: 85 });
		expect(shares(rowOf({ type: 'at-least', value: 90 })).shapes[0]).toEqual({ type: 'fade', from: 90, to: 100 });
		expect(shares(rowOf({ type: 'at-most', value: 23 })).shapes[0]).toEqual({ type: 'fade', from: 23, to: 0 });
	});

	it('draw a sum of the editors by its parts', () => {
		const sum = rowOf(exact(65), { computed: true, wording: '40 + 25 = 65 per cent' });
		expect(partsOf(sum)).toEqual([40, 25]);
		expect(shares(sum).shapes).toEqual([
			{ type: 'part', from: 0, to: 40, strong: false },
			{ type: 'part', from: 40, to: 65, strong: true },
			{ type: 'dot', at: 65, origin: 'computed' }
		]);
		expect(partsOf({ ...sum, computed: false })).toEqual([]);
	});

	it('put the words where they have room', () => {
		expect(shares(rowOf(exact(20))).label).toEqual({ at: 20, side: 'after' });
		expect(shares(rowOf(exact(98), { wording: 'all but a very little' })).label.side).toBe('before');
		expect(shares(rowOf({ type: 'at-least', value: 50 }, { wording: 'more than half' })).label).toEqual({
			at: 50,
			side: 'before'
		});
	});

	it('draw an exact day as a point, and a day that is one of several as a stretch', () => {
		const shapes = (date: string) => {
			const row = rowOf(exact(1992), { date: parseEdtf(date) });
			const panel = panelOf('year', row, rowOf(exact(1990), { date: parseEdtf('1990/1995') }));
			return marksOf(row, '', panel, plotScale(panel, i18n), false).shapes.map(({ type }) => type);
		};
		expect(shapes('1992-07-13')).toEqual(['dot']);
		expect(shapes('[1992-07-13..1992-12-31]')).toEqual(['range']);
		expect(shapes('1992')).toEqual(['range']);
	});
});

describe('a value in words', () => {
	const share = panelOf('percent', rowOf(exact(1)));

	it('says its limits, what it is a share of, and how its source words it', () => {
		const row = rowOf({ type: 'at-most', value: 77 }, { denominator: 'of demand', wording: 'up to 77 per cent' });
		expect(rowInWords(row, share, i18n)).toBe('up to 77% of demand, in its own words “up to 77 per cent”');
	});

	it('says that it is computed, and from what', () => {
		const row = rowOf(exact(567.3), { unit: 'USD per tonne', computed: true });
		const derivation = {
			value: { amount: 297, unit: 'USD million' },
			quantity: { amount: 523.5, unit: 'thousand tonnes' },
			price: 567.3
		};
		expect(rowInWords(row, panelOf('USD per tonne', row), i18n, derivation)).toBe(
			'$567.3 per tonne, computed here: $297 million divided by 523.5 thousand tonnes'
		);
	});

	it('stands beside its mark without the unit that the head names', () => {
		expect(labelOf(rowOf(exact(523.5)), panelOf('thousand tonnes', rowOf(exact(1))), i18n)).toBe('523.5');
		expect(labelOf(rowOf(exact(4850, true)), panelOf('USD million', rowOf(exact(1))), i18n)).toBe(
			'about $4.85 billion'
		);
		expect(labelOf(rowOf(exact(70), { wording: 'nearly 70 per cent' }), share, i18n)).toBe('nearly 70 per cent');
	});

	it('names who says it once', () => {
		expect(whoOf(rowOf(exact(1), { label: 'IsraelPress', by: 'IsraelPress, a digest' }))).toEqual({
			name: 'IsraelPress, a digest'
		});
		expect(whoOf(rowOf(exact(1), { label: 'The plan', by: 'The report' }))).toEqual({
			name: 'The plan',
			by: 'The report'
		});
	});
});
