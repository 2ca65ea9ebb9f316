import { describe, expect, it } from 'vitest';
import { sample } from './sample.test-data.ts';
import { routeStateAt, worldAt } from './world.ts';

const on = (day: string) => worldAt(sample, Date.parse(`${day}T00:00:00Z`), 'en');
const place = (day: string, id: string) => on(day).places.find((one) => one.id === id)!;
const states = (day: string) => Object.fromEntries(on(day).routes.map((route) => [route.id, route.state]));

describe('names and capitals on a date', () => {
	it.each([
		['1992-08-01', 'Akmola', false, 'Astana'],
		['1998-06-01', 'Astana', true, undefined],
		['2005-01-01', 'Astana', true, undefined],
		['2019-06-01', 'Nur-Sultan', true, 'Astana'],
		['2024-02-01', 'Astana', true, undefined]
	])('on %s the northern city is %s', (day, name, capital, later) => {
		const city = place(day, 'north');
		expect([city.name, city.capital, city.later?.name]).toEqual([name, capital, later]);
	});

	it('moves the capital on the day, not before', () => {
		expect(place('1997-12-09', 'south').capital).toBe(true);
		expect(place('1997-12-10', 'south').capital).toBe(false);
		expect(place('1997-12-10', 'north').capital).toBe(true);
	});

	it('puts a role into words only where it changed', () => {
		expect(place('2016-12-13', 'north').role).toBe('capital');
		expect(place('2016-12-13', 'lasting')).toMatchObject({ capital: true });
		expect(place('2016-12-13', 'lasting').role).toBeUndefined();
	});

	it('letters a country by its name on that date, in the capitals of that name’s language', () => {
		expect(on('2016-12-13').countries.find(({ code }) => code === 'TR')!.name).toBe('TURKEY');
		expect(on('2024-02-01').countries.find(({ code }) => code === 'TR')!.name).toBe('TÜRKİYE');
	});

	it('uses the reader’s language for today’s name and keeps a former one', () => {
		const date = Date.parse('2024-02-01T00:00:00Z');
		expect(worldAt(sample, date, 'kk').places.find(({ id }) => id === 'north')!.name).toBe('Астана');
		expect(worldAt(sample, Date.parse('1992-08-01'), 'kk').places.find(({ id }) => id === 'north')!.name).toBe(
			'Akmola'
		);
	});
});

describe('routes on a date', () => {
	it.each([
		['1992-08-01', { oil: 'absent', gas: 'absent', unknown: 'undated' }],
		['2005-01-01', { oil: 'building', gas: 'absent', unknown: 'undated' }],
		['2016-12-13', { oil: 'in-service', gas: 'building', unknown: 'undated' }],
		['2019-06-01', { oil: 'in-service', gas: 'in-service', unknown: 'undated' }],
		['2024-02-01', { oil: 'idle', gas: 'in-service', unknown: 'undated' }]
	])('on %s they are %o', (day, expected) => {
		expect(states(day)).toEqual(expected);
	});

	it('changes on the first day of a phase', () => {
		expect(states('2018-06-11').gas).toBe('building');
		expect(states('2018-06-12').gas).toBe('in-service');
	});

	it('prefers a dated phase to an undated one', () => {
		const phases = [
			{ status: 'building' as const, from: null, to: null, dated: false },
			{ status: 'in-service' as const, from: 0, to: null, dated: true }
		];
		expect(routeStateAt({ phases }, 1)).toBe('in-service');
		expect(routeStateAt({ phases }, -1)).toBe('undated');
	});
});
