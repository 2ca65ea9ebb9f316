import { project, WORLD_AT_ZOOM_0 } from '../geo/index.ts';
import type { LonLat } from '../model/index.ts';

/** Pixels between names of one kind, so that a wide view is not lettered with every small sea and country. */
export const ROOM = { sea: 120, country: 52 };

/**
 * For each name the zoom from which on it is at least `room` pixels from all names listed before it; 0 for those that
 * always are. Content lists the more important names first.
 */
export function zoomsWithRoom(names: readonly LonLat[], room: number): number[] {
	const points = names.map(project);
	return points.map(([x, y], i) => {
		const nearest = Math.min(...points.slice(0, i).map(([otherX, otherY]) => Math.hypot(x - otherX, y - otherY)));
		return Math.max(0, Math.log2(room / (nearest * WORLD_AT_ZOOM_0)));
	});
}
