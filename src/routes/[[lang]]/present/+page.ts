import { overviewFor } from '../overview.ts';
import { readingOf } from './reading.ts';

/** The stage of the story's first tour; which one the address asks for is known only in the browser. */
export const load = async (event) => {
	const first = event.data.tours[0];
	const [overview, reading] = await Promise.all([overviewFor(event), first ? readingOf(event, first.slug) : null]);
	return { ...event.data, overview, reading };
};
