import { createContext } from 'svelte';
import type { EventReading, RouteReading } from '$lib/model/index.ts';
import type { Addresses } from '$lib/url/addresses.ts';

/** The texts of events and routes, fetched when they are first read and kept. */
export class Readings {
	#addresses: Pick<Addresses, 'eventReading' | 'routeReading'>;
	/** By address. */
	#kept = new Map<string, Promise<unknown>>();

	constructor(addresses: Pick<Addresses, 'eventReading' | 'routeReading'>) {
		this.#addresses = addresses;
	}

	/** Resolves to the texts of an event. A failed fetch is forgotten, so that the next call tries again. */
	event(slug: string): Promise<EventReading> {
		return this.#get(this.#addresses.eventReading(slug));
	}

	/** Resolves to the texts of a route, and forgets a failed fetch likewise. */
	route(id: string): Promise<RouteReading> {
		return this.#get(this.#addresses.routeReading(id));
	}

	#get<Reading>(address: string): Promise<Reading> {
		const kept = this.#kept.get(address);
		if (kept) return kept as Promise<Reading>;
		const fetched: Promise<Reading> = this.#fetch(address);
		this.#kept.set(address, fetched);
		fetched.catch(() => this.#kept.delete(address));
		return fetched;
	}

	async #fetch(address: string) {
		const response = await fetch(address);
		if (!response.ok) throw new Error(`${response.status} for the texts at ${address}`);
		return response.json();
	}
}

export const [getReadings, setReadings] = createContext<Readings>();
