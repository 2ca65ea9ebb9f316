import type { DateSpan } from './date.ts';
import type { ContextPeriod, Lane, StoryEvent, Theme } from './story.ts';
import type { EvidenceId } from './prose.ts';
import type { Bounds, Country, Journey, LonLat, Period, Place, Route, RoutePhase, Sea } from './world.ts';

/** An event as lists, the timeline and the map need it: no prose, no evidence. */
export interface EventOutline extends Pick<
	StoryEvent,
	| 'slug'
	| 'code'
	| 'title'
	| 'shortTitle'
	| 'date'
	| 'places'
	| 'countries'
	| 'journey'
	| 'themes'
	| 'lane'
	| 'importance'
	| 'standing'
> {
	/** The first sentence or two of the prose, as plain text. */
	summary: string;
	/** How many disagreements touch it. */
	disagreements: number;
}

export interface PlaceOutline extends Pick<
	Place,
	'id' | 'name' | 'kind' | 'country' | 'at' | 'precisionKm' | 'approximate' | 'local' | 'names' | 'roles'
> {
	/** Its status is contested: its page says how, and nothing else names a country beside it. */
	contested: boolean;
	/** How many disagreements touch it, through an event there or a claim about it. */
	disagreements: number;
}

export interface RouteOutline extends Pick<Route, 'id' | 'name' | 'shortName' | 'kind' | 'standing' | 'shown'> {
	phases: Pick<RoutePhase, 'status' | 'from' | 'to' | 'fromDate' | 'toDate' | 'text' | 'dated'>[];
	line: LonLat[];
}

export type JourneyOutline = Pick<Journey, 'id' | 'title' | 'stops'>;

/** Who held an office, and when. */
export interface OfficeTerm extends Period {
	/** In full, and as it is lettered where room is short. */
	holder: string;
	shortHolder: string;
	fromDate: DateSpan | null;
	toDate: DateSpan | null;
	evidence: EvidenceId[];
}

export interface OfficeOutline {
	title: string;
	/** In order of their starts. */
	terms: OfficeTerm[];
}

/**
 * The story as the browser needs it to draw the timeline and the map: everything by which one finds, places and dates
 * an event, without the texts that a reader opens one at a time. It is plain data, ready for JSON.
 */
export interface Overview {
	title: string;
	extent: DateSpan;
	bounds: Bounds;
	view: Bounds;
	themes: Theme[];
	lanes: Lane[];
	countries: Country[];
	seas: Sea[];
	places: PlaceOutline[];
	routes: RouteOutline[];
	journeys: JourneyOutline[];
	periods: ContextPeriod[];
	/** In the order in which the story first names them. */
	offices: OfficeOutline[];
	/** In order of time. */
	events: EventOutline[];
}
