import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimeWindow } from '../../url/view-state.ts';
import { between, centredOn, pinched, revealing, type Pair } from './gesture-windows.ts';
import { SHORTEST } from '../window.ts';

const STORY: TimeWindow = { from: Date.parse('1991-01-01'), to: Date.parse('2025-01-01') };
const WIDTH = 1000;
const window = (from: string, to: string): TimeWindow => ({ from: Date.parse(from), to: Date.parse(to) });
const days = ({ from, to }: TimeWindow) => [from, to].map((at) => new Date(at).toISOString().slice(0, 10));
const timeAt = ({ from, to }: TimeWindow, x: number) => from + (x / WIDTH) * (to - from);

const moment = fc.integer({ min: STORY.from - 1e11, max: STORY.to + 1e11 });
const anyWindow = fc
	.tuple(fc.integer({ min: STORY.from, max: STORY.to }), fc.integer({ min: STORY.from, max: STORY.to }))
	.map(([a, b]): TimeWindow => ({ from: Math.min(a, b), to: Math.max(a, b) }))
	.filter(({ from, to }) => to - from >= SHORTEST);
const place = fc.integer({ min: 0, max: WIDTH });
const fingers = fc
	.tuple(place, place)
	.filter(([a, b]) => Math.abs(b - a) >= 40)
	.map(([a, b]): Pair => [Math.min(a, b), Math.max(a, b)]);

describe('a pinch', () => {
	it('keeps the moments under both fingers, as far as the story reaches', () => {
		fc.assert(
			fc.property(anyWindow, fingers, fingers, (start, before, after) => {
				const [a, b] = [timeAt(start, before[0]), timeAt(start, before[1])];
				const msPerPixel = (b - a) / (after[1] - after[0]);
				const from = a - after[0] * msPerPixel;
				const to = from + WIDTH * msPerPixel;
				fc.pre(from >= STORY.from && to <= STORY.to && to - from >= SHORTEST);
				const there = pinched(start, before, after, WIDTH, STORY);
				expect(Math.abs(timeAt(there, after[0]) - a)).toBeLessThan(10);
				expect(Math.abs(timeAt(there, after[1]) - b)).toBeLessThan(10);
			})
		);
	});

	it('in and then out returns to the start', () => {
		fc.assert(
			fc.property(anyWindow, fingers, fingers, (start, before, after) => {
				const there = pinched(start, before, after, WIDTH, { from: -1e15, to: 1e15 });
				fc.pre(there.to - there.from > SHORTEST);
				const back = pinched(there, after, before, WIDTH, { from: -1e15, to: 1e15 });
				expect(Math.abs(back.from - start.from)).toBeLessThan(50);
				expect(Math.abs(back.to - start.to)).toBeLessThan(50);
			})
		);
	});

	it('pans with both fingers', () => {
		expect(days(pinched(window('2000-01-01', '2010-01-01'), [100, 300], [200, 400], WIDTH, STORY))).toEqual([
			...['1998-12-31', '2008-12-31']
		]);
	});

	it('of fingers one above the other does not throw the view about', () => {
		const start = window('2000-01-01', '2010-01-01');
		const there = pinched(start, [300, 301], [301, 300], WIDTH, STORY);
		expect(there.to - there.from).toBe(start.to - start.from);
	});
});

describe('the window of a gesture', () => {
	it('lies within the story and is a day long at least', () => {
		const pair = fc.tuple(fc.integer({ min: -500, max: 1500 }), fc.integer({ min: -500, max: 1500 }));
		fc.assert(
			fc.property(anyWindow, pair, pair, moment, moment, (start, before, after, a, b) => {
				for (const { from, to } of [
					pinched(start, before, after, WIDTH, STORY),
					between(a, b, STORY),
					centredOn(start, a, STORY),
					revealing(start, a, STORY)
				]) {
					expect(from).toBeGreaterThanOrEqual(STORY.from);
					expect(to).toBeLessThanOrEqual(STORY.to);
					expect(to - from).toBeGreaterThanOrEqual(SHORTEST - 1);
				}
			})
		);
	});
});

describe('on the overview', () => {
	it('a stroke either way shows the time between its ends', () => {
		const [a, b] = [Date.parse('2003-01-01'), Date.parse('2007-01-01')];
		expect(days(between(a, b, STORY))).toEqual(['2003-01-01', '2007-01-01']);
		expect(between(b, a, STORY)).toEqual(between(a, b, STORY));
		expect(days(between(b, b, STORY))).toEqual(['2007-01-01', '2007-01-02']);
	});

	it('a tap moves the window there', () => {
		const there = centredOn(window('2001-01-01', '2003-01-01'), Date.parse('2010-01-01'), STORY);
		expect(days(there)).toEqual(['2009-01-01', '2011-01-01']);
		expect(days(centredOn(window('2000-01-01', '2002-01-01'), STORY.to, STORY))[1]).toBe('2025-01-01');
	});

	it('a tap goes into a fifth of the story where all of it was shown', () => {
		const { from, to } = centredOn(STORY, Date.parse('2008-01-01'), STORY);
		expect((to - from) / (STORY.to - STORY.from)).toBeCloseTo(0.2);
		expect(from).toBeLessThan(Date.parse('2008-01-01'));
	});
});

describe('revealing', () => {
	it('moves the window only where the moment is out of view', () => {
		const start = window('2000-01-01', '2010-01-01');
		expect(revealing(start, Date.parse('2005-01-01'), STORY)).toBe(start);
		const later = revealing(start, Date.parse('2012-01-01'), STORY);
		expect(later.to - later.from).toBe(start.to - start.from);
		expect(later.to).toBeGreaterThan(Date.parse('2012-01-01'));
		expect(revealing(start, STORY.to, STORY).to).toBe(STORY.to);
	});
});
