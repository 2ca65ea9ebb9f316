import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sample } from '../explorer/sample.test-data.ts';
import { translator } from '../i18n/index.ts';
import { parseEdtf } from '../time/edtf.ts';
import { firstTile, nearestMoment, runs, tilesOf, tilesThatFit } from './fan.ts';

const dated = (...dates: string[]) => ({
	...sample,
	events: dates.map((date, i) => ({ ...sample.events[0]!, slug: `e${i}`, title: `Title ${i}`, date: parseEdtf(date) }))
});
const labels = (...dates: string[]) =>
	tilesOf(dated(...dates), translator('en')).map(({ when, year }) => [when, year].filter(Boolean).join('/'));

describe('tiles of the fan', () => {
	it('name the year of an event that is alone in it, and the day where it is not', () => {
		expect(labels('1992-04-10', '1997-08-29', '2016-12-13', '2016-12-14', '2017')).toEqual([
			'1992',
			'1997',
			'13 Dec/2016',
			'14 Dec/2016',
			'2017'
		]);
		expect(labels('2024-01', '2024-02-16')).toEqual(['Jan/2024', '16 Feb/2024']);
	});

	it('never say a date more exactly than it is known', () => {
		expect(labels('[1992-07-13..1992-12-31]', '1992-08', '2020-02~', '2015-05-19?', '2001-09/..')).toEqual([
			'1992',
			'Aug/1992',
			'2020',
			'2015',
			'from 2001'
		]);
		expect(labels('1991-12-25/1992-04-07')).toEqual(['1991–1992']);
	});

	it('lie on the ruler where their moments do', () => {
		const moments = tilesOf(dated('1990', '2005-07-02', '2020-12-31', '2030'), translator('en')).map(({ at }) => at);
		expect(moments[0]).toBe(0);
		expect(moments[1]).toBeCloseTo(0.5, 2);
		expect(moments.slice(2).every((at) => at > 0.99 && at <= 1)).toBe(true);
	});
});

describe('the row of tiles', () => {
	it('holds as many as fit', () => {
		expect(tilesThatFit(1000, 88, 12)).toBe(10);
		expect(tilesThatFit(1087, 88, 12)).toBe(10);
		expect(tilesThatFit(1088, 88, 12)).toBe(11);
		expect(tilesThatFit(20, 88, 12)).toBe(1);
	});

	it('stays while the chosen tile and its neighbours are in it, and else moves it to the middle', () => {
		expect(firstTile(0, 3, 10, 35)).toBe(0);
		expect(firstTile(0, 9, 10, 35)).toBe(4);
		expect(firstTile(10, 10, 10, 35)).toBe(5);
		expect(firstTile(10, 11, 10, 35)).toBe(10);
		expect(firstTile(20, 0, 10, 35)).toBe(0);
		expect(firstTile(0, 34, 10, 35)).toBe(25);
	});

	it('always shows the chosen tile and those beside it, and never begins beyond its ends', () => {
		fc.assert(
			fc.property(
				fc.nat(60),
				fc.integer({ min: 3, max: 20 }),
				fc.integer({ min: 1, max: 60 }),
				fc.nat(59),
				(before, shown, total, pick) => {
					const chosen = Math.min(pick, total - 1);
					const first = firstTile(before, chosen, shown, total);
					expect(first).toBeGreaterThanOrEqual(0);
					expect(first).toBeLessThanOrEqual(Math.max(0, total - shown));
					for (const tile of [chosen - 1, chosen, chosen + 1].filter((one) => one >= 0 && one < total)) {
						expect(tile).toBeGreaterThanOrEqual(first);
						expect(tile).toBeLessThan(first + shown);
					}
					expect(firstTile(first, chosen, shown, total)).toBe(first);
				}
			)
		);
	});

	it('gathers what lies too close together on the ruler', () => {
		expect(runs([10, 40, 44, 47, 90], 8)).toEqual([
			[0, 0],
			[1, 3],
			[4, 4]
		]);
		expect(runs([], 8)).toEqual([]);
	});

	it('finds the moment that a finger on the ruler means', () => {
		expect(nearestMoment([0, 0.25, 0.75], 0.49)).toBe(1);
		expect(nearestMoment([0, 0.25, 0.75], 0.5)).toBe(1);
		expect(nearestMoment([0, 0.25, 0.75], 2)).toBe(2);
	});
});
