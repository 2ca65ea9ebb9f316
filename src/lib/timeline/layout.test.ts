import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventOutline } from '../model/index.ts';
import { timeScale } from '../time/scale.ts';
import { overlaps, type Extent } from '../time/span.ts';
import { arbitraryEvents, event, LANES } from './events.test-data.ts';
import { layoutTimeline } from './layout.ts';
import { SIZES, countOf, type LayoutInput, type TimelineLayout } from './placed.ts';

const DECADES: Extent = [Date.parse('1991-01-01'), Date.parse('2025-01-01')];
const measure = (text: string) => text.length * 7;

type Choices = Partial<LayoutInput> & { lanes?: readonly string[] };

const layout = (events: EventOutline[], { lanes = LANES, ...more }: Choices = {}, view: Extent = DECADES) => {
	const width = more.width ?? 1200;
	return layoutTimeline({
		...{ events, scale: timeScale(view, width), width, rowsPerLane: 2, measure, bounds: view },
		laneCount: Math.max(1, lanes.length),
		laneOf: ({ lane }) => Math.max(0, lanes.indexOf(lane)),
		...more
	});
};
const labelOf = ({ events }: TimelineLayout, slug: string) =>
	events.find((placed) => placed.event.slug === slug)?.label;

/** Everything that is drawn, with what it takes of its row. */
const boxes = ({ events, counts }: TimelineLayout) =>
	[...events, ...counts].map(({ lane, row, from, to }) => ({ row: `${lane}/${row}`, from, to }));

