import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from './classify.ts';
import { jump, jumpInWords, momentInWords } from './clock.ts';
import { excess, isInherited, NO_MEMORY, noted, SAMPLE_EVERY, trend, type MemoryLog } from './memory.ts';
import { Presence } from './presence.ts';

const T = Date.UTC(2026, 2, 1);
const HOUR = 3_600_000;

const logOf = (all: number[], every = SAMPLE_EVERY) =>
	all.reduce<MemoryLog>((log, bytes, index) => noted(log, { at: T + index * every, bytes }), NO_MEMORY);

describe('memory', () => {
	it('keeps no more than it needs in weeks', () => {
		const log = logOf(
			Array.from({ length: 24 * 4 * 20 }, (_, index) => index % 977),
			HOUR / 4
		);
		expect(log.samples.length).toBe(120);
		expect(log.hours.length).toBe(14 * 24);
	});

	it('keeps the least of each hour, when garbage had just been collected', () => {
		expect(logOf([50, 90, 40, 120, 70]).hours.map(({ bytes }) => bytes)).toEqual([40]);
	});

	it('tells by how much it grows in an hour', () => {
		expect(trend(logOf([100, 110, 120, 130], HOUR))).toBeCloseTo(10);
		expect(trend(logOf([80, 80, 80], HOUR))).toBe(0);
		expect(trend(logOf([80, 90], HOUR))).toBeNull();
	});

	it('is too much only if it never was less for ten minutes, or is far too much', () => {
		const limit = { soft: 100, hard: 200 };
		expect(excess(NO_MEMORY, limit)).toBe('none');
		expect(excess(logOf(Array(119).fill(150)), limit)).toBe('none');
		expect(excess(logOf(Array(120).fill(150)), limit)).toBe('soft');
		expect(excess(logOf([...Array(119).fill(150), 90]), limit)).toBe('none');
		expect(excess(logOf([201]), limit)).toBe('hard');
	});
});

describe('memory after a reload', () => {
	it('is not held against the new page for a minute, unless it grew in that', () => {
		expect(isInherited(logOf([900, 880, 910]), 10)).toBe(true);
		expect(isInherited(logOf([900, 880, 910]), 61)).toBe(false);
		expect(isInherited(logOf([20, 25, 900]), 10)).toBe(false);
	});
});

describe('the two clocks', () => {
	it('agree while nobody sets the one on the wall', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: -20_000, max: 20_000 }), (ms, drift) => {
				expect(jump({ wall: T, steady: 5 }, { wall: T + ms + drift, steady: 5 + ms })).toBe(0);
			})
		);
	});

	it('tell by how much it was set', () => {
		const before = { wall: T, steady: 0 };
		expect(jumpInWords(jump(before, { wall: T + 3 * HOUR + 1000, steady: 1000 }))).toBe('+3 h 0 min');
		expect(jumpInWords(jump(before, { wall: T - 24 * HOUR + 1000, steady: 1000 }))).toBe('-24 h 0 min');
		expect(momentInWords(T)).toBe('2026-03-01 00:00');
	});
});

describe('an uncaught error', () => {
	it.each([
		[new TypeError('x is undefined'), 'error'],
		[new TypeError('Failed to fetch'), 'fetch'],
		[new TypeError('Failed to fetch dynamically imported module: https://a.example/b.js'), 'code'],
		[new Error('Unable to preload CSS for /b.css'), 'code'],
		['a text that was thrown', 'error'],
		[undefined, 'error'],
		[new DOMException('given up', 'AbortError'), null],
		['ResizeObserver loop completed with undelivered notifications.', null]
	])('%s is a case of %s', (error, cause) => {
		expect(classify(error, 'error')).toBe(cause);
	});
});

describe('the presence of a page', () => {
	const kept = new Map<string, string>();
	const store = {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => void kept.set(key, value),
		removeItem: (key: string) => void kept.delete(key)
	};

	it('tells the next page that it ended without closing, and when it was last there', () => {
		new Presence('here', () => store).seen(T);
		const next = new Presence('here', () => store);
		expect(next.left).toBe(T);
		next.close();
		expect(new Presence('here', () => store).left).toBeNull();
	});

	it('is noted no more than once a minute', () => {
		const presence = new Presence('here', () => store);
		for (let second = 0; second < 59; second++) presence.seen(T + second * 1000);
		expect(presence.left).toBe(T);
		presence.seen(T + 60_000);
		expect(presence.left).toBe(T + 60_000);
	});

	it('is not known where the browser keeps nothing', () => {
		const presence = new Presence('here', () => {
			throw new DOMException('blocked', 'SecurityError');
		});
		presence.seen(T);
		presence.close();
		expect(presence.left).toBeNull();
	});
});
