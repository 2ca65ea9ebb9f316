import type { TimeScale } from '../time/scale.ts';
import type { TimeWindow } from '../url/view-state.ts';
import { axisFor, denseWeeks, stretchesOf, weekForLens, type Axis } from './day-lens.ts';
import type { EventIndex, InView } from './event-index.ts';
import * as windows from './window.ts';
import type { Edge } from './window.ts';

/** What the controller needs of an explorer. */
export interface TimelineView {
	/** The whole span of the story, ms UTC. */
	readonly extent: TimeWindow;
	readonly window: TimeWindow;
	/** Every event that the filters let through, within the window or not. */
	readonly index: EventIndex;
	/** Slug of the event that is never only counted. */
	readonly selected?: string | undefined;
	setWindow(window: TimeWindow | null): void;
}

export type Command =
	'zoom-in' | 'zoom-out' | 'earlier' | 'later' | 'year-earlier' | 'year-later' | 'start' | 'end' | 'whole';

const ZOOM_STEP = 2;

/** Narrower axes open a lens only when asked: it would push the years together. */
const ROOM_FOR_LENS = 1150;

/** Until the page is measured, an axis of this many pixels is drawn. */
export const ASSUMED_WIDTH = 1274;

const LEAST_WIDTH = 120;

const DAY_WIDTH = 170;

/**
 * Moves the window of a timeline. It knows pixels and moments but no elements and no events of a browser. While a gesture
 * runs, it holds the window to itself; `commit` hands it over, so that a drag is one change and not hundreds.
 */
export class TimelineController {
	#width = $state(ASSUMED_WIDTH);
	/** Whether the reader wants the lens; null leaves it to the room there is. */
	#lensWanted = $state<boolean | null>(null);
	#held = $state.raw<TimeWindow | null>(null);
	#view: TimelineView;

	constructor(view: TimelineView) {
		this.#view = view;
	}

	/** Width of the axes in pixels. */
	get width(): number {
		return this.#width;
	}

	/** Takes the width that the page has for the axes; a hidden timeline has none and keeps its last. */
	resize(width: number) {
		if (width >= LEAST_WIDTH) this.#width = width;
	}

	get extent(): TimeWindow {
		return this.#view.extent;
	}

	/** The stretch of time in view: that of the gesture under way, or the explorer's. */
	get window(): TimeWindow {
		return this.#held ?? windows.within(this.#view.window, this.extent);
	}

	get isMoving(): boolean {
		return this.#held !== null;
	}

	readonly #weeks = $derived.by(() => denseWeeks(this.#view.index.events));

	/** The week that a lens could show now. */
	get week() {
		return weekForLens(this.#weeks, this.window, this.width);
	}

	get isLensOpen(): boolean {
		return this.week !== null && (this.#lensWanted ?? this.width >= ROOM_FOR_LENS);
	}

	toggleLens() {
		this.#lensWanted = !this.isLensOpen;
	}

	readonly axis = $derived.by((): Axis => {
		return axisFor(this.window, this.width, this.isLensOpen ? this.week : null, DAY_WIDTH);
	});

	/** What the axis shows of the events that may fall into the window. */
	readonly inView = $derived.by((): InView => {
		const { index, selected } = this.#view;
		return index.inView(stretchesOf(this.axis, this.window, this.width), index.positionOf(selected));
	});

	/** The moment at a pixel of the axis, ms UTC. */
	timeAt(x: number, scale: TimeScale = this.axis.scale): number {
		return Number(scale.invert(x));
	}

	/** Pixels of the overview, on which the whole story is drawn. */
	overviewX(at: number): number {
		const { from, to } = this.extent;
		return ((at - from) / (to - from)) * this.#width;
	}

	/** How many ms one pixel of the overview stands for. */
	get overviewMsPerPixel(): number {
		return (this.extent.to - this.extent.from) / this.#width;
	}

	/** Zooms about a pixel of the axis; above 1 zooms in. */
	zoomAbout(x: number, factor: number) {
		this.#held = windows.zoomed(this.window, factor, this.timeAt(x), this.extent);
	}

	/** Moves the view by pixels; above 0 goes on in time. A lens does not slow it down. */
	panBy(pixels: number) {
		const { lens } = this.axis;
		const { from, to } = this.window;
		const msPerPixel = lens
			? (to - from - (lens.to - lens.from)) / (this.width - (lens.right - lens.left))
			: (to - from) / this.width;
		this.#held = windows.panned(this.window, pixels * msPerPixel, this.extent);
	}

	/** Moves the whole window so that it starts at a moment, ms UTC. */
	moveTo(from: number) {
		const { window } = this;
		this.#held = windows.panned(window, from - window.from, this.extent);
	}

	/** Moves one end of the window to a moment, ms UTC. */
	moveEdge(edge: Edge, at: number) {
		this.#held = windows.withEdge(this.window, edge, at, this.extent);
	}

	/** Shows a stretch of time, which a gesture goes on to change. */
	hold(window: TimeWindow) {
		this.#held = windows.within(window, this.extent);
	}

	/** Moves one end of the window by calendar months, at once. */
	stepEdge(edge: Edge, months: number) {
		this.#held = windows.withEdgeMoved(this.window, edge, months, this.extent);
		this.commit();
	}

	/** Shows a stretch of time, ms UTC, at once. */
	frame(stretch: TimeWindow) {
		this.#held = windows.within(stretch, this.extent);
		this.commit();
	}

	/** Ends a gesture: the window that it reached becomes the explorer's. */
	commit() {
		if (!this.#held) return;
		const window = windows.toWholeDays(this.#held, this.extent);
		this.#held = null;
		this.#view.setWindow(window);
	}

	/** Ends a gesture as if it had never been. */
	cancel() {
		this.#held = null;
	}

	/**
	 * @param about the moment that zooming keeps in place, ms UTC; the middle of the window where it lies outside
	 */
	run(command: Command, about?: number) {
		const { window, extent } = this;
		const span = window.to - window.from;
		const isInView = about !== undefined && window.from <= about && about < window.to;
		const at = isInView ? about : (window.from + window.to) / 2;
		switch (command) {
			case 'zoom-in':
				this.#held = windows.zoomed(window, ZOOM_STEP, at, extent);
				break;
			case 'zoom-out':
				this.#held = windows.zoomed(window, 1 / ZOOM_STEP, at, extent);
				break;
			case 'earlier':
			case 'later':
				this.#held = windows.panned(window, command === 'later' ? span : -span, extent);
				break;
			case 'year-earlier':
			case 'year-later':
				this.#held = windows.pannedByYears(window, command === 'year-later' ? 1 : -1, extent);
				break;
			case 'start':
				this.#held = windows.panned(window, extent.from - window.from, extent);
				break;
			case 'end':
				this.#held = windows.panned(window, extent.to - window.to, extent);
				break;
			case 'whole':
				this.#held = extent;
				break;
		}
		this.commit();
	}
}
