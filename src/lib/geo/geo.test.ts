import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bounds, LonLat } from '../model/index.ts';
import {
	keptWithin,
	type View,
	boundsOf,
	boundsOfPlaces,
	contains,
	corridorTracks,
	distanceKm,
	frame,
	greatCircle,
	grow,
	parallel,
	pointsAlong,
	project,
	screenProjection,
	smooth,
	trackSide,
	unproject,
	viewport
} from './index.ts';

const lonLat = fc.tuple(fc.double({ min: -179, max: 179, noNaN: true }), fc.double({ min: -80, max: 80, noNaN: true }));
const bounds = fc
	.tuple(lonLat, fc.double({ min: 0.5, max: 60, noNaN: true }), fc.double({ min: 0.5, max: 20, noNaN: true }))
	.filter(([[lon, lat], width, height]) => lon + width < 180 && lat + height < 82)
	.map(([[lon, lat], width, height]): Bounds => [lon, lat, lon + width, lat + height]);
const size = fc.record({ width: fc.integer({ min: 300, max: 2000 }), height: fc.integer({ min: 200, max: 1500 }) });

describe('Web Mercator', () => {
	it('puts the middle of the world into the middle of the square', () => {
		expect(project([0, 0])).toEqual([0.5, 0.5]);
		expect(project([-180, 85.051129])[0]).toBe(0);
		expect(project([180, 85.051129])[1]).toBeCloseTo(0, 6);
	});

	it('comes back to where it started', () => {
		fc.assert(
			fc.property(lonLat, (at) => {
				const [lon, lat] = unproject(project(at));
				expect(lon).toBeCloseTo(at[0], 8);
				expect(lat).toBeCloseTo(at[1], 8);
			})
		);
	});
});

describe('bounds', () => {
	it('hold every point and nothing is lost by growing them', () => {
		fc.assert(
			fc.property(fc.array(lonLat, { minLength: 1 }), (points) => {
				const around = boundsOf(points as LonLat[])!;
				expect(points.every((at) => contains(around, at) && contains(grow(around, 0.1), at))).toBe(true);
			})
		);
	});

	it('of no points are null, and unknown places are passed over', () => {
		expect(boundsOf([])).toBeNull();
		expect(boundsOfPlaces([{ id: 'a', at: [1, 2] }], ['a', 'gone'])).toEqual([1, 2, 1, 2]);
	});
});

describe('framing', () => {
	it('shows the whole of the bounds inside the padding', () => {
		fc.assert(
			fc.property(bounds, size, (box, window) => {
				const padding = { top: 10, right: 20, bottom: 60, left: 5 };
				const { toScreen } = screenProjection(frame(box, { ...window, padding, maxZoom: 20 }), window);
				const [left, top] = toScreen([box[0], box[3]]);
				const [right, bottom] = toScreen([box[2], box[1]]);
				expect(left).toBeGreaterThan(padding.left - 0.01);
				expect(top).toBeGreaterThan(padding.top - 0.01);
				expect(right).toBeLessThan(window.width - padding.right + 0.01);
				expect(bottom).toBeLessThan(window.height - padding.bottom + 0.01);
			})
		);
	});

	it('comes back from the screen to where it started, whichever direction is up', () => {
		fc.assert(
			fc.property(lonLat, size, fc.integer({ min: -180, max: 180 }), (at, window, bearing) => {
				const { toScreen, toDegrees } = screenProjection({ center: [44, 40], zoom: 3.3, bearing }, window);
				const [lon, lat] = toDegrees(toScreen(at as LonLat));
				expect(lon).toBeCloseTo(at[0], 6);
				expect(lat).toBeCloseTo(at[1], 6);
			})
		);
	});

	it('shows what lies in the direction of the bearing above the middle', () => {
		const window = { width: 800, height: 500 };
		const [x, y] = screenProjection({ center: [44, 40], zoom: 3, bearing: 90 }, window).toScreen([54, 40]);
		expect(x).toBeCloseTo(400, 6);
		expect(y).toBeLessThan(250);
	});

	it('comes no closer to a single place than it may', () => {
		const view = frame([49.9, 40.4, 49.9, 40.4], { width: 800, height: 500, maxZoom: 5 });
		expect(view.zoom).toBe(5);
		expect(view.center[0]).toBeCloseTo(49.9, 9);
	});

	it('has the middle of the viewport at the centre of the view', () => {
		const view = { center: [44, 43] as LonLat, zoom: 3 };
		const { x, y, width, height } = viewport(view, { width: 800, height: 500 });
		expect(unproject([x + width / 2, y + height / 2])[1]).toBeCloseTo(43, 9);
		expect(width / height).toBeCloseTo(1.6, 9);
	});

	it('shows nothing beyond the bounds, and no less than before where they have room for it', () => {
		const bounds: Bounds = [-10, 15, 97, 66];
		const spot = fc.record({
			center: fc.tuple(fc.double({ min: -30, max: 120, noNaN: true }), fc.double({ min: 0, max: 75, noNaN: true })),
			zoom: fc.double({ min: 0, max: 8, noNaN: true })
		});
		const length = fc.integer({ min: 100, max: 2500 });
		fc.assert(
			fc.property(spot, length, length, (view, width, height) => {
				const kept = keptWithin(view as View, { width, height }, bounds);
				const { toDegrees } = screenProjection(kept, { width, height });
				const [west, north] = toDegrees([0, 0]);
				const [east, south] = toDegrees([width, height]);
				expect(west).toBeGreaterThanOrEqual(bounds[0] - 1e-6);
				expect(south).toBeGreaterThanOrEqual(bounds[1] - 1e-6);
				expect(east).toBeLessThanOrEqual(bounds[2] + 1e-6);
				expect(north).toBeLessThanOrEqual(bounds[3] + 1e-6);
				expect(kept.zoom).toBeGreaterThanOrEqual(view.zoom);
				expect(keptWithin(kept, { width, height }, bounds).zoom).toBeCloseTo(kept.zoom);
			})
		);
	});
});

