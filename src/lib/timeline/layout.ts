import type { EventOutline } from '../model/index.ts';
import { spanShape, type SpanShape } from '../time/span-shape.ts';
import type { MeasureText } from '../time/ticks.ts';
import { weightOf } from './columns.ts';
import type { Crowd } from './event-index.ts';
import { dressings, type Dressed } from './lettering.ts';
import { SIZES, type LayoutInput, type PlacedCount, type PlacedEvent, type TimelineLayout } from './placed.ts';
import { Row, type Slot } from './rows.ts';

/** Hidden events closer than this share a count. */
const COUNT_REACH = 44;

/** How far from its events a count may stand. */
const COUNT_DRIFT = 48;

/** What may stand in a row: an event with its label, a count, or something that is not the layout's. */
type Occupant = PlacedEvent | PlacedCount | { reserved: true };

/**
 * Places events in the rows of their lanes so that nothing overlaps. The selected event goes first, then the more
 * important: a label stands within its shape, else right of it, else left, else not at all. An event without room even
 * for its glyph is counted. Every event of the input is in the result exactly once.
 */
export function layoutTimeline(input: LayoutInput): TimelineLayout {
	const byLane = Array.from({ length: input.laneCount }, (): EventOutline[] => []);
	for (const event of input.events) byLane[input.laneOf(event)]!.push(event);

	const lanes = byLane.map((events, lane) => layoutLane(events, lane, input));
	const order = new Map(input.events.map(({ slug }, index) => [slug, index]));
	const inTime = (a: EventOutline, b: EventOutline) => order.get(a.slug)! - order.get(b.slug)!;
	return {
		events: lanes.flatMap(({ events }) => events).sort((a, b) => inTime(a.event, b.event)),
		counts: lanes
			.flatMap(({ counts }) => counts)
			.map((count) => ({ ...count, events: count.events.sort(inTime) }))
			.sort((a, b) => a.from - b.from || a.lane - b.lane)
	};
}

function layoutLane(events: readonly EventOutline[], lane: number, input: LayoutInput): TimelineLayout {
	const rows = Array.from({ length: Math.max(2, input.rowsPerLane) }, () => new Row<Occupant>(SIZES.clear));
	if (input.reserved && lane === 0) {
		for (const row of rows) row.add(...input.reserved, { reserved: true });
	}
	placeCrowds(lane, rows, input);
	const hidden: PlacedEvent[] = [];
	for (const event of byPriority(events, input.selected)) {
		const shape = spanShape(event.date, {
			position: input.scale,
			width: input.width,
			bounds: input.bounds,
			glyph: SIZES.glyph
		});
		const bare = { event, lane, row: 0, shape, label: null, fork: null, from: shape.from, to: shape.to };
		const isPlaced = placeLabelled(bare, rows, input) || placeBare(bare, rows) || displace(bare, rows, input);
		if (!isPlaced) hidden.push(bare);
	}
	placeCounts(hidden, lane, rows, input);
	redress(rows, input);
	const placed = rows.flatMap((row) => row.slots.map(({ item }) => item));
	return { events: placed.filter(isEvent), counts: placed.filter(isCount) };
}

const isEvent = (item: Occupant): item is PlacedEvent => 'shape' in item;
const isCount = (item: Occupant): item is PlacedCount => 'events' in item;

function byPriority(events: readonly EventOutline[], selected: string | undefined): EventOutline[] {
	const rank = (event: EventOutline) => (event.slug === selected ? 10 : 0) + weightOf(event);
	return events.toSorted((a, b) => rank(b) - rank(a));
}

function place(placed: PlacedEvent, row: number, rows: Row<Occupant>[], dressed: Dressed) {
	rows[row]!.add(dressed.from, dressed.to, Object.assign(placed, dressed, { row }));
	return true;
}

function placeLabelled(bare: PlacedEvent, rows: Row<Occupant>[], input: LayoutInput): boolean {
	for (const dressed of dressings(bare, input)) {
		const row = rows.findIndex((candidate) => candidate.isFree(dressed.from, dressed.to));
		if (row >= 0) return place(bare, row, rows, dressed);
	}
	return false;
}

function placeBare(bare: PlacedEvent, rows: Row<Occupant>[]): boolean {
	const row = rows.findIndex((candidate) => candidate.isFree(bare.from, bare.to));
	return row >= 0 && place(bare, row, rows, bare);
}

/** Takes their labels from neighbours that are no more important, so that the event is at least seen. */
function displace(bare: PlacedEvent, rows: Row<Occupant>[], input: LayoutInput): boolean {
	const row = rows.findIndex((candidate) =>
		candidate
			.blockers(bare.from, bare.to)
			.every(
				({ item }) =>
					isEvent(item) &&
					item.event.slug !== input.selected &&
					item.event.importance <= bare.event.importance &&
					isClear(item.shape, bare)
			)
	);
	if (row < 0) return false;
	for (const { item } of rows[row]!.blockers(bare.from, bare.to)) undress(item, rows[row]!);
	return place(bare, row, rows, bare);
}

const isClear = (shape: SpanShape, { from, to }: { from: number; to: number }) =>
	shape.to + SIZES.clear <= from || to + SIZES.clear <= shape.from;

function undress(item: Occupant, row: Row<Occupant>) {
	if (!isEvent(item)) return;
	row.remove(item);
	Object.assign(item, { label: null, fork: null, from: item.shape.from, to: item.shape.to });
	row.add(item.from, item.to, item);
}

