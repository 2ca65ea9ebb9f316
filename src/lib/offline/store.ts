import { SavingError, type WantedPack } from './messages.ts';
import { Pack, sha256 } from './pack.ts';

/** Says when a pack was saved, in milliseconds since 1970. */
const SAVED_AT = 'x-saved-at';

/** What a host says about every file that it sends, and so about those in the pack. */
const OF_THE_HOST = [
	'content-security-policy',
	'cross-origin-embedder-policy',
	'cross-origin-opener-policy',
	'cross-origin-resource-policy',
	'permissions-policy',
	'referrer-policy',
	'x-content-type-options',
	'x-frame-options'
];

export interface SavedPack {
	pack: Pack;
	/** Bytes of the whole pack. */
	bytes: number;
	/** Milliseconds since 1970. */
	savedAt: number | undefined;
	/** The host's own headers, to go with every file. */
	headers: Record<string, string>;
}

/** Where packs are kept: one entry for each, so that a pack is there whole or not at all. */
export class PackStore {
	readonly #caches: CacheStorage;
	readonly #fetch: typeof fetch;
	readonly #scope: string;
	readonly #wanted: WantedPack;

	/** @param scope address of the site's root, with a slash at its end */
	constructor(scope: string, wanted: WantedPack, around: { caches: CacheStorage; fetch: typeof fetch }) {
		this.#scope = scope;
		this.#wanted = wanted;
		this.#caches = around.caches;
		this.#fetch = around.fetch;
	}

	#cache(): Promise<Cache> {
		return this.#caches.open(`offline ${this.#scope}`);
	}

	get #address(): string {
		return new URL(this.#wanted.file, this.#scope).href;
	}

	/**
	 * Fetches the pack of this build and keeps it, once it is known to be whole.
	 * @throws SavingError, and nothing is changed
	 */
	async save(): Promise<void> {
		const failed = (error: Error): never => {
			throw new SavingError('network', `${this.#wanted.file} could not be fetched: ${error.message}`);
		};
		const response = await this.#fetch(this.#address, { cache: 'no-store', priority: 'low' }).catch(failed);
		if (!response.ok) failed(new Error(`status ${response.status}`));
		const bytes = new Uint8Array(await response.arrayBuffer().catch(failed));
		if ((await sha256(bytes)) !== this.#wanted.sha256)
			throw new SavingError('damaged', `${this.#wanted.file} is not the pack of this build.`);

		const headers = new Headers({ 'content-type': 'application/octet-stream', [SAVED_AT]: String(Date.now()) });
		for (const name of OF_THE_HOST) {
			const value = response.headers.get(name);
			if (value) headers.set(name, value);
		}
		try {
			await (await this.#cache()).put(this.#address, new Response(bytes, { headers }));
		} catch (error) {
			const { name, message } = error as Error;
			throw new SavingError(name === 'QuotaExceededError' ? 'storage-full' : 'refused', message);
		}
	}

	/**
	 * The pack of this build.
	 * @returns undefined if there is none, or none that opens
	 */
	open(): Promise<SavedPack | undefined> {
		return this.#opened(this.#address).catch(() => undefined);
	}

	/** Whether the pack of this build is there, byte for byte. */
	async isWhole(): Promise<boolean> {
		try {
			const response = await (await this.#cache()).match(this.#address, { ignoreVary: true });
			return (
				response !== undefined && (await sha256(new Uint8Array(await response.arrayBuffer()))) === this.#wanted.sha256
			);
		} catch {
			return false;
		}
	}

	/** The pack of the build before this one, for pages that were opened under it. */
	async openEarlier(): Promise<SavedPack | undefined> {
		try {
			const address = (await this.#others()).at(-1);
			return address ? await this.#opened(address) : undefined;
		} catch {
			return undefined;
		}
	}

	/** Removes all packs but that of this build and the one before. */
	async prune(): Promise<void> {
		const cache = await this.#cache();
		for (const address of (await this.#others()).slice(0, -1)) await cache.delete(address);
	}

	/** The addresses of the packs of other builds, the last saved at the end. */
	async #others(): Promise<string[]> {
		const kept = await (await this.#cache()).keys();
		return kept.map(({ url }) => url).filter((url) => url !== this.#address);
	}

	async #opened(address: string): Promise<SavedPack | undefined> {
		const response = await (await this.#cache()).match(address, { ignoreVary: true });
		if (!response) return undefined;
		const blob = await response.blob();
		const kept = OF_THE_HOST.flatMap((name) => {
			const value = response.headers.get(name);
			return value ? [[name, value]] : [];
		});
		return {
			pack: await Pack.open(blob),
			bytes: blob.size,
			savedAt: Number(response.headers.get(SAVED_AT)) || undefined,
			headers: Object.fromEntries(kept)
		};
	}
}
