/** Files that whoever runs the site edits after it was built. They are in no pack: the newest counts. */
export const BESIDE = ['kiosk.json'];

/** Fetches what stands beside the site, and keeps the last copy for when there is no network. */
export class Beside {
	readonly #caches: CacheStorage;
	readonly #fetch: typeof fetch;
	readonly #scope: string;

	/** @param scope address of the site's root, with a slash at its end */
	constructor(scope: string, around: { caches: CacheStorage; fetch: typeof fetch }) {
		this.#scope = scope;
		this.#caches = around.caches;
		this.#fetch = around.fetch;
	}

	/**
	 * The file as it is now, or as it was when it was last fetched.
	 * @throws TypeError as `fetch` does, if it neither comes nor was kept
	 */
	async get(path: string): Promise<Response> {
		const address = new URL(path, this.#scope).href;
		const cache = await this.#caches.open(`beside ${this.#scope}`).catch(() => undefined);
		try {
			const response = await this.#fetch(address, { cache: 'no-store' });
			// A full storage must not keep back what has come.
			if (response.ok) await cache?.put(address, response.clone()).catch(() => undefined);
			else if (response.status === 404) await cache?.delete(address);
			return response;
		} catch (error) {
			const kept = await cache?.match(address, { ignoreVary: true });
			if (kept) return kept;
			throw error;
		}
	}

	/** Keeps copies of all there are. */
	async keepAll(): Promise<void> {
		await Promise.allSettled(BESIDE.map((path) => this.get(path)));
	}
}
