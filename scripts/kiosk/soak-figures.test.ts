import { describe, expect, it } from 'vitest';
import { growth, rowOf, tableHead, verdict, type Hour } from './soak-figures.ts';

const hour = (index: number, more: Partial<Hour> = {}): Hour => ({
	hour: index + 1,
	heap: 40e6,
	nodes: 1200,
	listeners: 90,
	contexts: 1,
	timers: 6,
	errors: 0,
	resets: 7 * index,
	sessions: 7 * index,
	touches: 220 * index,
	...more
});

const day = (of: (index: number) => Partial<Hour> = () => ({})) =>
	Array.from({ length: 24 }, (_, index) => hour(index, of(index)));

describe('growth over the hours', () => {
	it('is none where nothing grows', () => {
		expect(growth(day())).toEqual({ heap: 0, nodes: 0, listeners: 0, contexts: 0, timers: 0 });
		expect(verdict(day()).passed).toBe(true);
	});

	it('does not count what is read for the first time', () => {
		expect(verdict(day((index) => ({ heap: 40e6 + Math.min(index, 5) * 5e6 }))).passed).toBe(true);
	});

	it('finds a leak of 80 kB an hour', () => {
		const leaking = day((index) => ({ heap: 40e6 + index * 80_000 }));
		expect(growth(leaking).heap).toBeGreaterThan(0.02);
		expect(verdict(leaking)).toMatchObject({ passed: false, text: expect.stringMatching(/JS heap .*TOO MUCH/) });
	});

	it('finds a second picture on the graphics card', () => {
		expect(verdict(day((index) => ({ contexts: index < 12 ? 1 : 2 }))).passed).toBe(false);
	});

	it('minds no single hour', () => {
		expect(verdict(day((index) => ({ nodes: index === 20 ? 9000 : 1200 }))).passed).toBe(true);
	});

	it('is printed in columns', () => {
		expect(rowOf(hour(3)).length).toBe(tableHead().length);
	});
});
