import { geoArea, geoDistance } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../src/lib/model/index.ts';
import { RESERVOIRS, RIVERS } from './rivers.ts';
import { water } from './units.ts';

const km = (a: LonLat, b: LonLat) => geoDistance(a, b) * 6371;

/** Kilometres from a place to a course, in a plane around the place. */
function distance([lon, lat]: LonLat, course: LonLat[]): number {
	const flat = course.map(
		([x, y]) => [(x - lon) * 111.2 * Math.cos((lat * Math.PI) / 180), (y - lat) * 111.2] as const
	);
	return Math.min(
		...flat.slice(1).map(([bx, by], i) => {
			const [ax, ay] = flat[i]!;
			const share = -(ax * (bx - ax) + ay * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
			const at = Math.max(0, Math.min(1, share));
			return Math.hypot(ax + at * (bx - ax), ay + at * (by - ay));
		})
	);
}

const course = (name: string) => RIVERS.find((river) => river.name === name)!.course;

describe('rivers written by hand', () => {
	it.each([
		['Kura', 'Borjomi', 43.39, 41.84],
		['Kura', 'Gori', 44.1158, 41.9842],
		['Kura', 'Tbilisi', 44.83368, 41.69411],
		['Kura', 'Rustavi', 44.9787, 41.5627],
		['Kura', 'Yevlakh', 47.1501, 40.6183],
		['Kura', 'Sabirabad', 48.48, 40.01],
		['Upper Araz', 'Horasan', 42.1637, 40.0388],
		['Terek', 'Vladikavkaz', 44.68, 43.02],
		['Terek', 'Mozdok', 44.65, 43.74],
		['Ishim', 'Astana', 71.44598, 51.1801],
		['Ishim', 'Petropavl', 69.15, 54.87]
	])('%s passes %s', (river, _, lon, lat) => {
		expect(distance([lon, lat], course(river))).toBeLessThan(10);
	});

	it('have no jump that a slip of the pen would make', () => {
		for (const { course: points } of RIVERS) {
			points.slice(1).forEach((to, i) => expect(km(points[i]!, to)).toBeLessThan(80));
		}
	});

	it('lets the Araz end in the Kura', () => {
		expect(course('Kura')).toContainEqual(course('Lower Araz').at(-1));
	});

	it.each(RESERVOIRS)('draws the reservoir of $name at about its size', ({ shore }) => {
		const area = geoArea({ type: 'Polygon', coordinates: [shore] }) * 6371 ** 2;
		expect(area).toBeGreaterThan(400);
		expect(area).toBeLessThan(2000);
	});

	it('adds none of them to a map of another part of the world', () => {
		const { rivers, lakes } = water([140, -50, 180, -30]);
		const longitudes = JSON.stringify([...rivers, ...lakes].map(({ geometry }) => geometry)).matchAll(/\[(-?[\d.]+),/g);
		for (const [, lon] of longitudes) expect(Number(lon)).toBeGreaterThanOrEqual(140);
	});
});
