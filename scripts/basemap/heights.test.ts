import { describe, expect, it } from 'vitest';
import { readHeights, slopeAt, type Heights } from './heights.ts';

/** A globe of one-degree pixels whose height follows from longitude and latitude. */
const globe = (heightAt: (lon: number, lat: number) => number): Heights => ({
	width: 360,
	height: 180,
	data: Array.from({ length: 360 * 180 }, (_, i) => heightAt((i % 360) - 179.5, 89.5 - Math.floor(i / 360)))
});

describe('the slope of the ground', () => {
	it('is none where the ground is flat', () => {
		const [east, north] = slopeAt(
			globe(() => 7),
			[45.3, 41.2]
		);
		expect(east).toBeCloseTo(0, 12);
		expect(north).toBeCloseTo(0, 12);
	});

	it('is what an even ramp has, per kilometre of true ground', () => {
		const [east, north] = slopeAt(
			globe((lon, lat) => 3 * lon + 5 * lat),
			[45.3, 60]
		);
		expect(east * 111.2 * Math.cos(Math.PI / 3)).toBeCloseTo(3, 6);
		expect(north * 111.2).toBeCloseTo(5, 6);
	});

	it('has no seam at the antimeridian', () => {
		const ridge = globe((lon) => Math.cos((lon * Math.PI) / 180));
		const [before] = slopeAt(ridge, [179.999, 10]);
		const [after] = slopeAt(ridge, [-179.999, 10]);
		expect(before).toBeCloseTo(after, 5);
	});
});

it('reads heights in which the Caucasus stands above the steppe and the sea is at zero', () => {
	const { width, height, data } = readHeights();
	const at = (lon: number, lat: number) =>
		data[Math.floor(((90 - lat) / 180) * height) * width + Math.floor(((lon + 180) / 360) * width)]!;
	expect(at(42.44, 43.35)).toBeGreaterThan(100);
	expect(at(66, 50)).toBeLessThan(20);
	expect(at(34, 43)).toBe(0);
});
