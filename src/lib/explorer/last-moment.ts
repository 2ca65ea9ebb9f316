import type { Overview } from '../model/index.ts';
import { extentOf, latest } from '../time/span.ts';

/** The last moment that any event is known to reach, ms UTC, within the story's extent: the end of what is told. */
export function lastMoment({ events, extent }: Overview): number {
	const [from, to] = extentOf(extent, [0, 0]);
	const ends = events.map(({ date }) => latest(date)).filter(Number.isFinite);
	return Math.min(Math.max(...ends, from), to) - 1;
}
