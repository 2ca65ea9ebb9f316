import { inventName, randomNumbers } from '../lib/random.ts';
import { overviewOf } from '../../../src/lib/server/overview.ts';
import { readStory } from '../../../src/lib/server/story.ts';
import type { EventOutline, Overview, PlaceOutline } from '../../../src/lib/model/index.ts';
import { parseEdtf } from '../../../src/lib/time/edtf.ts';
import { compareSpans, extentOf } from '../../../src/lib/time/span.ts';

/** A story whose map is measured. */
export interface BenchStory {
	/** Part of its pages' addresses. */
	id: string;
	title: string;
	overview: Overview;
}

const LARGE = { places: 2000, events: 10_000 };
const SEED = 20161213;
const DAY = 86_400_000;

/** The story of this checkout, and one in the same world that is far larger than any editor would write. */
export function benchStories(): BenchStory[] {
	const told = overviewOf(readStory());
	return [
		{ id: 'told', overview: told },
		{ id: 'large', overview: enlarge(told) }
	].map(({ id, overview }) => ({ id, title: titleOf(overview), overview }));
}

const titleOf = ({ events, places }: Overview) =>
	`${events.length.toLocaleString('en')} events, ${places.length.toLocaleString('en')} places`;

/** Adds places at random within the bounds, and events at them, all the same in every run. */
function enlarge(overview: Overview): Overview {
	const random = randomNumbers(SEED);
	const among = <T>(things: readonly T[]): T => things[Math.floor(random() * things.length)]!;
	const [west, south, east, north] = overview.bounds;
	const between = (from: number, to: number) => Math.round((from + random() * (to - from)) * 1000) / 1000;

	const places = [...overview.places];
	while (places.length < LARGE.places) {
		const place: PlaceOutline = {
			id: `place-${places.length}`,
			name: inventName(random),
			kind: 'city',
			country: among(overview.countries).code,
			at: [between(west, east), between(south, north)],
			precisionKm: 2,
			approximate: false,
			local: {},
			names: [],
			roles: [],
			contested: false,
			disagreements: 0
		};
		places.push(place);
	}

	const [from, to] = extentOf(overview.extent, [0, 0]);
	const events = [...overview.events];
	while (events.length < LARGE.events) {
		const pattern = among(overview.events);
		const day = new Date(from + Math.floor((random() * (to - from)) / DAY) * DAY).toISOString().slice(0, 10);
		// One after the other, so that every place has events.
		const place = places[events.length % places.length]!;
		const event: EventOutline = {
			...pattern,
			slug: `event-${events.length}`,
			code: `X${events.length}`,
			date: parseEdtf(day),
			places: [place.id],
			journey: undefined
		};
		events.push(event);
	}
	events.sort((a, b) => compareSpans(a.date, b.date));
	return { ...overview, places, events };
}
