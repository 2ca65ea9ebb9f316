import type { LonLat } from '../model/index.ts';
import { distanceKm } from './lines.ts';

/** Lines closer than this would be drawn on top of each other at the scale of a region. */
const CORRIDOR_KM = 25;
/** Two lines share a corridor if at least this share of the shorter one runs along the other. */
const SHARED = 0.08;

interface Line {
	id: string;
	line: LonLat[];
}

/** Every point of a line at steps of about 20 km, so that distance to a long straight stretch is found. */
function sampled(line: LonLat[]): LonLat[] {
	return line.flatMap((at, i): LonLat[] => {
		const next = line[i + 1];
		if (!next) return [at];
		const steps = Math.max(1, Math.ceil(distanceKm(at, next) / 20));
		return Array.from({ length: steps }, (_, step) => [
			at[0] + ((next[0] - at[0]) * step) / steps,
			at[1] + ((next[1] - at[1]) * step) / steps
		]);
	});
}

const near = (a: LonLat, b: LonLat) => Math.abs(a[1] - b[1]) < 0.5 && distanceKm(a, b) < CORRIDOR_KM;

function shareACorridor(a: LonLat[], b: LonLat[]): boolean {
	const [short, long] = [sampled(a), sampled(b)].sort((one, other) => one.length - other.length) as [
		LonLat[],
		LonLat[]
	];
	return short.filter((at) => long.some((other) => near(at, other))).length / short.length >= SHARED;
}

/** Courses never change, and the map asks again with every date: what two lines have in common is worked out once. */
const known = new WeakMap<LonLat[], WeakMap<LonLat[], boolean>>();

function shared(a: LonLat[], b: LonLat[]): boolean {
	const ofA = known.get(a) ?? new WeakMap<LonLat[], boolean>();
	known.set(a, ofA);
	const answer = ofA.get(b) ?? shareACorridor(a, b);
	ofA.set(b, answer);
	return answer;
}

/**
 * Which track each line takes where lines share a corridor: 0 on its own course, then 1, −1, 2, −2… counted to the
 * right of a line that runs from east to west. A line that goes on where another ends keeps that one's track, so that
 * the two read as one. Earlier lines choose first.
 */
export function corridorTracks(lines: readonly Line[]): Map<string, number> {
	const tracks = new Map<string, number>();
	lines.forEach((course, i) => {
		const placed = lines.slice(0, i);
		const taken = new Set(
			placed.filter((other) => shared(course.line, other.line)).map((other) => tracks.get(other.id)!)
		);
		const start = course.line[0];
		const before = placed.find((other) => start && other.line.length > 0 && near(other.line.at(-1)!, start));
		const wanted = [...(before ? [tracks.get(before.id)!] : []), 0, 1, -1, 2, -2, 3, -3];
		tracks.set(course.id, wanted.find((track) => !taken.has(track)) ?? 0);
	});
	return tracks;
}

/** The sign that turns a track into an offset to the right of a line's own direction. */
export const trackSide = (line: LonLat[]): 1 | -1 => ((line.at(-1)?.[0] ?? 0) > (line[0]?.[0] ?? 0) ? -1 : 1);
