import type { Overview, Standing } from '../model/index.ts';

/** What the reader looks at: one event, place or route, or nothing yet. */
export interface Selection {
	type: 'event' | 'place' | 'route';
	id: string;
}

/** A stretch of time in ms UTC, `from` inclusive, `to` exclusive. */
export interface TimeWindow {
	from: number;
	to: number;
}

/** Which events are shown; an empty list lets everything through. */
export interface Filters {
	themes: string[];
	countries: string[];
	lanes: string[];
	standing: Standing | null;
	/** Only events that a disagreement between sources touches. */
	disputed: boolean;
}

/** What the lanes of the timeline are by: the relationship between countries, or the theme. */
export type Arrangement = 'relation' | 'theme';

/** What the timeline can show beside events: terms of office, and periods of the context. */
export type Band = 'offices' | 'periods';

export const BANDS: readonly Band[] = ['offices', 'periods'];

/** Everything that the address bar holds, so that a link opens the same view. */
export interface ViewState {
	selection: Selection | null;
	/** The stretch of time that events must touch; null is the whole story. */
	window: TimeWindow | null;
	filters: Filters;
	/** The day of the playhead in ms UTC, where the reader moved it off the selection. */
	playhead: number | null;
	/** Ids of the routes on the map, in the story's order; null are those that the story shows unasked. */
	routes: string[] | null;
	arrangement: Arrangement;
	/** In the order of {@link BANDS}. */
	bands: readonly Band[];
}

export const NO_FILTERS: Filters = { themes: [], countries: [], lanes: [], standing: null, disputed: false };
export const DEFAULT_VIEW: ViewState = {
	selection: null,
	window: null,
	filters: NO_FILTERS,
	playhead: null,
	routes: null,
	arrangement: 'relation',
	bands: []
};

/** What exists in the story, in its order, to tell a good parameter from a broken one. */
export interface KnownIds {
	events: ReadonlySet<string>;
	places: ReadonlySet<string>;
	routes: ReadonlySet<string>;
	themes: ReadonlySet<string>;
	countries: ReadonlySet<string>;
	lanes: ReadonlySet<string>;
}

export const knownIdsOf = ({ events, places, routes, themes, countries, lanes }: Overview): KnownIds => ({
	events: new Set(events.map(({ slug }) => slug)),
	places: new Set(places.map(({ id }) => id)),
	routes: new Set(routes.map(({ id }) => id)),
	themes: new Set(themes.map(({ id }) => id)),
	countries: new Set(countries.map(({ code }) => code)),
	lanes: new Set(lanes.map(({ id }) => id))
});

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

const parseDay = (text: string | null): number | null => {
	const match = DAY.exec(text ?? '');
	if (!match) return null;
	const at = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
	// Date.UTC rolls 31 February over into March; such a day is a broken parameter, not another day.
	return formatDay(at) === text ? at : null;
};

const formatDay = (at: number): string => new Date(at).toISOString().slice(0, 10);

const parseList = (text: string | null, known: ReadonlySet<string>): string[] =>
	[...new Set((text ?? '').split(','))].filter((id) => known.has(id));

/** What the address says where the reader wants no route at all, since an empty parameter looks broken. */
const NO_ROUTES = 'none';

const parseRoutes = (text: string | null, known: ReadonlySet<string>): string[] | null => {
	if (text === NO_ROUTES) return [];
	const wanted = parseList(text, known);
	return wanted.length > 0 ? [...known].filter((id) => wanted.includes(id)) : null;
};

const parseBands = (text: string | null): Band[] => {
	const wanted = (text ?? '').split(',');
	return BANDS.filter((band) => wanted.includes(band));
};

/**
 * Reads a view from search parameters. Total: unknown or broken parameters count as absent, so that every address opens.
 */
export function parseView(parameters: URLSearchParams, known: KnownIds): ViewState {
	const selection = (['event', 'place', 'route'] as const)
		.map((type) => ({ type, id: parameters.get(type) ?? '' }))
		.find(({ type, id }) => known[`${type}s`].has(id));
	const from = parseDay(parameters.get('from'));
	const to = parseDay(parameters.get('to'));
	const standing = parameters.get('standing');
	return {
		selection: selection ?? null,
		window: from !== null && to !== null && from < to ? { from, to } : null,
		filters: {
			themes: parseList(parameters.get('theme'), known.themes),
			countries: parseList(parameters.get('country'), known.countries),
			lanes: parseList(parameters.get('lane'), known.lanes),
			standing: standing === 'seed' || standing === 'context' ? standing : null,
			disputed: parameters.get('disputed') === '1'
		},
		playhead: parseDay(parameters.get('date')),
		routes: parseRoutes(parameters.get('routes'), known.routes),
		arrangement: parameters.get('lanes') === 'theme' ? 'theme' : 'relation',
		bands: parseBands(parameters.get('bands'))
	};
}

/**
 * Writes a view as search parameters, the inverse of {@link parseView}: only what differs from the default view, in a
 * fixed order, times rounded to the day.
 */
export function formatView(view: ViewState): URLSearchParams {
	const parameters = new URLSearchParams();
	if (view.selection) parameters.set(view.selection.type, view.selection.id);
	if (view.playhead !== null) parameters.set('date', formatDay(view.playhead));
	if (view.window) {
		parameters.set('from', formatDay(view.window.from));
		parameters.set('to', formatDay(view.window.to));
	}
	const { themes, countries, lanes, standing, disputed } = view.filters;
	if (themes.length > 0) parameters.set('theme', themes.join(','));
	if (countries.length > 0) parameters.set('country', countries.join(','));
	if (lanes.length > 0) parameters.set('lane', lanes.join(','));
	if (standing) parameters.set('standing', standing);
	if (disputed) parameters.set('disputed', '1');
	if (view.routes) parameters.set('routes', view.routes.join(',') || NO_ROUTES);
	if (view.arrangement === 'theme') parameters.set('lanes', view.arrangement);
	if (view.bands.length > 0) parameters.set('bands', view.bands.join(','));
	return parameters;
}
