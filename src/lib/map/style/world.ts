import type { LonLat, Overview, Period, PlaceKind, RouteOutline, RoutePhase, RouteStatus } from '../../model/index.ts';

/**
 * What a route is on a day. `absent`: not begun, or gone; `undated`: no source dates it, so it is drawn in grey at all
 * times.
 */
export type RouteState = RouteStatus | 'absent' | 'undated';

export interface WorldCountry {
	code: string;
	/** As the map letters it, in capitals where the script has them. */
	name: string;
	at: LonLat;
	focus: boolean;
}

export interface WorldPlace {
	id: string;
	name: string;
	kind: PlaceKind;
	at: LonLat;
	capital: boolean;
	/** A role that came or went with time and is therefore worth a word, such as `capital`. */
	role?: string;
	/** The name that it bears today, where that is another, and the first day of that name. */
	later?: { name: string; from: number };
	approximate: boolean;
	/** Kilometres within which the true point lies; drawn where the place is uncertain. */
	radius: number;
}

export interface WorldRoute extends Pick<RouteOutline, 'id' | 'name' | 'shortName' | 'kind' | 'standing' | 'line'> {
	state: RouteState;
}

/** Everything that a date decides about the map. */
export interface World {
	date: number;
	countries: WorldCountry[];
	seas: { name: string; at: LonLat }[];
	places: WorldPlace[];
	routes: WorldRoute[];
}

const holds = ({ from, to }: Period, date: number) => (from === null || from <= date) && (to === null || date < to);

interface Named {
	name: string;
	names: (Period & { name: string })[];
	local: Record<string, string>;
}

/** The name that held on a date. Where that is today's name, it is given in the reader's language if content has it. */
export function nameAt(thing: Named, date: number, lang: string): string {
	const name = thing.names.find((period) => holds(period, date))?.name ?? thing.name;
	return name === thing.name ? (thing.local[lang] ?? name) : name;
}

function laterName(thing: Named, date: number): WorldPlace['later'] {
	const now = thing.names.find((period) => holds(period, date));
	if (!now || now.name === thing.name) return undefined;
	const next = thing.names.find((period) => period.name === thing.name && period.from !== null && period.from > date);
	return next?.from ? { name: next.name, from: next.from } : undefined;
}

/** Capitals of a name, by the rules of the language that the name is in: İ in Türkiye, for one. */
function inCapitals(name: string, local: Record<string, string>, lang: string): string {
	const own = Object.keys(local).find((language) => local[language] === name) ?? lang;
	return name.toLocaleUpperCase(own);
}

/** The phase of a route on a date; later phases of the content win where phases overlap. */
export function routeStateAt(
	route: { phases: Pick<RoutePhase, 'status' | 'from' | 'to' | 'dated'>[] },
	date: number
): RouteState {
	const holding = route.phases.filter((phase) => holds(phase, date));
	const dated = holding.filter((phase) => phase.dated).at(-1);
	if (dated) return dated.status;
	return holding.length > 0 ? 'undated' : 'absent';
}

/**
 * What the map shows on a date.
 * @param date a moment in ms since the epoch, UTC
 * @param lang the reader's language
 */
export function worldAt(overview: Overview, date: number, lang: string): World {
	return {
		date,
		countries: overview.countries.map((country) => ({
			code: country.code,
			name: inCapitals(nameAt(country, date, lang), country.local, lang),
			at: country.label,
			focus: country.focus
		})),
		seas: overview.seas.map((sea) => ({ name: sea.local[lang] ?? sea.name, at: sea.at })),
		places: overview.places.map((place) => {
			const roles = place.roles.filter((period) => holds(period, date));
			const role = roles.find((period) => period.from !== null || period.to !== null)?.role;
			const later = laterName(place, date);
			return {
				id: place.id,
				name: nameAt(place, date, lang),
				kind: place.kind,
				at: place.at,
				capital: roles.some((period) => period.role === 'capital'),
				...(role ? { role } : {}),
				...(later ? { later } : {}),
				approximate: place.approximate,
				radius: place.precisionKm
			};
		}),
		routes: overview.routes.map(({ id, name, shortName, kind, standing, line, phases }) => ({
			id,
			name,
			shortName,
			kind,
			standing,
			line,
			state: routeStateAt({ phases }, date)
		}))
	};
}

/** Whether a place is drawn as the area within which it lies: no point on the map would be true. */
export const isUncertain = ({ kind, approximate }: Pick<WorldPlace, 'kind' | 'approximate'>): boolean =>
	kind === 'area' || approximate;

/** Whether a route in this state is a line on the map. */
export const isDrawn = (state: RouteState): boolean => state !== 'absent';

/** The last of the moments that is not after the date; the date itself where all are after it. */
export const lastChange = (changes: readonly number[], date: number): number =>
	changes.findLast((at) => at <= date) ?? Math.min(date, (changes[0] ?? date) - 1);
