import { describe, expect, test } from 'vitest';
import { generatedOverview } from './events.ts';
import { compareSpans, isDoubtful, isExactDay } from '../../../src/lib/time/span.ts';

const FROM = Date.UTC(1990, 0, 1);
const TO = Date.UTC(2025, 0, 1);

describe('a generated story', () => {
	test('is the same for the same seed, and another for another', () => {
		expect(generatedOverview(300, 7)).toEqual(generatedOverview(300, 7));
		expect(generatedOverview(300, 7).events).not.toEqual(generatedOverview(300, 8).events);
	});

	test('has as many events as were asked for, each under its own name', () => {
		for (const count of [35, 1000]) {
			const slugs = generatedOverview(count).events.map(({ slug }) => slug);
			expect(new Set(slugs).size).toBe(count);
		}
	});

	test('tells its events in order of time, all between 1990 and 2024', () => {
		const { events } = generatedOverview(1000);
		expect(events).toEqual(events.toSorted((a, b) => compareSpans(a.date, b.date)));
		for (const { date } of events) {
			expect(date.start.min).toBeGreaterThanOrEqual(FROM);
			expect(date.end.max ?? TO).toBeLessThanOrEqual(TO);
		}
	});

	test('has days, months, years, intervals, doubtful dates and open ends', () => {
		const dates = generatedOverview(1000).events.map(({ date }) => date);
		const share = (isSo: (date: (typeof dates)[number]) => boolean) => dates.filter(isSo).length / dates.length;
		expect(share(isExactDay)).toBeGreaterThan(0.4);
		expect(share(({ edtf }) => /^\d{4}-\d\d$/.test(edtf))).toBeGreaterThan(0.1);
		expect(share(({ edtf }) => /^\d{4}$/.test(edtf))).toBeGreaterThan(0.04);
		expect(share(({ kind }) => kind === 'interval')).toBeGreaterThan(0.08);
		expect(share(({ kind }) => kind === 'one-of')).toBeGreaterThan(0.01);
		expect(share(({ edtf }) => edtf.endsWith('~'))).toBeGreaterThan(0.02);
		expect(share(({ end }) => end.certainty === 'open')).toBeGreaterThan(0);
		expect(share(isDoubtful)).toBeLessThan(0.2);
	});

	test('crowds some weeks and leaves others empty, and few of its events matter most', () => {
		const { events } = generatedOverview(1000);
		const weeks = new Map<number, number>();
		for (const { date } of events) {
			const week = Math.floor((date.start.min! - FROM) / 604_800_000);
			weeks.set(week, (weeks.get(week) ?? 0) + 1);
		}
		expect(Math.max(...weeks.values())).toBeGreaterThan(8);
		expect(weeks.size).toBeLessThan(700);
		expect(events.filter(({ importance }) => importance === 3).length).toBeLessThan(130);
	});
});
