import { createContext } from 'svelte';
import type { EventOutline, Overview } from '../model/index.ts';
import { anchor, extentOf } from '../time/span.ts';
import {
	DEFAULT_VIEW,
	BANDS,
	NO_FILTERS,
	type Arrangement,
	type Band,
	type Filters,
	type Selection,
	type TimeWindow,
	type ViewState
} from '../url/view-state.ts';
import { filterCounts, letsAllThrough, matchingEvents } from './filter.ts';
import { lastMoment } from './last-moment.ts';

/** How a change of view enters the browser's history: `push` can be undone by Back, `replace` cannot. */
export type Remember = 'push' | 'replace';

const DAY = 86_400_000;

/**
 * What the reader looks at, and what follows from it. The timeline, the map, the list and the panel are views of one
 * explorer and never speak to each other. It knows no pixels and no address bar: `remember` is told of every change.
 */
export class Explorer {
	readonly overview: Overview;
	#view = $state.raw<ViewState>(DEFAULT_VIEW);
	/** The playhead while something moves it; the view has it when it comes to rest. */
	#moving = $state<number | null>(null);
	#remember: (view: ViewState, how: Remember) => void;

	constructor(overview: Overview, remember: (view: ViewState, how: Remember) => void = () => {}) {
		this.overview = overview;
		this.#remember = remember;
	}

	get view(): ViewState {
		return this.#view;
	}

	/** Shows a view that comes from the address, so nothing is written back. */
	show(view: ViewState) {
		this.#moving = null;
		this.#view = { ...view, playhead: this.#toDay(view.playhead), routes: this.#unlessDefault(view.routes) };
	}

