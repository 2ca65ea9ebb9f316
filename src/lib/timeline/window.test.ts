import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimeWindow } from '../url/view-state.ts';
import { panned, pannedByYears, SHORTEST, toWholeDays, within, withEdge, withEdgeMoved, zoomed } from './window.ts';

const STORY: TimeWindow = { from: Date.parse('1991-01-01'), to: Date.parse('2025-01-01') };
const window = (from: string, to: string): TimeWindow => ({ from: Date.parse(from), to: Date.parse(to) });
const days = ({ from, to }: TimeWindow) => [from, to].map((at) => new Date(at).toISOString().slice(0, 10));

const moment = fc.integer({ min: STORY.from, max: STORY.to });
const anyWindow = fc
	.tuple(moment, moment)
	.map(([a, b]): TimeWindow => ({ from: Math.min(a, b), to: Math.max(a, b) }))
	.filter(({ from, to }) => to - from >= SHORTEST);
const isWithin = ({ from, to }: TimeWindow) => from >= STORY.from && to <= STORY.to && to - from >= SHORTEST - 1e-3;

describe('zoomed', () => {
	it('keeps the moment it zooms about in its place', () => {
		expect(days(zoomed(window('2000-01-01', '2020-01-01'), 2, Date.parse('2000-01-01'), STORY))).toEqual([
			...['2000-01-01', '2009-12-31']
		]);
	});

	it('in and then out returns to the start', () => {
		fc.assert(
			fc.property(anyWindow, fc.double({ min: 1, max: 50, noNaN: true }), moment, (start, factor, at) => {
				fc.pre((start.to - start.from) / factor >= SHORTEST && start.from <= at && at <= start.to);
				const there = zoomed(start, factor, at, STORY);
				const back = zoomed(there, 1 / factor, at, STORY);
				expect(Math.abs(back.from - start.from)).toBeLessThan(10);
				expect(Math.abs(back.to - start.to)).toBeLessThan(10);
			})
		);
	});

	it('stops at a day and at the whole story', () => {
		const start = window('2016-01-01', '2017-01-01');
		const closest = zoomed(start, 1e9, start.from, STORY);
		expect(closest.to - closest.from).toBe(SHORTEST);
		expect(zoomed(start, 1e-9, start.from, STORY)).toEqual(STORY);
	});
});

describe('the window', () => {
	it('stays within the story and never gets shorter than a day, whatever is done to it', () => {
		const step = fc.oneof(
			fc.tuple(fc.constant('zoom'), fc.double({ min: 0.01, max: 100, noNaN: true }), moment),
			fc.tuple(fc.constant('pan'), fc.double({ min: -1e12, max: 1e12, noNaN: true }), moment),
			fc.tuple(fc.constant('years'), fc.integer({ min: -40, max: 40 }), moment),
			fc.tuple(fc.constant('from'), fc.constant(0), fc.integer({ min: -1e12, max: 3e12 })),
			fc.tuple(fc.constant('to'), fc.constant(0), fc.integer({ min: -1e12, max: 3e12 })),
			fc.tuple(fc.constant('months'), fc.integer({ min: -600, max: 600 }), moment),
			fc.tuple(fc.constant('days'), fc.constant(0), moment)
		);
		fc.assert(
			fc.property(anyWindow, fc.array(step, { maxLength: 12 }), (start, steps) => {
				let current = start;
				for (const [kind, by, at] of steps) {
					if (kind === 'zoom') current = zoomed(current, by, at, STORY);
					else if (kind === 'pan') current = panned(current, by, STORY);
					else if (kind === 'years') current = pannedByYears(current, by, STORY);
					else if (kind === 'months') current = withEdgeMoved(current, 'to', by, STORY);
					else if (kind === 'days') current = toWholeDays(current, STORY);
					else current = withEdge(current, kind as 'from' | 'to', at, STORY);
					expect(isWithin(current)).toBe(true);
				}
			})
		);
	});

	it('keeps its length when it is panned against an end of the story', () => {
		expect(days(panned(window('2000-01-01', '2010-01-01'), 1e13, STORY))[1]).toBe('2025-01-01');
		expect(panned(window('2000-01-01', '2010-01-01'), -1e13, STORY).from).toBe(STORY.from);
	});

	it('moves by calendar years, leap days or not', () => {
		expect(days(pannedByYears(window('2015-03-01', '2015-06-01'), 1, STORY))).toEqual(['2016-03-01', '2016-06-01']);
		expect(days(pannedByYears(window('2016-02-29', '2016-03-02'), 1, STORY))[0]).toBe('2017-02-28');
	});

	it('moves an end by calendar months', () => {
		expect(days(withEdgeMoved(window('2015-01-31', '2016-01-01'), 'from', 1, STORY))[0]).toBe('2015-02-28');
	});

	it('is rounded to whole days', () => {
		const rounded = toWholeDays({ from: Date.parse('2016-12-13T11:00Z'), to: Date.parse('2016-12-13T12:30Z') }, STORY);
		expect(days(rounded)).toEqual(['2016-12-13', '2016-12-14']);
	});

	it('of an address outside the story is brought into it', () => {
		expect(within(window('1900-01-01', '2100-01-01'), STORY)).toEqual(STORY);
		expect(within(window('1900-01-01', '1901-01-01'), STORY).from).toBe(STORY.from);
	});
});
