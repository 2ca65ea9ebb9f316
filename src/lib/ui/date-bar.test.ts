import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translator } from '../i18n/index.ts';
import { arbitrarySpan } from '../time/arbitrary-spans.test-data.ts';
import { parseEdtf } from '../time/edtf.ts';
import { drawDateBar, surroundings } from './date-bar.ts';

const english = translator('en');
const measure = (text: string) => text.length * 7;
const draw = (edtf: string) => drawDateBar(parseEdtf(edtf), 360, english, measure)!;
const view = (edtf: string) => surroundings(parseEdtf(edtf))!.map((at) => new Date(at).toISOString().slice(0, 10));

describe('surroundings', () => {
	it.each([
		['2016-12-13', '2016-12-01', '2017-01-01'],
		['2009-06-28/2009-07-01', '2009-06-20', '2009-07-10'],
		['2024-01', '2023-12-01', '2024-03-01'],
		['[1992-07-13..1992-12-31]', '1992-01-01', '1993-01-01'],
		['1993', '1992-01-01', '1995-01-01'],
		['2005-05-25/2006-07-13', '2005-01-01', '2007-01-01'],
		['2001-09/..', '2001-01-01', '2005-01-01']
	])('shows %s from %s to %s', (edtf, from, to) => {
		expect(view(edtf)).toEqual([from, to]);
	});

	it('has nothing to show for a date of which nothing is known', () => {
		expect(surroundings(parseEdtf('XXXX'))).toBeNull();
		expect(drawDateBar(parseEdtf('XXXX'), 360, english, measure)).toBeNull();
	});
});

describe('drawDateBar', () => {
	it('letters a year by the initials of its months, and those that are meant', () => {
		const { ticks, years } = draw('[1992-07-13..1992-12-31]');
		expect(ticks.map(({ label }) => label).join('')).toBe('JFMAMJJASOND');
		expect(ticks.filter(({ isMeant }) => isMeant)).toHaveLength(6);
		expect(years.map(({ label }) => label)).toEqual(['1992']);
	});

	it('says in the bar what is not known', () => {
		expect(draw('[1992-07-13..1992-12-31]').caption).toMatchObject({ text: 'one day, not known', place: 'inside' });
		expect(draw('2001-09/..').caption).toMatchObject({ text: 'end not verified', place: 'inside' });
	});

	it('says it beside a bar that is too short, and above where there is no room either', () => {
		expect(draw('2015-05-19?').caption).toMatchObject({ text: 'date uncertain', place: 'beside' });
		expect(draw('2020-02~').caption).toMatchObject({ text: 'date approximate', place: 'above' });
	});

	it('has no caption for a date without doubt', () => {
		expect(draw('2016-12-13').caption).toBeNull();
	});

	it('draws every date to scale within its axis', () => {
		fc.assert(
			fc.property(arbitrarySpan, (span) => {
				const drawing = drawDateBar(span, 360, english, measure);
				if (!drawing) return;
				const [from, to] = drawing.extent;
				expect(from).toBeGreaterThanOrEqual(-1e-6);
				expect(to).toBeLessThanOrEqual(360 + 1e-6);
				expect(to).toBeGreaterThan(from);
				for (const { x } of drawing.ticks) {
					expect(x).toBeGreaterThanOrEqual(-1e-6);
					expect(x).toBeLessThanOrEqual(360 + 1e-6);
				}
			})
		);
	});
});
