import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glideDistance, glideDuration, releaseVelocity } from './momentum.ts';

const velocity = fc.double({ min: -20, max: 20, noNaN: true });
const time = fc.double({ min: 0, max: 10_000, noNaN: true });

describe('a glide', () => {
	it('ends: after its time it moves no more', () => {
		fc.assert(
			fc.property(velocity, time, (speed, later) => {
				const duration = glideDuration(speed);
				expect(duration).toBeLessThan(2500);
				expect(glideDistance(speed, duration + later)).toBe(glideDistance(speed, duration));
			})
		);
	});

	it('goes on in the direction of the pointer and never turns back', () => {
		fc.assert(
			fc.property(velocity, time, time, (speed, some, more) => {
				const before = glideDistance(speed, some);
				const after = glideDistance(speed, some + more);
				expect((after - before) * speed).toBeGreaterThanOrEqual(0);
			})
		);
	});

	it('starts as fast as the pointer was and gets slower', () => {
		const speedAt = (at: number) => glideDistance(2, at + 1) - glideDistance(2, at);
		expect(speedAt(0)).toBeCloseTo(2, 1);
		expect(speedAt(400)).toBeLessThan(speedAt(200));
		expect(speedAt(200)).toBeLessThan(speedAt(0));
	});

	it('does not begin where the pointer hardly moved', () => {
		expect(glideDuration(0)).toBe(0);
		expect(glideDuration(0.02)).toBe(0);
		expect(glideDistance(0.02, 1000)).toBe(0);
	});
});

describe('releaseVelocity', () => {
	const track = [0, 16, 32, 48, 64].map((at) => ({ time: at, x: at * 1.5 }));

	it('is that of the last moments', () => {
		expect(releaseVelocity(track, 66)).toBeCloseTo(1.5);
		const slowAtFirst = [{ time: -1000, x: 0 }, { time: -500, x: 1 }, ...track];
		expect(releaseVelocity(slowAtFirst, 66)).toBeCloseTo(1.5);
	});

	it('is none where the pointer rested before it was let go, or never moved', () => {
		expect(releaseVelocity(track, 64 + 200)).toBe(0);
		expect(releaseVelocity([], 5)).toBe(0);
		expect(releaseVelocity([{ time: 3, x: 9 }], 5)).toBe(0);
	});
});
