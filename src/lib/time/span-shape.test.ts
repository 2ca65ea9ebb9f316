import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitrarySpan } from './arbitrary-spans.test-data.ts';
import { parseEdtf } from './edtf.ts';
import { timeScale } from './scale.ts';
import { overlaps, type Extent } from './span.ts';
import { spanShape } from './span-shape.ts';

const WIDTH = 1000;
const GLYPH = 12;

const shapeOf = (edtf: string, from: string, to: string) => {
	const view: Extent = [Date.parse(from), Date.parse(to)];
	const bounds: Extent = [Date.parse('1991-01-01'), Date.parse('2025-01-01')];
	return spanShape(parseEdtf(edtf), { position: timeScale(view, WIDTH), width: WIDTH, bounds, glyph: GLYPH });
};
const inDecades = (edtf: string) => shapeOf(edtf, '1991-01-01', '2025-01-01');

describe('spanShape', () => {
	it('draws a day among decades as its glyph alone', () => {
		const { form, from, to } = inDecades('2016-12-13');
		expect({ form, width: to - from }).toEqual({ form: 'mark', width: GLYPH });
	});

	it('gives a day its cell where days have a width', () => {
		const shape = shapeOf('2016-12-13', '2016-12-10', '2016-12-20');
		expect(shape).toMatchObject({ form: 'cell', from: 300, to: 400, start: 'crisp', end: 'crisp' });
	});

	it('gives a year its cell and no sharper mark', () => {
		expect(inDecades('1993').form).toBe('cell');
	});

	it.each([
		['2017-01-01/2018-12-31', 'bar', 'crisp', 'crisp'],
		['[1992-07-13..1992-12-31]', 'choice', 'bracket', 'bracket'],
		['2020-02~', 'cell', 'feathered', 'feathered'],
		['1995-08-30~/1995-12', 'bar', 'feathered', 'crisp'],
		['2015-05-19?', 'cell', 'dashed', 'dashed'],
		['2024-02-16?/2024-02-24', 'bar', 'dashed', 'crisp'],
		['2001-09/..', 'hatch', 'crisp', 'open'],
		['../2001-09', 'hatch', 'open', 'crisp'],
		['2010~/..', 'hatch', 'feathered', 'open']
	])('draws %s as a %s, %s to %s', (edtf, form, start, end) => {
		expect(inDecades(edtf)).toMatchObject({ form, start, end });
	});

	it('widens what is in doubt until its form can be seen', () => {
		for (const edtf of ['2015-05-19?', '2020-02~', '[2016-12-14..2016-12-20]']) {
			const { from, to } = inDecades(edtf);
			expect(to - from).toBeGreaterThan(2 * GLYPH);
		}
	});

	it('says where a shape goes on outside the view', () => {
		expect(shapeOf('2017-01-01/2018-12-31', '2017-06-01', '2018-06-01')).toMatchObject({
			...{ from: 0, to: WIDTH, start: 'cut', end: 'cut' }
		});
	});

	it('does not draw an end that nobody states as if it were known how far it reaches', () => {
		const { from, to } = inDecades('2001-09/..');
		expect(to - from).toBeLessThan(WIDTH / 3);
		expect(shapeOf('2001-09/..', '2011-01-01', '2021-01-01')).toMatchObject({ from: 0, start: 'cut', end: 'open' });
	});

	it('stays within the view, a glyph at its edge excepted, and is as wide as a glyph at least', () => {
		const days = fc.integer({ min: Date.parse('1800-01-01') / 864e5, max: Date.parse('2100-01-01') / 864e5 });
		fc.assert(
			fc.property(arbitrarySpan, days, fc.integer({ min: 1, max: 40_000 }), (span, start, length) => {
				const view: Extent = [start * 864e5, (start + length) * 864e5];
				fc.pre(overlaps(span, ...view));
				const axis = { position: timeScale(view, WIDTH), width: WIDTH, bounds: view, glyph: GLYPH };
				const { from, to, at, form } = spanShape(span, axis);
				expect(to - from).toBeGreaterThanOrEqual(GLYPH - 1e-6);
				expect(at).toBeGreaterThanOrEqual(from);
				expect(at).toBeLessThanOrEqual(to);
				const outside = form === 'mark' ? 16 : 1e-6;
				expect(from).toBeGreaterThanOrEqual(-outside);
				expect(to).toBeLessThanOrEqual(WIDTH + outside);
			})
		);
	});
});
