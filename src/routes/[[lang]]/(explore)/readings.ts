import { createContext } from 'svelte';
import type { EventReading } from '$lib/model/index.ts';

/** The texts of events, fetched when they are first read and kept. */
export class Readings {
	#addressOf: (slug: string) => string;
	#kept = new Map<string, Promise<EventReading>>();

	constructor(addressOf: (slug: string) => string) {
		this.#addressOf = addressOf;
	}

	/** Resolves to the texts of an event. A failed fetch is forgotten, so that the next call tries again. */
	get(slug: string): Promise<EventReading> {
		const kept = this.#kept.get(slug);
		if (kept) return kept;
		const fetched = this.#fetch(slug);
		this.#kept.set(slug, fetched);
		fetched.catch(() => this.#kept.delete(slug));
		return fetched;
	}

	async #fetch(slug: string): Promise<EventReading> {
		const response = await fetch(this.#addressOf(slug));
		if (!response.ok) throw new Error(`${response.status} for the texts of “${slug}”`);
		return response.json();
	}
}

export const [getReadings, setReadings] = createContext<Readings>();
