import type { EventReading, RouteReading, TourReading } from '../model/index.ts';
import type { Addresses } from '../url/addresses.ts';

/** A text that has not come by then is given up, and asked for again when it is next wanted. Milliseconds. */
const PATIENCE = 10_000;
/** So many texts are kept: a visitor goes to and fro between a few, and a page that runs for weeks is not to hold them all. */
const MOST = 8;

/** The texts of events, routes and tours, fetched when they are wanted, the last few of them kept. */
export class Texts {
	readonly #addresses: Addresses;
	readonly #fetch: typeof fetch;
	readonly #kept = new Map<string, Promise<unknown>>();

	constructor(addresses: Addresses, fetcher: typeof fetch = fetch.bind(globalThis)) {
		this.#addresses = addresses;
		this.#fetch = fetcher;
	}

	event(slug: string): Promise<EventReading> {
		return this.#get(this.#addresses.eventReading(slug));
	}

	route(id: string): Promise<RouteReading> {
		return this.#get(this.#addresses.routeReading(id));
	}

	tour(slug: string): Promise<TourReading> {
		return this.#get(this.#addresses.tourReading(slug));
	}

	#get<Text>(address: string): Promise<Text> {
		const text = (this.#kept.get(address) as Promise<Text> | undefined) ?? this.#fetchAnew<Text>(address);
		this.#kept.delete(address);
		this.#kept.set(address, text);
		if (this.#kept.size > MOST) this.#kept.delete(this.#kept.keys().next().value!);
		return text;
	}

	#fetchAnew<Text>(address: string): Promise<Text> {
		const fetched: Promise<Text> = this.#load(address);
		fetched.catch(() => this.#kept.get(address) === fetched && this.#kept.delete(address));
		return fetched;
	}

	async #load(address: string) {
		const response = await this.#fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
		if (!response.ok) throw new Error(`${response.status} for the texts at ${address}`);
		return response.json();
	}
}