	readonly selection = $derived(this.#view.selection);
	readonly filters = $derived(this.#view.filters);

	/** The whole span of the time axis, ms UTC. */
	readonly extent = $derived.by((): TimeWindow => {
		const [from, to] = extentOf(this.overview.extent, [0, 0]);
		return { from, to };
	});

	/** The stretch of time in view. */
	readonly window = $derived(this.#view.window ?? this.extent);
	readonly isWholeWindow = $derived(this.#view.window === null);

	/** The events that filters and window let through, in order of time. */
	readonly events = $derived.by(() => matchingEvents(this.overview.events, this.#view.filters, this.#view.window));
	readonly counts = $derived.by(() => filterCounts(this.overview, this.#view.filters, this.#view.window));
	readonly isFiltered = $derived(!letsAllThrough(this.filters, this.#view.window));

	readonly selectedEvent = $derived.by((): EventOutline | undefined => {
		const selection = this.selection;
		return selection?.type === 'event' ? this.overview.events.find(({ slug }) => slug === selection.id) : undefined;
	});

	/** The last moment of what is told in the window, ms UTC. */
	readonly end = $derived.by(() => Math.min(this.window.to - 1, this.#lastMoment));
	readonly #lastMoment = $derived.by(() => lastMoment(this.overview));

	/** The day that the reader moved the map to, ms UTC; null where the selection decides. */
	readonly playhead = $derived(this.#moving ?? this.#view.playhead);

	/** The day that the map shows, ms UTC: the playhead's, else the selected event's, else the end of what is told. */
	readonly date = $derived.by(
		(): number => this.playhead ?? (this.selectedEvent && anchor(this.selectedEvent.date)) ?? this.end
	);

	/** How many events have begun by the playhead. A number, so that what follows from it rests between two events. */
	readonly #begun = $derived.by(() => {
		const { playhead, events } = this;
		if (playhead === null) return events.length;
		return events.filter(({ date }) => (anchor(date) ?? Infinity) <= playhead).length;
	});

	/** The events that the map marks: with a playhead and nothing selected, those that have begun by then. */
	readonly eventsOnMap = $derived.by(() =>
		this.selection || this.#begun === this.events.length ? this.events : this.events.slice(0, this.#begun)
	);

	/** The last event that has begun by the playhead, among those that filters and window let through. */
	readonly latestEvent = $derived(this.playhead === null ? undefined : this.events[this.#begun - 1]);

	/** Ids of the routes that the map shows, in the story's order. */
	readonly shownRoutes = $derived.by(() => this.#view.routes ?? this.#defaultRoutes);

	readonly arrangement = $derived(this.#view.arrangement);
	readonly bands = $derived(this.#view.bands);

	select(selection: Selection | null) {
		const { selection: current } = this;
		const isSame = selection?.type === current?.type && selection?.id === current?.id;
		if (isSame && (!selection || this.playhead === null)) return;
		this.#moving = null;
		this.#change({ selection, playhead: null }, isSame ? 'replace' : 'push');
	}

	selectEvent(slug: string) {
		this.select({ type: 'event', id: slug });
	}

	/**
	 * Selects the event `steps` further on in time among those shown, counted from the selected one, else from the
	 * playhead, else from the first or last. Stays at the ends.
	 */
	step(steps: number) {
		if (this.events.length === 0) return;
		const at = this.events.findIndex(({ slug }) => slug === this.selectedEvent?.slug);
		const before = this.playhead === null && steps > 0 ? 0 : this.#begun;
		const next = at < 0 ? before + (steps > 0 ? steps - 1 : steps) : at + steps;
		const event = this.events[Math.max(0, Math.min(this.events.length - 1, next))];
		if (event) this.selectEvent(event.slug);
	}

	/** Narrows the story to a stretch of time; null, or one as wide as the story, shows it whole. */
	setWindow(window: TimeWindow | null) {
		const { from, to } = this.extent;
		const whole = window === null || (window.from <= from && window.to >= to);
		this.#change({ window: whole ? null : window }, 'replace');
	}

	/**
	 * Moves the playhead and leaves it there, ms UTC; null gives the date back to the selection. The playhead keeps to
	 * whole days of the story's span, as the address does.
	 */
	setPlayhead(at: number | null) {
		this.#moving = null;
		this.#change({ playhead: this.#toDay(at) }, 'replace');
	}

	/**
	 * Moves the playhead without remembering it, for what moves it many times a second; {@link setPlayhead} ends that, and
	 * null undoes it.
	 */
	movePlayhead(at: number | null) {
		this.#moving = this.#toDay(at);
	}

	/** Puts a route on the map, or takes it off. */
	toggleRoute(id: string) {
		const shown = this.overview.routes
			.map((route) => route.id)
			.filter((other) => this.shownRoutes.includes(other) !== (other === id));
		this.#change({ routes: this.#unlessDefault(shown) }, 'replace');
	}

	/** Says what the lanes of the timeline are by. */
	setArrangement(arrangement: Arrangement) {
		this.#change({ arrangement }, 'replace');
	}

	/** Shows a band of the timeline, or hides it. */
	toggleBand(band: Band) {
		const bands = BANDS.filter((other) => this.bands.includes(other) !== (other === band));
		this.#change({ bands }, 'replace');
	}

	setFilters(filters: Partial<Filters>) {
		this.#change({ filters: { ...this.filters, ...filters } }, 'replace');
	}

	/** Adds a choice to a filter, or takes it out again. */
	toggleFilter(facet: 'themes' | 'countries' | 'lanes', id: string) {
		const chosen = this.filters[facet];
		this.setFilters({ [facet]: chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id] });
	}

	/** Shows every event again; the selection stays. */
	clearFilters() {
		this.#change({ filters: NO_FILTERS, window: null }, 'replace');
	}

	#toDay(at: number | null): number | null {
		const { from, to } = this.extent;
		return at === null ? null : Math.floor(Math.max(from, Math.min(to - 1, at)) / DAY) * DAY;
	}

	get #defaultRoutes(): string[] {
		return this.overview.routes.filter(({ shown }) => shown).map(({ id }) => id);
	}

	#unlessDefault(routes: string[] | null): string[] | null {
		return routes?.join() === this.#defaultRoutes.join() ? null : routes;
	}

	#change(change: Partial<ViewState>, how: Remember) {
		this.#view = { ...this.#view, ...change };
		this.#remember(this.#view, how);
	}
}

export const [getExplorer, setExplorer] = createContext<Explorer>();
