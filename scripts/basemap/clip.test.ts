import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../src/lib/model/index.ts';
import { clipPolygon } from './clip.ts';

const box: Bounds = [0, 0, 10, 10];

const area = (ring: Position[]) =>
	ring.slice(1).reduce((sum, [x, y], i) => sum + (ring[i]![0]! * y! - x! * ring[i]![1]!) / 2, 0);

/** A star around a point: concave, so that it may leave and enter the box many times. */
const star = fc
	.tuple(
		fc.tuple(fc.integer({ min: -5, max: 15 }), fc.integer({ min: -5, max: 15 })),
		fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 3, maxLength: 14 })
	)
	.map(([[x, y], radii]): Position[] => {
		const ring = radii.map((radius, i): Position => {
			const angle = (2 * Math.PI * i) / radii.length;
			return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
		});
		return [...ring, ring[0]!];
	});

describe('cutting polygons to a box', () => {
	it('leaves nothing outside, and closes what it leaves', () => {
		fc.assert(
			fc.property(star, (ring) => {
				for (const part of clipPolygon([ring], box).flat()) {
					expect(part.at(-1)).toEqual(part[0]);
					expect(part.every(([x, y]) => x! >= 0 && x! <= 10 && y! >= 0 && y! <= 10)).toBe(true);
				}
			})
		);
	});

	it('splits an area between a box and its neighbour without loss, whichever way the ring winds', () => {
		fc.assert(
			fc.property(star, fc.boolean(), (ring, backwards) => {
				const given = backwards ? [...ring].reverse() : ring;
				const within = (bounds: Bounds) => area(clipPolygon([given], bounds)[0]?.[0] ?? []);
				const whole = within([-40, -40, 60, 60]);
				expect(within([-40, -40, 5, 60]) + within([5, -40, 60, 60])).toBeCloseTo(whole, 6);
				expect(Math.sign(whole)).toBe(backwards ? -1 : 1);
			})
		);
	});

	it('cuts a line shared by two polygons at the very same point', () => {
		const cutOf = (a: Position, b: Position) =>
			clipPolygon([[a, b, [20, 20], a]], box)[0]![0]!.filter(([x]) => x === 10);
		const [one] = cutOf([3, 1], [17, 7.3]);
		expect(cutOf([17, 7.3], [3, 1])).toContainEqual(one);
	});
});

describe('polygons across the antimeridian', () => {
	const ring: Position[] = [
		[-170, 60],
		[-170, 64],
		[160, 64],
		[160, 60],
		[-170, 60]
	];

	it.each([
		['from the west of it', [150, 50, 180, 70], 80],
		['from the east of it', [-180, 50, -160, 70], 40],
		['far from it', [0, 50, 100, 70], 0]
	] as [string, Bounds, number][])('are met %s', (_, bounds, size) => {
		const parts = clipPolygon([ring], bounds);
		expect(parts.reduce((sum, [outer]) => sum + Math.abs(area(outer!)), 0)).toBeCloseTo(size, 9);
	});
});