describe('layoutTimeline', () => {
	it('letters an event to the right of its glyph, else to the left', () => {
		const placed = layout([event('early', '1995-05-01'), event('late', '2024-12-01')]);
		expect(labelOf(placed, 'early')).toMatchObject({ side: 'right', text: 'early' });
		expect(labelOf(placed, 'late')).toMatchObject({ side: 'left' });
	});

	it('letters a bar inside where it has room', () => {
		const placed = layout([event('long', '1995/2010'), event('a longer title than that', '2012/2012-06')]);
		expect(labelOf(placed, 'long')?.side).toBe('inside');
		expect(labelOf(placed, 'a longer title than that')?.side).not.toBe('inside');
	});

	it('shortens a label in the cell of a day rather than run into the next', () => {
		const view: Extent = [Date.parse('2016-12-10'), Date.parse('2016-12-22')];
		const placed = layout([event('a long title for one day', '2016-12-13')], {}, view);
		expect(labelOf(placed, 'a long title for one day')).toMatchObject({ side: 'inside' });
		expect(labelOf(placed, 'a long title for one day')?.text).toMatch(/^a long.*…$/);
	});

	it('keeps the labels of the more important where not all have room', () => {
		const crowd = ['one', 'two', 'three'].map((name) =>
			event(`a title that takes much room, ${name}`, '2010-01-01', { importance: name === 'three' ? 3 : 1 })
		);
		const placed = layout(crowd, { width: 700 });
		expect(labelOf(placed, 'a title that takes much room, three')).toBeTruthy();
	});

	it('always letters the selected event, however minor', () => {
		const crowd = Array.from({ length: 9 }, (_, index) =>
			event(`title of event ${index}`, `2010-0${index + 1}-01`, { importance: index === 4 ? 1 : 3 })
		);
		expect(labelOf(layout(crowd, { selected: 'title of event 4' }), 'title of event 4')).toBeTruthy();
	});

	it('counts events that have no room, and no event twice', () => {
		const crowd = Array.from({ length: 9 }, (_, index) => event(`event ${index}`, '2010-01-01'));
		const { events, counts } = layout(crowd);
		expect(counts).toHaveLength(1);
		expect(events.length + counts[0]!.events.length).toBe(9);
	});

	it('leaves room for a fork after the label of an event on which sources differ', () => {
		const { events } = layout([event('plain', '1995-05-01'), event('split', '2005-05-01', { disagreements: 2 })]);
		const [plain, split] = events;
		expect(plain!.fork).toBeNull();
		expect(split!.fork).toBeGreaterThan(split!.label!.x + split!.label!.width);
		expect(split!.fork! + SIZES.fork).toBeLessThanOrEqual(split!.to);
	});

	it('runs no label across a break of the axis, and none into a heading', () => {
		const events = [event('a title before the break', '2010-01-01')];
		const { x } = labelOf(layout(events), 'a title before the break')!;
		const broken = labelOf(layout(events, { breaks: [x + 20] }), 'a title before the break')!;
		expect(broken.side).toBe('left');
		const reserved = layout(events, { reserved: [x + 20, x + 90] });
		expect(labelOf(reserved, 'a title before the break')?.side).not.toBe('right');
	});

	it('puts all events into one lane where lanes are merged', () => {
		const events = LANES.map((lane) => event(lane, '2000-01-01', { lane }));
		expect(layout(events, { lanes: [], rowsPerLane: 3 }).events.map(({ lane }) => lane)).toEqual([0, 0, 0]);
	});

	it('makes room for a count where the heading, the selected event and a wide one leave none', () => {
		const title = ' '.repeat(11);
		const wide = [
			event('a', '[17XX..]', { shortTitle: ' ', importance: 1 }),
			event('b', '../199X', { shortTitle: title, importance: 1 }),
			event('c', '[..1991-21]', { shortTitle: title, importance: 1 })
		];
		const { events, counts } = layout(wide, { width: 200, rowsPerLane: 1, selected: 'b', reserved: [3, 63] }, [
			Date.parse('1991-01-01'),
			Date.parse('1991-01-02')
		]);
		expect(events.length + counts.flatMap((count) => count.events).length).toBe(3);
	});

	it('keeps the counts of crowds where they are while events come and go', () => {
		const crowd = { lane: 0, from: DECADES[0], to: DECADES[1], count: 1234, events: () => [] };
		const few = layout([event('one', '2008')], { crowds: [crowd] });
		const many = layout(
			Array.from({ length: 30 }, (_, index) => event(`title of event ${index}`, '2008-01-01')),
			{ crowds: [crowd] }
		);
		expect(few.counts).toHaveLength(1);
		expect(many.counts).toHaveLength(1);
		expect(countOf(few.counts[0]!)).toBe(1234);
		expect(countOf(many.counts[0]!)).toBe(1264 - many.events.length);
		expect((many.counts[0]!.from + many.counts[0]!.to) / 2).toBeCloseTo(
			(few.counts[0]!.from + few.counts[0]!.to) / 2,
			0
		);
	});

	const view = fc
		.tuple(fc.integer({ min: 0, max: 12_000 }), fc.integer({ min: 1, max: 12_000 }))
		.map(([start, length]): Extent => [DECADES[0] + start * 864e5, DECADES[0] + (start + length) * 864e5]);
	const input = fc.record({
		events: arbitraryEvents,
		view,
		width: fc.integer({ min: 200, max: 1800 }),
		rowsPerLane: fc.integer({ min: 1, max: 3 }),
		isMerged: fc.boolean(),
		selected: fc.nat({ max: 59 }),
		reserved: fc.option(fc.integer({ min: 0, max: 120 })),
		crowded: fc.uniqueArray(fc.tuple(fc.nat(2), fc.nat(9)), { selector: ([lane, part]) => `${lane}/${part}` })
	});
	/** Crowds in tenths of the view. */
	const crowdsIn = (parts: [lane: number, part: number][], [from, to]: Extent) =>
		parts
			.sort((a, b) => a[1] - b[1])
			.map(([lane, part]) => ({
				lane,
				from: from + (part * (to - from)) / 10,
				to: from + ((part + 1) * (to - from)) / 10,
				count: 1000,
				events: () => []
			}));

	it('lets nothing overlap and loses no event', () => {
		fc.assert(
			fc.property(input, ({ events, view, width, rowsPerLane, isMerged, selected, reserved, crowded }) => {
				const inView = events.filter(({ date }) => overlaps(date, ...view));
				const heading: Extent | undefined = reserved === null ? undefined : [reserved, reserved + 60];
				const lanes = isMerged ? [] : LANES;
				const crowds = crowdsIn(
					crowded.filter(([lane]) => !isMerged || lane === 0),
					view
				);
				const result = layout(
					inView,
					{ width, rowsPerLane, selected: `event-${selected}`, reserved: heading, lanes, crowds },
					view
				);
				expect(result.counts.reduce((sum, { crowd }) => sum + (crowd?.count ?? 0), 0)).toBe(1000 * crowds.length);
				const drawn = boxes(result).concat(
					heading ? [0, 1, 2].map((row) => ({ row: `0/${row}`, from: heading[0], to: heading[1] })) : []
				);
				for (const [index, a] of drawn.entries()) {
					for (const b of drawn.slice(index + 1)) {
						if (a.row === b.row) expect(a.to <= b.from || b.to <= a.from).toBe(true);
					}
				}
				const found = [
					...result.events.map((placed) => placed.event),
					...result.counts.flatMap((count) => count.events)
				];
				expect(found.map(({ slug }) => slug).sort()).toEqual(inView.map(({ slug }) => slug).sort());
			}),
			{ numRuns: 300 }
		);
	});

	it('draws every label within the box of its event and on the axis', () => {
		fc.assert(
			fc.property(input, ({ events, view, width, rowsPerLane }) => {
				const inView = events.filter(({ date }) => overlaps(date, ...view));
				for (const { label, from, to } of layout(inView, { width, rowsPerLane }, view).events) {
					if (!label) continue;
					const start = label.side === 'left' ? label.x - label.width : label.x;
					expect(start).toBeGreaterThanOrEqual(Math.max(0, from) - 1e-6);
					expect(start + label.width).toBeLessThanOrEqual(Math.min(width, to) + 1e-6);
				}
			})
		);
	});
});
