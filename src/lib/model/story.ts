import type { DateSpan } from './date.ts';
import type { Claim, Disagreement, Figure, Reference, Source } from './evidence.ts';
import type { EvidenceId, Prose } from './prose.ts';
import type { Bounds, Country, Journey, Place, Route, Sea, Standing } from './world.ts';

/** A colour of the design system, by name; its value per theme lives in the style sheet and the map's palette. */
export type Hue = 'blue' | 'amber' | 'crimson' | 'green' | 'violet' | 'slate';
export type Mark = 'disc' | 'lozenge' | 'triangle' | 'square' | 'hexagon' | 'ring';

export interface Theme {
	id: string;
	label: string;
	hue: Hue;
	mark: Mark;
}

export interface Lane {
	id: string;
	label: string;
}

export interface Office {
	title: string;
	from: DateSpan | null;
	to: DateSpan | null;
	evidence: EvidenceId[];
}

export interface Actor {
	id: string;
	name: string;
	kind: 'person' | 'organisation' | 'state' | 'community';
	description?: string;
	also: string[];
	local: Record<string, string>;
	offices: Office[];
}

export interface StoryEvent {
	slug: string;
	/** A citable number, such as E21. */
	code: string;
	title: string;
	/** Short form for chips on the timeline and map. */
	shortTitle: string;
	date: DateSpan;
	places: string[];
	countries: string[];
	journey?: string;
	actors: string[];
	/** The first theme gives the event its colour and mark. */
	themes: string[];
	lane: string;
	/** 1 is minor, 3 is major: what keeps its label when room is short. */
	importance: 1 | 2 | 3;
	standing: Standing;
	/** How the event was verified, in words. */
	verification: string;
	details: { label: string; text: Prose }[];
	body: Prose;
	/** Claims that state or bear on the event: those listed and those cited in the prose. */
	claims: EvidenceId[];
	/** References cited in the prose and those that the event lists. */
	references: EvidenceId[];
	/** Slugs of disagreements that touch it. */
	disagreements: string[];
}

export interface ContextPeriod {
	id: string;
	label: string;
	date: DateSpan;
	evidence: EvidenceId[];
}

export interface Camera {
	/** Place ids to hold in view, */
	places: string[];
	/** or an explicit frame; content gives one or the other. */
	bounds: Bounds | null;
}

/** What is put to the room before its answer. */
export interface Question {
	ask: string;
	answer: Prose;
}

export interface Scene {
	title: string;
	event?: string;
	/** The day the map shows; the event's own where content gives none. */
	date: DateSpan | null;
	camera: Camera;
	window: DateSpan | null;
	/** Route ids to show. */
	routes: string[];
	disagreement?: string;
	/** Slug of a figure that is shown beside the map. */
	figure?: string;
	/** A second day: the map is shown twice, on this day and on its own, and both move together. */
	beside: DateSpan | null;
	caption: Prose;
	/** What is added to the caption one by one. */
	points: Prose[];
	question: Question | null;
	/** For whoever presents. */
	notes: Prose;
	/** For those who follow the tour by themselves; the notes are not shown to them. */
	forStudents: Prose;
	/** How long it is planned to take. */
	minutes: number;
}

/** A task of the handout: to answer, to fill in, or to judge claims by what the check of them found. */
export type Exercise =
	| { kind: 'question'; ask: string; answer: Prose; disagreement?: string; figure?: string }
	/** The text with its answers in place; what stands in `{braces}` is left blank for students. */
	| { kind: 'gaps'; text: Prose }
	| { kind: 'claims'; claims: EvidenceId[] };

export interface Tour {
	slug: string;
	title: string;
	minutes: number;
	introduction: Prose;
	scenes: Scene[];
	exercises: Exercise[];
}

export interface StoryMeta {
	title: string;
	subtitle: string;
	description: string;
	/** Absolute address of the published story for canonical links; empty where none is set. */
	address: string;
	version: string;
	/** The day, month or year of this version; null where content gives none. */
	versionDate: DateSpan | null;
	/** The span of the time axis. */
	extent: DateSpan;
	languages: string[];
	licence: { name: string; url: string; note: string };
	credits: { name: string; text: string; url?: string }[];
	introduction: Prose;
	boundaryNote: Prose;
	method: { title: string; text: Prose }[];
	/** The widest view of the map. */
	bounds: Bounds;
	/** Where the map opens. */
	view: Bounds;
	contact: string;
	/** Explains why some sources count as one. */
	independence: Prose;
}

export type CorrectedKind = 'event' | 'place' | 'route' | 'source' | 'disagreement';

/** A change of what an earlier version said wrongly. */
export interface Correction {
	date: DateSpan;
	/** What was said, and what is said now. */
	text: Prose;
	/** The page that it changed; null where it was none in particular. */
	page: { kind: CorrectedKind; id: string } | null;
	/** The claims and references that show the error, those of the text included. */
	evidence: EvidenceId[];
}

/** One story: everything the pages, the map and the timeline show. Built once, indexed, never changed. */
export interface Story {
	meta: StoryMeta;
	themes: Theme[];
	lanes: Lane[];
	actors: Actor[];
	countries: Country[];
	seas: Sea[];
	places: Place[];
	routes: Route[];
	journeys: Journey[];
	contextPeriods: ContextPeriod[];
	sources: Source[];
	references: Reference[];
	/** In order of time. */
	events: StoryEvent[];
	disagreements: Disagreement[];
	figures: Figure[];
	tours: Tour[];
	/** The latest first. */
	corrections: Correction[];
	index: StoryIndex;
}

/** Look-ups by id. */
export interface StoryIndex {
	themes: ReadonlyMap<string, Theme>;
	actors: ReadonlyMap<string, Actor>;
	countries: ReadonlyMap<string, Country>;
	places: ReadonlyMap<string, Place>;
	routes: ReadonlyMap<string, Route>;
	journeys: ReadonlyMap<string, Journey>;
	sources: ReadonlyMap<string, Source>;
	claims: ReadonlyMap<EvidenceId, Claim>;
	references: ReadonlyMap<EvidenceId, Reference>;
	events: ReadonlyMap<string, StoryEvent>;
	disagreements: ReadonlyMap<string, Disagreement>;
	figures: ReadonlyMap<string, Figure>;
	tours: ReadonlyMap<string, Tour>;
}
