import { max } from 'd3-array';
import type { Overview } from '../model/index.ts';
import { extentOf } from '../time/span.ts';

/** The last moment that any event is known to reach, ms UTC, within the story's extent: the end of what is told. */
export function lastMoment({ events, extent }: Overview): number {
	const [from, to] = extentOf(extent, [0, 0]);
	const last = max(events, ({ date }) => date.end.max);
	return Math.min(Math.max(last ?? from, from), to) - 1;
}
