import type { Bounds, EventOutline, Overview, Scene, TourReading } from '../model/index.ts';
import { eventOfScene, loopOf } from './loop.ts';
import { attract, secondsLeft, step, type Phase, type Session, type SessionEvent, type Timing } from './session.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { isWithin, minutesOfDay } from './wall-clock.ts';

/** What lies over the story: the events of some places, or a route. */
export type Sheet = { type: 'places'; places: string[] } | { type: 'route'; id: string };

/** What the operator has opened: the keys for the code, then the panel. */
export type OperatorView = 'closed' | 'code' | 'panel';

/**
 * The state of the unattended screen. All that a visitor changes is held here, so that a reset forgets all of it.
 */
export class Kiosk {
	readonly overview: Overview;

	settings = $state.raw<Settings>(DEFAULT_SETTINGS);
	tour = $state.raw<TourReading | null>(null);
	/** Which scene of the loop is shown. */
	position = $state(0);

	/** Slug of the event that the visitor reads. */
	slug = $state<string | null>(null);
	/** Where the visitor zoomed to; null for the frame of what is shown. */
	zoomed = $state.raw<Bounds | null>(null);
	/** Counts whenever the map is to go to its frame, wherever hands have moved it. */
	visit = $state(0);
	sheet = $state.raw<Sheet | null>(null);
	larger = $state(false);
	lower = $state(false);
	operator = $state<OperatorView>('closed');

	/** How many visits there were since the page was loaded, */
	visits = $state(0);
	/** and how often it went back to the start, for whatever cause. */
	resets = $state(0);
	/** The screen is dimmed at this hour. */
	resting = $state(false);

	#session = $state.raw<Session>(attract(Date.now()));
	#shownSince = Date.now();

	readonly scenes: Scene[] = $derived.by(() => loopOf(this.overview, this.tour));
	readonly scene: Scene | undefined = $derived(this.scenes[this.position % this.scenes.length]);
	readonly phase: Phase = $derived(this.#session.phase);
	readonly secondsLeft: number = $derived(secondsLeft(this.#session, this.#timing));
	readonly event: EventOutline | undefined = $derived.by(() =>
		this.overview.events.find(({ slug }) => slug === this.slug)
	);

	constructor(overview: Overview, tour: TourReading | null) {
		this.overview = overview;
		this.tour = tour;
	}

	get #timing(): Timing {
		return { idle: this.settings.idle * 1000, countdown: this.settings.countdown * 1000 };
	}

	/** How long nobody has been there, ms; 0 while somebody is. */
	get aloneFor(): number {
		const { phase, touches, now, quietSince } = this.#session;
		return phase === 'attract' && touches === 0 ? now - quietSince : 0;
	}

	/** Tells the session of something, and does what follows from it. */
	tell(event: SessionEvent, at = Date.now()) {
		const before = this.phase;
		this.#session = step(this.#session, event, at, this.#timing);
		if (this.phase === 'attract' && (before !== 'attract' || event.type === 'start-over')) this.#reset(at);
		if (before === 'attract' && this.phase !== 'attract') this.#welcome();
	}

	/** To be called several times a second. */
	tick(at = Date.now()) {
		this.tell({ type: 'tick' }, at);
		const { dwell, quiet } = this.settings;
		this.resting = quiet !== null && isWithin(quiet, minutesOfDay(at));
		if (this.phase !== 'attract' || this.resting) return;
		// A clock that was set back must not hold the scene for as long.
		const shown = at - this.#shownSince;
		if (shown < 0) this.#shownSince = at;
		else if (shown >= dwell * 1000) this.#next(at);
	}

	/** The operator's wishes are known. */
	configure(settings: Settings) {
		this.settings = settings;
		this.lower = settings.lower;
	}

	/** Another tour plays itself. */
	play(tour: TourReading) {
		this.tour = tour;
		this.position = 0;
		this.#shownSince = Date.now();
	}

	select(slug: string) {
		this.slug = slug;
		this.sheet = null;
		this.zoomed = null;
		this.visit += 1;
		this.tell({ type: 'act' });
	}

	/** The event so many places later in time, or the last on the way there. */
	move(by: number) {
		const { events } = this.overview;
		const at = events.findIndex(({ slug }) => slug === this.slug);
		const next = events[Math.min(events.length - 1, Math.max(0, at + by))];
		if (next && next.slug !== this.slug) this.select(next.slug);
	}

	/** Leaves out the map's frame for a closer or wider one. */
	zoomTo(bounds: Bounds) {
		this.zoomed = bounds;
		this.visit += 1;
	}

	open(sheet: Sheet) {
		this.sheet = sheet;
		this.tell({ type: 'act' });
	}

	#next(at: number) {
		this.#shownSince = at;
		if (this.scenes.length > 0) this.position = (this.position + 1) % this.scenes.length;
		this.visit += 1;
	}

	#welcome() {
		this.visits += 1;
		this.slug = eventOfScene(this.overview, this.scene);
		this.visit += 1;
	}

	#reset(at: number) {
		this.resets += 1;
		this.slug = null;
		this.sheet = null;
		this.zoomed = null;
		this.larger = false;
		this.lower = this.settings.lower;
		this.operator = 'closed';
		this.#next(at);
	}
}