/** Gives labels back to events that lost them to something that then stood elsewhere. */
function redress(rows: Row<Occupant>[], input: LayoutInput) {
	for (const row of rows) {
		const bare = row.slots.flatMap(({ item }) => (isEvent(item) && !item.label ? [item] : []));
		for (const item of bare.sort((a, b) => b.event.importance - a.event.importance)) {
			row.remove(item);
			const dressed = dressings(item, input).find(({ from, to }) => row.isFree(from, to));
			row.add(dressed?.from ?? item.from, dressed?.to ?? item.to, Object.assign(item, dressed));
		}
	}
}

/** Crowds go first and into the last row, where they keep their places while the axis is panned. */
function placeCrowds(lane: number, rows: Row<Occupant>[], { crowds = [], events, scale, width, measure }: LayoutInput) {
	const row = rows.at(-1)!;
	for (const crowd of crowds) {
		if (crowd.lane !== lane) continue;
		// Wide enough for all events that may yet have to join it.
		const room = countWidth(crowd.count + events.length, measure);
		const wanted = Math.max(0, Math.min(width - room, (scale(crowd.from) + scale(crowd.to) - room) / 2));
		const last = row.slots.map(({ item }) => item).findLast(isCount);
		const from = row.nearestFree(wanted, room, width);
		if (from === null && last?.crowd) last.crowd = together(last.crowd, crowd);
		else {
			const at = from ?? wanted;
			row.add(at, at + room, { lane, row: rows.length - 1, from: at, to: at + room, events: [], crowd });
		}
	}
}

const together = (a: Crowd, b: Crowd): Crowd => ({
	...a,
	to: b.to,
	count: a.count + b.count,
	events: () => [...a.events(), ...b.events()]
});

/** Puts a count near each group of events that found no room; where there are counts already, they take them in. */
function placeCounts(hidden: readonly PlacedEvent[], lane: number, rows: Row<Occupant>[], input: LayoutInput) {
	if (input.crowds?.some((crowd) => crowd.lane === lane)) {
		for (const { event, shape } of hidden) joinNearest([event], shape.at, rows);
		return;
	}
	const waiting = hidden.toSorted((a, b) => a.shape.at - b.shape.at);
	while (waiting.length > 0) {
		const first = waiting[0]!.shape.at;
		const end = waiting.findIndex(({ shape }) => shape.at - first > COUNT_REACH);
		placeCount(waiting.splice(0, end < 0 ? waiting.length : end), lane, rows, input);
	}
}

function placeCount(group: PlacedEvent[], lane: number, rows: Row<Occupant>[], input: LayoutInput) {
	const middle = (group[0]!.shape.at + group.at(-1)!.shape.at) / 2;
	const evictedOnes = new Set<PlacedEvent>();
	for (;;) {
		// Room may have been made since they were hidden. What was evicted stays out, or it would come back for ever.
		group = group.filter((bare) => evictedOnes.has(bare) || !placeBare(bare, rows));
		if (group.length === 0) return;
		const width = countWidth(group.length, input.measure);
		const wanted = Math.max(0, Math.min(input.width - width, middle - width / 2));
		const slots = rows.map((row) => row.nearestFree(wanted, width, input.width));
		const drift = slots.map((slot) => (slot === null ? Infinity : Math.abs(slot - wanted)));
		const best = drift.indexOf(Math.min(...drift));
		const isFull = slots[best] === null && !rows.some((row) => row.slots.some(({ item }) => isCount(item)));
		const evicted =
			drift[best]! <= COUNT_DRIFT
				? null
				: (leastImportant(rows, [wanted, wanted + width], input) ??
					// Neither room nor a count to join: something must go, wherever it stands.
					(isFull ? leastImportant(rows, null, input) : null));
		if (!evicted) {
			const from = slots[best] ?? wanted;
			const events = group.map(({ event }) => event);
			if (slots[best] !== null)
				rows[best]!.add(from, from + width, { lane, row: best, from, to: from + width, events, crowd: null });
			else joinNearest(events, middle, rows);
			return;
		}
		const row = rows[evicted.row]!;
		if (evicted.item.label && !isInsideLabel(evicted.item)) {
			undress(evicted.item, row);
		} else {
			row.remove(evicted.item);
			evictedOnes.add(evicted.item);
			group.push(evicted.item);
		}
	}
}

const isInsideLabel = ({ label }: PlacedEvent) => label?.side === 'inside';

/** Width of the mark that stands for a number of hidden events. */
export const countWidth = (count: number, measure: MeasureText) => measure(`+${count}`) + 2 * SIZES.inset;

/**
 * What has to give way for a count: the least important event of the stretch, or of all rows where none is given. Counts
 * and the selected event stay.
 */
function leastImportant(rows: Row<Occupant>[], stretch: [from: number, to: number] | null, { selected }: LayoutInput) {
	const candidates = rows.flatMap((row, index) => {
		const blockers: readonly Slot<Occupant>[] = stretch ? row.blockers(...stretch) : row.slots;
		const events = blockers.map(({ item }) => item).filter(isEvent);
		// A row with a count or the selected event in the way cannot be cleared.
		const isBlocked = events.length < blockers.length || events.some(({ event }) => event.slug === selected);
		if (stretch && isBlocked) return [];
		return events.filter(({ event }) => event.slug !== selected).map((item) => ({ row: index, item }));
	});
	return candidates.sort((a, b) => a.item.event.importance - b.item.event.importance)[0] ?? null;
}

/** The last resort on an axis without any room: another count takes the events in. */
function joinNearest(events: EventOutline[], at: number, rows: Row<Occupant>[]) {
	const counts = rows.flatMap((row) => row.slots.map(({ item }) => item).filter(isCount));
	counts.sort((a, b) => Math.abs(a.from - at) - Math.abs(b.from - at))[0]?.events.push(...events);
}
