import type { EventOutline } from '../model/index.ts';
import type { TimeScale } from '../time/scale.ts';
import type { Extent } from '../time/span.ts';
import type { SpanShape } from '../time/span-shape.ts';
import type { MeasureText } from '../time/ticks.ts';
import type { Crowd } from './event-index.ts';

/** Sizes of what stands in a row, in pixels. */
export const SIZES = {
	glyph: 12,
	fork: 14,
	/** Between glyph, label and fork. */
	gap: 5,
	/** Between what stands beside each other in a row, and between a label and its neighbour. */
	clear: 3,
	afterLabel: 7,
	/** Within a bar or cell, on either side of what it holds. */
	inset: 6
};

export interface LayoutInput {
	/** The events in view, in order of time, but for those of the crowds. */
	events: readonly EventOutline[];
	/** Events that are only counted. */
	crowds?: readonly Crowd[];
	scale: TimeScale;
	/** One at least; */
	laneCount: number;
	/** and which of them is an event's, counted from the top. */
	laneOf: (event: EventOutline) => number;
	/** Width of the axis in pixels. */
	width: number;
	/** At least two: one row could be taken up by the selected event alone. */
	rowsPerLane: number;
	measure: MeasureText;
	/** What open ends reach to, ms UTC. */
	bounds: Extent;
	/** Slug of the event that always keeps its label. */
	selected?: string;
	/** A stretch of the first lane that holds a heading and is to be left free, in pixels. */
	reserved?: Extent;
	/** Pixels at which the axis breaks; no label runs across them. */
	breaks?: readonly number[];
}

/** A label and where it stands; `x` is its start, or its end for a label to the left. */
export interface PlacedLabel {
	text: string;
	side: 'inside' | 'right' | 'left';
	x: number;
	width: number;
}

/** Pixels are those of the axis. `from` and `to` bound everything drawn of the event, which overlaps nothing else. */
export interface PlacedEvent {
	event: EventOutline;
	lane: number;
	row: number;
	shape: SpanShape;
	label: PlacedLabel | null;
	/** Where the fork starts; null where no sources differ or it has no room. */
	fork: number | null;
	from: number;
	to: number;
}

/** Events for which a lane has no room, shown as their count; never none. */
export interface PlacedCount {
	lane: number;
	row: number;
	from: number;
	to: number;
	/** Those for which there might have been room, in order of time. */
	events: EventOutline[];
	/** Those that are only counted. */
	crowd: Crowd | null;
}

/** More events than this are too many for a list to be of use. */
const LISTED = 40;

/** A stretch shorter than this, in ms, holds nothing that a closer look would part. */
const SHORTEST_CROWD = 2 * 86_400_000;

/** The stretch to zoom in on for a count of so many events that a list of them would help nobody; ms UTC. */
export function crowdToZoom(count: PlacedCount): { from: number; to: number } | null {
	const { crowd } = count;
	return crowd && countOf(count) > LISTED && crowd.to - crowd.from >= SHORTEST_CROWD ? crowd : null;
}

export const countOf = ({ events, crowd }: PlacedCount): number => events.length + (crowd?.count ?? 0);

export interface TimelineLayout {
	/** In order of time. */
	events: PlacedEvent[];
	counts: PlacedCount[];
}
