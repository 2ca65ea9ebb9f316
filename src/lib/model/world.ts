import type { DateSpan } from './date.ts';
import type { EvidenceId, Prose } from './prose.ts';

/** Longitude and latitude in degrees, WGS 84, in GeoJSON's order. */
export type LonLat = [lon: number, lat: number];

/** West, south, east, north in degrees. */
export type Bounds = [west: number, south: number, east: number, north: number];

/** A name, role or wording that held for a time. `from` is inclusive and `to` exclusive, in ms UTC; null means without limit. */
export interface Period {
	from: number | null;
	to: number | null;
}

export interface NamePeriod extends Period {
	name: string;
	/** The dates as the content has them, for wording. */
	fromDate: DateSpan | null;
	toDate: DateSpan | null;
	note?: string;
	evidence: EvidenceId[];
}

export interface RolePeriod extends Period {
	role: string;
	fromDate: DateSpan | null;
	toDate: DateSpan | null;
	evidence: EvidenceId[];
}

export type PlaceKind = 'city' | 'settlement' | 'airport' | 'port' | 'facility' | 'area';

export interface Place {
	id: string;
	name: string;
	kind: PlaceKind;
	/** ISO 3166-1 alpha-2, stated by content; never derived from a polygon. */
	country: string;
	at: LonLat;
	/** Radius in km within which the true point lies; an `area` is drawn with it. */
	precisionKm: number;
	/** Where the coordinates come from, in words. */
	coordinates: string;
	approximate: boolean;
	/** Names in other languages, by language code. */
	local: Record<string, string>;
	/** Other spellings and names, for search. */
	also: string[];
	/** Names over time; empty where the name never changed. */
	names: NamePeriod[];
	roles: RolePeriod[];
	/** Wording on contested status, one tap away from the label. */
	status: Prose;
	summary: Prose;
}

export interface Country {
	/** ISO 3166-1 alpha-2. */
	code: string;
	/** ISO 3166-1 numeric, the id of the country's shape in Natural Earth. */
	numeric: string;
	name: string;
	names: NamePeriod[];
	local: Record<string, string>;
	/** Where the map letters the name. */
	label: LonLat;
	/** Rough extent, used only to warn of misplaced coordinates; null where a country is too scattered. */
	box: Bounds | null;
	/** The countries that the story is about are lettered and tinted more strongly. */
	focus: boolean;
}

export interface Sea {
	name: string;
	at: LonLat;
	local: Record<string, string>;
}

export type RouteStatus = 'announced' | 'building' | 'in-service' | 'idle';

export interface RoutePhase extends Period {
	status: RouteStatus;
	fromDate: DateSpan | null;
	toDate: DateSpan | null;
	text: string;
	/** False where no source dates the phase: drawn in grey with a note. */
	dated: boolean;
	evidence: EvidenceId[];
}

export interface Waypoint {
	name: string;
	country: string;
	at: LonLat;
	/** How the point is known, in words. */
	basis: string;
}

/** A pipeline: a schematic line with phases over time. */
export interface Route {
	id: string;
	name: string;
	shortName: string;
	kind: 'oil' | 'gas';
	/** `seed` where one of the documents names it, else `context`. */
	standing: Standing;
	/** Shown on the map unless the reader turns it off. */
	shown: boolean;
	lengthKm: number;
	lengthNote?: string;
	countries: { country: string; km: number }[];
	phases: RoutePhase[];
	owners: { name: string; percent: number }[];
	ownersDate?: string;
	operator?: string;
	capacity?: string;
	accuracy: string;
	summary: Prose;
	facts: { label: string; text: Prose }[];
	waypoints: Waypoint[];
	evidence: EvidenceId[];
}

export interface Journey {
	id: string;
	title: string;
	stops: { place: string; date: DateSpan }[];
	note: Prose;
}

/** `seed`: one of the documents states it. `context`: it rests on outside references alone. */
export type Standing = 'seed' | 'context';
