import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventOutline } from '../model/index.ts';
import { overlaps } from '../time/span.ts';
import { arbitraryEvents, event, LANES } from './events.test-data.ts';
import type { Stretch } from './bins.ts';
import { eventIndex, type InView } from './event-index.ts';

const DAY = 86_400_000;
const START = Date.parse('1991-01-01');
const laneOf = ({ lane }: EventOutline) => LANES.indexOf(lane);
const indexOf = (events: EventOutline[]) => eventIndex(events, laneOf, LANES.length);

const dayAfter = (days: number) => new Date(START + days * DAY).toISOString().slice(0, 10);

/** So many events on as many days, in order of time, over the lanes in turn. */
const daily = (count: number, more: Partial<EventOutline> = {}) =>
	Array.from({ length: count }, (_, index) =>
		event(`event-${index}`, dayAfter(index), { lane: LANES[index % 3]!, ...more })
	);

const stretch = (fromDay: number, toDay: number, width = 1200): Stretch => ({
	from: START + fromDay * DAY,
	to: START + toDay * DAY,
	msPerPixel: ((toDay - fromDay) * DAY) / width
});
const countOf = ({ events, crowds }: InView) => crowds.reduce((sum, { count }) => sum + count, events.length);
const slugs = (events: readonly EventOutline[]) => events.map(({ slug }) => slug);

describe('eventIndex', () => {
	it('hands out every event in view where they are few', () => {
		const { events, crowds } = indexOf(daily(1000)).inView([stretch(100, 130)]);
		expect(slugs(events)).toEqual(slugs(daily(1000).slice(100, 130)));
		expect(crowds).toEqual([]);
	});

	it('counts all but the most important of each stretch and lane where they are many', () => {
		const events = daily(1000);
		events[500] = { ...events[500]!, importance: 3 };
		const view = indexOf(events).inView([stretch(0, 1000)]);
		expect(slugs(view.events)).toContain('event-500');
		expect(view.events.length).toBeLessThan(70);
		expect(countOf(view)).toBe(1000);
	});

	it('counts the many events of a single day', () => {
		const events = Array.from({ length: 500 }, (_, index) => event(`event-${index}`, '2001-09-09'));
		const view = indexOf(events).inView([stretch(0, 12_000)]);
		expect(view.events.length).toBeLessThan(5);
		expect(countOf(view)).toBe(500);
	});

	it('never counts away the selected event', () => {
		const index = indexOf(daily(1000));
		const slug = 'event-777';
		expect(slugs(index.inView([stretch(0, 1000)]).events)).not.toContain(slug);
		expect(slugs(index.inView([stretch(0, 1000)], index.positionOf(slug)).events)).toContain(slug);
	});

	it('keeps what it shows of a stretch while the axis is panned', () => {
		const index = indexOf(daily(3000));
		const middle = (view: InView) =>
			slugs(view.events.filter(({ date }) => overlaps(date, START + 1200 * DAY, START + 1300 * DAY)));
		const before = middle(index.inView([stretch(1000, 2000)]));
		expect(before.length).toBeGreaterThan(0);
		expect(middle(index.inView([stretch(901, 1901)]))).toEqual(before);
	});

	it('shows the weightiest event that is under way, and counts the others', () => {
		const lasting = Array.from({ length: 50 }, (_, index) =>
			event(`lasting-${index}`, '1985/2005', { importance: index === 7 ? 3 : 1 })
		);
		const view = indexOf([...lasting, ...daily(900)]).inView([stretch(300, 600)]);
		expect(slugs(view.events).filter((slug) => slug.startsWith('lasting'))).toEqual(['lasting-7']);
		expect(countOf(view)).toBe(350);
	});

	it('files what an inner stretch of its own scale holds by that scale', () => {
		const index = indexOf(daily(3000));
		const [before, lens, after] = [stretch(0, 1000, 600), stretch(1000, 1007, 500), stretch(1007, 3000, 600)];
		const view = index.inView([before, lens, after]);
		expect(countOf(view)).toBe(3000);
		expect(slugs(view.events)).toEqual(expect.arrayContaining(slugs(daily(3000).slice(1000, 1007))));
	});

	const many = fc
		.tuple(arbitraryEvents, arbitraryEvents, arbitraryEvents)
		.map((parts) =>
			parts
				.flat()
				.concat(daily(40))
				.map((found, index) => ({ ...found, slug: `event-${index}` }))
		)
		.map((events) => events.sort((a, b) => a.date.edtf.localeCompare(b.date.edtf)));

	it('has every event that may fall into the view once, shown or counted', () => {
		const edge = fc.integer({ min: -9000, max: 12_000 });
		fc.assert(
			fc.property(many, fc.uniqueArray(edge, { minLength: 2, maxLength: 4 }), fc.nat(160), (events, edges, kept) => {
				const index = indexOf(events);
				const days = edges.sort((a, b) => a - b);
				const stretches = days.slice(1).map((to, at) => stretch(days[at]!, to, 400));
				const [from, to] = [stretches[0]!.from, stretches.at(-1)!.to];
				const expected = slugs(events.filter(({ date }) => overlaps(date, from, to)));
				const view = index.inView(stretches, kept < events.length ? kept : -1);
				expect(index.countIn({ from, to })).toBe(expected.length);
				expect(countOf(view)).toBe(expected.length);
				for (const crowd of view.crowds) expect(crowd.events()).toHaveLength(crowd.count);
				const found = [...view.events, ...view.crowds.flatMap((crowd) => crowd.events())];
				expect(slugs(found).sort()).toEqual(expected.sort());
			})
		);
	});
});
