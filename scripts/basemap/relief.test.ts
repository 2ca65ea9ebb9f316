import { decode } from 'fast-png';
import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { project } from '../../src/lib/geo/mercator.ts';
import type { Bounds } from '../../src/lib/model/index.ts';
import { gridOver, middleOf } from './grid.ts';
import type { Heights } from './heights.ts';
import { drawRelief, shade, strengthAt, toneOf, type Ground } from './relief.ts';

const slope = fc.double({ min: -20, max: 20, noNaN: true });

describe('the tone of a slope', () => {
	it('is none on flat ground', () => {
		expect(toneOf([0, 0])).toBeCloseTo(0, 12);
	});

	it('is dark where the ground faces away from the north-west, and light where it faces it', () => {
		// Ground that rises towards the north-west faces the south-east.
		expect(toneOf([-1.5, 1.5])).toBeLessThan(-0.5);
		expect(toneOf([1.5, -1.5])).toBeGreaterThan(0.3);
	});

	it('is darker the steeper a shaded slope is', () => {
		expect(toneOf([-2, 2])).toBeLessThan(toneOf([-1, 1]));
	});

	it('is never light on both sides of a range, whichever way it runs', () => {
		fc.assert(
			fc.property(slope, slope, (east, north) => {
				expect(Math.min(toneOf([east, north]), toneOf([-east, -north]))).toBeLessThanOrEqual(0);
			})
		);
	});

	it('keeps within its scale', () => {
		fc.assert(fc.property(slope, slope, (east, north) => Math.abs(toneOf([east, north])) <= 1));
	});
});

describe('the strength of relief', () => {
	const bounds: Bounds = [10, 20, 30, 40];
	const extent: Bounds = [0, 10, 40, 50];

	it('is whole in the widest view and nothing at the edge', () => {
		expect(strengthAt([10, 40], bounds, extent)).toBe(1);
		expect(strengthAt([0, 30], bounds, extent)).toBe(0);
		expect(strengthAt([20, 50], bounds, extent)).toBe(0);
		expect(strengthAt([5, 30], bounds, extent)).toBeCloseTo(0.5, 9);
	});

	it('stays whole where the widest view ends at the edge of the world', () => {
		expect(strengthAt([180, 30], [150, 20, 180, 40], [140, 10, 180, 50])).toBe(1);
	});
});

const extent: Bounds = [20, 30, 60, 60];
const all: Position[] = [
	[20, 30],
	[20, 60],
	[60, 60],
	[60, 30],
	[20, 30]
];

/** A globe whose height follows from the latitude. */
const globe = (heightAt: (lat: number) => number): Heights => ({
	width: 720,
	height: 360,
	data: Array.from({ length: 720 * 360 }, (_, i) => heightAt(89.75 - Math.floor(i / 720) / 2))
});

const ground = (heights: Heights, more: Partial<Ground> = {}): Ground => ({
	heights,
	land: [all],
	lakes: [],
	bounds: extent,
	extent,
	...more
});
/** A range along the 50th parallel. */
const range = globe((lat) => 200 * Math.exp(-((lat - 50) ** 2)));

describe('the picture of the relief', () => {
	it('covers the extent and no more', () => {
		const grid = gridOver(extent, 8.5);
		const [right, bottom] = project([60, 30]);
		expect([grid.x, grid.y]).toEqual(project([20, 60]));
		expect(grid.x + grid.width * grid.step).toBeCloseTo(right, 12);
		expect(Math.abs(grid.y + grid.height * grid.step - bottom)).toBeLessThan(grid.step / 2 + 1e-12);
	});

	it('has rows of Web Mercator', () => {
		const grid = gridOver(extent, 8.5);
		const tones = shade(ground(range), grid);
		const column = Array.from({ length: grid.height }, (_, row) => tones[row * grid.width + 100]!);
		const [lit, shaded] = [column.indexOf(Math.max(...column)), column.indexOf(Math.min(...column))];
		const crest = (project([40, 50])[1] - grid.y) / grid.step;
		expect(lit).toBeLessThan(crest);
		expect(shaded).toBeGreaterThan(crest);
		expect((lit + shaded) / 2).toBeCloseTo(crest - 0.5, -1);
		// Rows of latitude would put the crest a third of the way down; in Mercator it lies further down.
		expect(crest / grid.height).toBeGreaterThan(0.36);
		expect(middleOf(grid, 0, 0)[1]).toBeLessThan(60);
	});

	it('is clear over flat ground and over water', () => {
		const isClear = (png: Uint8Array) => decode(png).data.every((colour) => colour === 0);
		expect(isClear(drawRelief(ground(globe(() => 9))))).toBe(true);
		expect(isClear(drawRelief(ground(range, { land: [] })))).toBe(true);
		expect(isClear(drawRelief(ground(range, { lakes: [all] })))).toBe(true);
		expect(isClear(drawRelief(ground(range)))).toBe(false);
	});

	it('has colours that are clear, dark or light, and never opaque', () => {
		const { palette } = decode(drawRelief(ground(range)));
		expect(palette![0]).toEqual([0, 0, 0, 0]);
		for (const [red, , , alpha] of palette!.slice(1)) {
			expect(red! < 30 || red! > 230).toBe(true);
			expect(alpha).toBeLessThan(160);
		}
	});

	it('is the same each time', () => {
		expect(drawRelief(ground(range))).toEqual(drawRelief(ground(range)));
	});
});
