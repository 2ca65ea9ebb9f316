/** A stand-in for the browser's caches: entries by address, in the order in which they were put. */
export class FakeCaches {
	readonly kept = new Map<string, Map<string, Response>>();
	/** Thrown by the next `put`. */
	full: Error | undefined;

	async open(name: string) {
		const entries = this.kept.get(name) ?? new Map<string, Response>();
		this.kept.set(name, entries);
		return {
			match: async (address: string) => entries.get(address)?.clone(),
			put: async (address: string, response: Response) => {
				if (this.full) throw this.full;
				entries.set(address, response);
			},
			delete: async (address: string) => entries.delete(address),
			keys: async () => [...entries.keys()].map((url) => ({ url }))
		};
	}

	/** The addresses of one cache. */
	addresses(name: string): string[] {
		return [...(this.kept.get(name)?.keys() ?? [])];
	}
}

export const asCaches = (fake: FakeCaches) => fake as unknown as CacheStorage;
