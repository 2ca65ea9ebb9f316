import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translator } from '../i18n/index.ts';
import type { DateSpan } from '../model/index.ts';
import { parseEdtf } from '../time/edtf.ts';
import { sample } from './style/sample.test-data.ts';
import { worldAt } from './style/world.ts';
import { stopMarks, stopsInOrder, stopsReached } from './words.ts';

const i18n = translator('en');
const journey = (...stops: [place: string, date: string][]) => ({
	id: 'journey',
	title: 'Journey',
	stops: stops.map(([place, date]) => ({ place, date: parseEdtf(date) }))
});
const event = (date: string | DateSpan, ...places: string[]) => ({
	places,
	date: typeof date === 'string' ? parseEdtf(date) : date
});

const december2016 = journey(['ben-gurion-airport', '2016-12-13'], ['baku', '2016-12-13'], ['astana', '2016-12-14']);
const peres2009 = journey(['baku', '2009-06-28'], ['astana', '[2009-06-28..2009-07-01]']);
const thereAndBack = journey(['baku', '2016-12-12'], ['astana', '2016-12-13'], ['baku', '2016-12-15']);

describe('the marks of stops', () => {
	it('carry the order and the date of each stop', () => {
		expect([...stopMarks(december2016, i18n)]).toEqual([
			['ben-gurion-airport', { order: '1', date: '13 Dec' }],
			['baku', { order: '2', date: '13 Dec' }],
			['astana', { order: '3', date: '14 Dec' }]
		]);
	});

	it('join what a place is that was visited twice', () => {
		expect(stopMarks(thereAndBack, i18n).get('baku')).toEqual({ order: '1, 3', date: '12 Dec, 15 Dec' });
	});

	it('keep a date’s doubt', () => {
		expect(stopMarks(peres2009, i18n).get('astana')).toEqual({ order: '2', date: 'between 28 Jun and 1 Jul 2009' });
	});

	it('are none without a journey', () => {
		expect(stopMarks(undefined, i18n).size).toBe(0);
	});
});

describe('a journey in words', () => {
	it('is the order of its stops with the names of the date', () => {
		const world = worldAt(sample, Date.parse('2020-01-01'), 'en');
		expect(stopsInOrder(journey(['lasting', '2020-01-01'], ['north', '[2020-01-02..2020-01-04]']), world, i18n)).toBe(
			'Order of stops: 1 Baku, 1 January; 2 Nur-Sultan, between 2 and 4 January 2020.'
		);
	});
});

describe('how far a journey has come', () => {
	it('follows the events of December 2016', () => {
		expect(stopsReached(december2016, event('2016-12-13', 'ben-gurion-airport'))).toBe(0);
		expect(stopsReached(december2016, event('2016-12-13', 'baku'))).toBe(1);
		expect(stopsReached(december2016, event('2016-12-14', 'astana'))).toBe(2);
	});

	it('is the whole of it for an event that is the whole journey', () => {
		expect(stopsReached(peres2009, event('2009-06-28/2009-07-01', 'baku', 'astana'))).toBe(1);
	});

	it('tells two stops at one place apart by their dates', () => {
		expect(stopsReached(thereAndBack, event('2016-12-12', 'baku'))).toBe(0);
		expect(stopsReached(thereAndBack, event('2016-12-15', 'baku'))).toBe(2);
	});

	it('counts for an event elsewhere only what was surely over', () => {
		expect(stopsReached(december2016, event('2016-12-14', 'munich'))).toBe(1);
		expect(stopsReached(december2016, event('2016-12-15'))).toBe(2);
		expect(stopsReached(december2016, event('2016-12-13'))).toBe(-1);
		expect(stopsReached(december2016, event('2016'))).toBe(-1);
		expect(stopsReached(december2016, event('1997-08-29', 'baku'))).toBe(-1);
	});

	it('never lies outside the journey, and never goes back as days pass', () => {
		const days = fc.array(fc.integer({ min: 1, max: 28 }), { minLength: 1, maxLength: 6 });
		const written = (day: number) => `2016-12-${String(day).padStart(2, '0')}`;
		fc.assert(
			fc.property(days, (some) => {
				const stops = some.toSorted((a, b) => a - b).map((day, i): [string, string] => [`p${i % 2}`, written(day)]);
				const reached = Array.from({ length: 28 }, (_, i) => stopsReached(journey(...stops), event(written(i + 1))));
				expect(Math.min(...reached)).toBeGreaterThanOrEqual(-1);
				expect(Math.max(...reached)).toBeLessThan(stops.length);
				expect(reached).toEqual(reached.toSorted((a, b) => a - b));
			}),
			{ numRuns: 40 }
		);
	});
});
