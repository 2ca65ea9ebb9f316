import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance, momentAfter, momentsOfChange } from './moments.ts';
import { sample } from './sample.test-data.ts';

const day = (text: string) => Date.parse(`${text}T00:00:00Z`);
const date = fc.integer({ min: day('1800-01-01'), max: day('2100-01-01') });
const elapsed = fc.integer({ min: 0, max: 250 });
const speed = fc.constantFrom(0.5, 1, 2, 4);

describe('advancing', () => {
	it('covers a year in a second at single speed', () => {
		const at = advance(day('2001-01-01'), 1000, 1, Infinity);
		expect(new Date(at).toISOString().slice(0, 10)).toBe('2002-01-01');
	});

	it('covers the same time in few frames or many, and stops at the end', () => {
		fc.assert(
			fc.property(date, elapsed, elapsed, speed, date, (at, first, second, years, end) => {
				fc.pre(at <= end);
				const inTwo = advance(advance(at, first, years, end), second, years, end);
				expect(inTwo).toBeCloseTo(advance(at, first + second, years, end), 0);
				expect(inTwo).toBeLessThanOrEqual(end);
			})
		);
	});
});

describe('the moments of change', () => {
	it('are those of events and of the routes shown, in order and each once', () => {
		const moments = momentsOfChange(sample, sample.events.slice(0, 1), ['line']);
		expect(moments).toEqual(['1992-01-01', '2003-04-01', '2006-05-28'].map(day));
	});

	it('include names and roles that come and go', () => {
		const [port, ...others] = sample.places;
		const renamed = { from: day('1998-05-06'), to: day('2019-03-23'), fromDate: null, toDate: null, evidence: [] };
		const places = [{ ...port!, names: [{ ...renamed, name: 'haven' }], roles: [{ ...renamed, role: 'capital' }] }];
		const moments = momentsOfChange({ ...sample, places: [...places, ...others] }, [], []);
		expect(moments).toEqual(['1998-05-06', '2019-03-23'].map(day));
	});

	it('are gone through one after the other, up to the end', () => {
		const moments = [1, 5, 9];
		expect(momentAfter(moments, 1, 7)).toBe(5);
		expect(momentAfter(moments, 5, 7)).toBe(7);
		expect(momentAfter(moments, 9, 20)).toBe(20);
	});
});
