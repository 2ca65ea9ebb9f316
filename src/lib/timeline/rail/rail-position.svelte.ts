import type { Explorer } from '../../explorer/explorer.svelte.ts';
import { anchor } from '../../time/span.ts';
import { bringToLine, eventAtLine } from './rail-list.ts';

/**
 * Which of the explorer's events the page has scrolled to: the one whose row stands at the line at which the list comes
 * out from under the map.
 */
export class RailPosition {
	/** The line, px from the top of the viewport. */
	line = $state(0);
	#explorer: Explorer;
	#list: Element;
	#slug = $state<string>();
	/** Where the list was taken to. The end of the page keeps the last rows from reaching the line. */
	#aim = $state.raw<{ slug: string; at: number; scrolledTo: number } | null>(null);

	constructor(explorer: Explorer, list: Element) {
		this.#explorer = explorer;
		this.#list = list;
	}

	/** Days of the events in their order, ms UTC; Infinity where none is known. */
	readonly dates = $derived.by(() => this.#explorer.events.map(({ date }) => anchor(date) ?? Infinity));

	/** Index of the event at the line; 0 where the list has not come to it. */
	readonly index = $derived.by(() => {
		const wanted = this.#aim?.slug ?? this.#slug;
		return Math.max(
			0,
			this.#explorer.events.findIndex(({ slug }) => slug === wanted)
		);
	});

	readonly event = $derived.by(() => this.#explorer.events[this.index]);

	/** The day of the event at the line, ms UTC; Infinity where none is known. */
	readonly day = $derived.by(() => this.dates[this.index] ?? Infinity);

	/** The date that the list was taken to, ms UTC, or else that of the event at the line. */
	readonly date = $derived.by(() => this.#aim?.at ?? this.day);

	/** Reads it from the page, once that has scrolled or the list is another. */
	read() {
		const { events } = this.#explorer;
		const stands = Math.abs(scrollY - (this.#aim?.scrolledTo ?? 0)) <= 1;
		if (!stands || !events.some(({ slug }) => slug === this.#aim?.slug)) this.#aim = null;
		this.#slug = eventAtLine(this.#list, this.line);
	}

	/** Scrolls an event to the line; `date` is the one that led to it, ms UTC. */
	show(index: number, date = this.dates[index]!) {
		const { slug } = this.#explorer.events[index]!;
		bringToLine(this.#list, slug, this.line);
		this.#aim = { slug, at: date, scrolledTo: scrollY };
	}

	/** Scrolls the list to the line if it has not come there yet. */
	bringList() {
		const { top } = this.#list.getBoundingClientRect();
		if (top > this.line) scrollBy({ top: top - this.line, behavior: 'instant' });
	}
}
