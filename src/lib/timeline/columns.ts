import type { EventOutline } from '../model/index.ts';
import { earliest, latest } from '../time/span.ts';

type Column = Float64Array<ArrayBuffer>;

/** What is asked of many events at once, by their positions in order of time. Times in ms UTC. */
export interface EventColumns {
	/** The first moment that each may include, −Infinity where that is not known; */
	starts: Column;
	/** and the first after it, Infinity where that is not known. */
	ends: Column;
	/** Under which moment each is filed; −Infinity where it has no date. */
	filed: Column;
	/** How important each is; one of {@link WEIGHTS}. */
	weights: Column;
}

/** The weights that an event may have, the greatest first. */
export const WEIGHTS = [3.5, 3, 2.5, 2, 1.5, 1];

export const weightOf = ({ importance, standing }: EventOutline) => importance + (standing === 'seed' ? 0.5 : 0);

/** @param events in order of time */
export function columnsOf(events: readonly EventOutline[]): EventColumns {
	const column = (): Column => new Float64Array(events.length);
	const columns = { starts: column(), ends: column(), filed: column(), weights: column() };
	events.forEach((event, position) => {
		const { date } = event;
		columns.starts[position] = earliest(date);
		columns.ends[position] = latest(date);
		columns.filed[position] = date.start.min ?? date.end.min ?? -Infinity;
		columns.weights[position] = weightOf(event);
	});
	return columns;
}