describe('lines', () => {
	it('run along the great circle in steps no longer than asked', () => {
		const arc = greatCircle([34.9, 32], [71.4, 51.2], 100);
		expect(arc[0]).toEqual([34.9, 32]);
		expect(arc.at(-1)).toEqual([71.4, 51.2]);
		expect(Math.max(...arc.slice(1).map((at, i) => distanceKm(arc[i]!, at)))).toBeLessThanOrEqual(100.001);
		expect(distanceKm([0, 0], [0, 90])).toBeCloseTo(10007.5, 0);
	});

	it('are smoothed between their own ends and within their own extent', () => {
		fc.assert(
			fc.property(fc.array(lonLat, { minLength: 2, maxLength: 12 }), (line) => {
				const soft = smooth(line as LonLat[]);
				expect(soft[0]).toEqual(line[0]);
				expect(soft.at(-1)).toEqual(line.at(-1));
				const around = grow(boundsOf(line as LonLat[])!, 1e-9);
				expect(soft.every((at) => contains(around, at))).toBe(true);
			})
		);
	});

	it('have a parallel to the right of their direction', () => {
		expect(
			parallel(
				[
					[0, 0],
					[10, 0]
				],
				3
			)
		).toEqual([
			[0, 3],
			[10, 3]
		]);
	});

	it('carry points at even spacing with the direction of travel', () => {
		const points = pointsAlong(
			[
				[0, 0],
				[10, 0],
				[10, 10]
			],
			9
		);
		expect(points).toEqual([
			{ at: [4.5, 0], angle: 0 },
			{ at: [10, 3.5], angle: 90 }
		]);
	});
});

describe('tracks in a shared corridor', () => {
	const west: LonLat[] = [
		[49, 40],
		[45, 41],
		[41, 40]
	];
	const line = (id: string, course: LonLat[]) => ({ id, line: course });

	it('differ for lines that run side by side and do not for lines that are apart', () => {
		const apart: LonLat[] = [
			[20, 30],
			[25, 31]
		];
		const tracks = corridorTracks([line('a', west), line('b', [...west, [36, 37]]), line('c', apart)]);
		expect([tracks.get('a'), tracks.get('b'), tracks.get('c')]).toEqual([0, 1, 0]);
	});

	it('go on where another line ends', () => {
		const on: LonLat[] = [
			[41, 40],
			[30, 39]
		];
		const tracks = corridorTracks([line('a', west), line('b', west), line('c', on)]);
		expect(tracks.get('c')).toBe(tracks.get('a'));
	});

	it('lie on the same side whichever way a line runs', () => {
		expect(trackSide(west)).toBe(1);
		expect(trackSide([...west].reverse())).toBe(-1);
	});
});
