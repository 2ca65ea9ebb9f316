import { geoDistance, geoInterpolate } from 'd3-geo';
import type { LonLat } from '../model/index.ts';
import type { Point } from './mercator.ts';

const EARTH_RADIUS_KM = 6371;

/** Kilometres along the great circle. */
export const distanceKm = (a: LonLat, b: LonLat): number => geoDistance(a, b) * EARTH_RADIUS_KM;

/** Points along the great circle from `a` to `b`, both included, no further apart than `stepKm`. */
export function greatCircle(a: LonLat, b: LonLat, stepKm = 60): LonLat[] {
	const steps = Math.max(1, Math.ceil(distanceKm(a, b) / stepKm));
	const between = geoInterpolate(a, b);
	const inner = Array.from({ length: steps - 1 }, (_, i): LonLat => {
		const [lon, lat] = between((i + 1) / steps);
		return [lon, lat];
	});
	return [a, ...inner, b];
}

/**
 * Rounds the corners of a schematic line by cutting them (Chaikin). The ends stay where they are; in between the line
 * keeps within its own waypoints and never loops, which a spline through unevenly spaced points would.
 */
export function smooth<P extends [number, number]>(line: P[], rounds = 2): P[] {
	if (rounds === 0 || line.length < 3) return line;
	const cut: [number, number][] = [line[0]!];
	for (let i = 0; i < line.length - 1; i++) {
		const [ax, ay] = line[i]!;
		const [bx, by] = line[i + 1]!;
		if (i > 0) cut.push([ax * 0.75 + bx * 0.25, ay * 0.75 + by * 0.25]);
		if (i < line.length - 2) cut.push([ax * 0.25 + bx * 0.75, ay * 0.25 + by * 0.75]);
	}
	cut.push(line.at(-1)!);
	return smooth(cut as P[], rounds - 1);
}

/** The line drawn `distance` to the right of its direction, in a plane whose y grows downwards. */
export function parallel(line: Point[], distance: number): Point[] {
	if (distance === 0 || line.length < 2) return line;
	return line.map((point, i) => {
		const [ax, ay] = line[Math.max(0, i - 1)]!;
		const [bx, by] = line[Math.min(line.length - 1, i + 1)]!;
		const length = Math.hypot(bx - ax, by - ay) || 1;
		return [point[0] - ((by - ay) / length) * distance, point[1] + ((bx - ax) / length) * distance];
	});
}

/**
 * Points at even spacing along a line, each with the direction of travel in degrees, clockwise from the x axis in a
 * plane whose y grows downwards. The first lies half a spacing from the start.
 */
export function pointsAlong(line: Point[], spacing: number): { at: Point; angle: number }[] {
	const points: { at: Point; angle: number }[] = [];
	let next = spacing / 2;
	let travelled = 0;
	for (let i = 1; i < line.length; i++) {
		const [ax, ay] = line[i - 1]!;
		const [bx, by] = line[i]!;
		const length = Math.hypot(bx - ax, by - ay);
		for (; next <= travelled + length && length > 0; next += spacing) {
			const share = (next - travelled) / length;
			points.push({
				at: [ax + (bx - ax) * share, ay + (by - ay) * share],
				angle: (Math.atan2(by - ay, bx - ax) * 180) / Math.PI
			});
		}
		travelled += length;
	}
	return points;
}
