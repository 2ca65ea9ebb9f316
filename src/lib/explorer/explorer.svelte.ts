import { createContext } from 'svelte';
import type { EventOutline, Overview } from '../model/index.ts';
import { anchor, extentOf } from '../time/span.ts';
import {
	DEFAULT_VIEW,
	NO_FILTERS,
	knownIdsOf,
	type Filters,
	type KnownIds,
	type Selection,
	type TimeWindow,
	type ViewState
} from '../url/view-state.ts';
import { filterCounts, matchingEvents } from './filter.ts';
import { lastMoment } from './last-moment.ts';

/** How a change of view enters the browser's history: `push` can be undone by Back, `replace` cannot. */
export type Remember = 'push' | 'replace';

/**
 * What the reader looks at, and what follows from it. The timeline, the map, the list and the panel are views of one
 * explorer and never speak to each other. It knows no pixels and no address bar: `remember` is told of every change.
 */
export class Explorer {
	readonly overview: Overview;
	readonly knownIds: KnownIds;
	#view = $state.raw<ViewState>(DEFAULT_VIEW);
	#remember: (view: ViewState, how: Remember) => void;

	constructor(overview: Overview, remember: (view: ViewState, how: Remember) => void = () => {}) {
		this.overview = overview;
		this.#remember = remember;
		this.knownIds = knownIdsOf(overview);
	}

	get view(): ViewState {
		return this.#view;
	}

	/** Shows a view that comes from the address, so nothing is written back. */
	show(view: ViewState) {
		this.#view = view;
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
	readonly isFiltered = $derived(
		this.#view.window !== null ||
			this.filters.standing !== null ||
			[this.filters.themes, this.filters.countries, this.filters.lanes].some((list) => list.length > 0)
	);

	readonly selectedEvent = $derived.by((): EventOutline | undefined => {
		const selection = this.selection;
		return selection?.type === 'event' ? this.overview.events.find(({ slug }) => slug === selection.id) : undefined;
	});

	/** The day that the map shows, ms UTC: the playhead's, else the selected event's, else the end of what is told. */
	readonly date = $derived.by((): number => {
		if (this.#view.playhead !== null) return this.#view.playhead;
		return (
			(this.selectedEvent && anchor(this.selectedEvent.date)) ?? Math.min(this.window.to - 1, lastMoment(this.overview))
		);
	});

	select(selection: Selection | null) {
		const { selection: current } = this;
		if (selection?.type === current?.type && selection?.id === current?.id) return;
		this.#change({ selection, playhead: null }, 'push');
	}

	selectEvent(slug: string) {
		this.select({ type: 'event', id: slug });
	}

	/** Selects the event `steps` further on in time among those shown; from nothing, the first or last. Stays at the ends. */
	step(steps: number) {
		if (this.events.length === 0) return;
		const at = this.events.findIndex(({ slug }) => slug === this.selectedEvent?.slug);
		const next = at < 0 ? (steps > 0 ? 0 : this.events.length - 1) : at + steps;
		const event = this.events[Math.max(0, Math.min(this.events.length - 1, next))];
		if (event) this.selectEvent(event.slug);
	}

	/** Narrows the story to a stretch of time; null, or one as wide as the story, shows it whole. */
	setWindow(window: TimeWindow | null) {
		const { from, to } = this.extent;
		const whole = window === null || (window.from <= from && window.to >= to);
		this.#change({ window: whole ? null : window }, 'replace');
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

	#change(change: Partial<ViewState>, how: Remember) {
		this.#view = { ...this.#view, ...change };
		this.#remember(this.#view, how);
	}
}

export const [getExplorer, setExplorer] = createContext<Explorer>();
