import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchor } from '../time/span.ts';
import { arbitraryEvents, event } from './events.test-data.ts';
import { overviewStubs, stubPaths } from './overview.ts';

const STORY = { from: Date.parse('1991-01-01'), to: Date.parse('2025-01-01') };

describe('overviewStubs', () => {
	it('stacks the events of a half-year in order of time', () => {
		const { step, stubs } = overviewStubs(
			[event('first', '2016-07-01'), event('second', '2016-12-31'), event('third', '2017-01-01')],
			STORY,
			1274,
			30
		);
		expect(step).toBe('half-year');
		expect(stubs[0]!.x).toBe(stubs[1]!.x);
		expect(stubs[1]!.above).toBeGreaterThan(stubs[0]!.above);
		expect(stubs[2]!.x).toBeGreaterThan(stubs[1]!.x);
		expect(stubs[2]!.above).toBe(0);
	});

	it('takes coarser steps for longer stories', () => {
		const step = (from: string, width: number) =>
			overviewStubs([], { from: Date.parse(from), to: STORY.to }, width, 30).step;
		expect([step('2023-01-01', 1200), step('1991-01-01', 600), step('1900-01-01', 600)]).toEqual([
			...['month', 'year', 'five-years']
		]);
	});

	it('marks what is in doubt and files it at its earliest day', () => {
		const { stubs } = overviewStubs([event('once', '[1992-07-13..1992-12-31]')], STORY, 1274, 30);
		expect(stubs).toMatchObject([{ isDoubtful: true }]);
	});

	it('gives the selected event a look of its own', () => {
		const { stubs } = overviewStubs([event('one', '2001'), event('two', '2002')], STORY, 1274, 30);
		expect(stubPaths(stubs, 30, 1).map(({ isSelected }) => isSelected)).toEqual([false, true]);
	});

	it('draws a column for each step where stubs would be too flat to see', () => {
		const crowd = Array.from({ length: 900 }, (_, index) =>
			event(`event-${index}`, index < 300 ? '2001-01-01' : '2010')
		);
		const { stubs, tallest } = overviewStubs(crowd, STORY, 1274, 30);
		expect(stubs).toHaveLength(2);
		expect(tallest).toBe(600);
		expect(stubs[1]!.height / stubs[0]!.height).toBeCloseTo(2);
		expect(stubs[1]!.height).toBeCloseTo(30);
	});

	it('draws one stub for every event with a date, none over another and none outside', () => {
		fc.assert(
			fc.property(arbitraryEvents, (events) => {
				const { stubs } = overviewStubs(events, STORY, 900, 30);
				expect(stubs.length).toBe(events.filter(({ date }) => anchor(date) !== null).length);
				const places = stubs.map(({ x, above }) => `${x.toFixed(3)} ${above.toFixed(3)}`);
				expect(new Set(places).size).toBe(stubs.length);
				for (const { x, width, above, height } of stubs) {
					expect(x).toBeGreaterThanOrEqual(0);
					expect(x + width).toBeLessThanOrEqual(900);
					expect(above + height).toBeLessThanOrEqual(30.001);
				}
			})
		);
	});
});
