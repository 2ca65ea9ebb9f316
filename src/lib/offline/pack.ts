/**
 * A whole site in one file. After 24 bytes of head comes the index, then the bodies:
 *
 *   0  “sitepak1”
 *   8  length of the index in bytes, 32 bits, little end first; four bytes of zero
 *  16  the first 8 bytes of the index’s SHA-256
 *  24  the index, JSON in gzip (see PackIndex)
 *
 * Offsets count from the end of the index. A body is stored as it is, or is in gzip what shared-text.ts made of it; every
 * body reads on its own, given the shared text. Pure: used by Node, by the page and by the service worker.
 */
import { withShared } from './shared-text.ts';

export const MAGIC = 'sitepak1';
export const HEAD = 24;

/** Where bytes lie in the pack, and the first 16 hex digits of their SHA-256. */
export type Slice = [offset: number, length: number, check: string];

/** `stored` is the body as it is; any other is in gzip, without what it shares. */
export interface PackedFile {
	type: string;
	length: number;
	stored?: true;
	slice: Slice;
}

export interface PackIndex {
	shared: Slice;
	files: Record<string, PackedFile>;
}

/** The pack cannot be read; its message says what is wrong with it. */
export class PackError extends Error {
	override name = 'PackError';
}

/** The first hex digits of the SHA-256, all 64 unless told. */
export async function sha256(bytes: Uint8Array, digits = 64): Promise<string> {
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
	return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0'))
		.join('')
		.slice(0, digits);
}

/** How many digits of a hash stand with a slice: they guard against damage, the hash of the whole against all else. */
export const CHECK = 16;

async function inflated(bytes: Uint8Array): Promise<Uint8Array> {
	const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('gzip'));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function bytesOf(blob: Blob, start: number, end: number): Promise<Uint8Array> {
	return new Uint8Array(await blob.slice(start, end).arrayBuffer());
}

/** A pack that was opened: its files, each read from its slice when it is asked for. */
export class Pack {
	readonly #blob: Blob;
	readonly #bodies: number;
	readonly #index: PackIndex;
	#shared: Promise<Uint8Array> | undefined;

	private constructor(blob: Blob, bodies: number, index: PackIndex) {
		this.#blob = blob;
		this.#bodies = bodies;
		this.#index = index;
	}

	/** @throws PackError if this is no pack, or its index is damaged, or it is not of the length that its index tells */
	static async open(blob: Blob): Promise<Pack> {
		const head = await bytesOf(blob, 0, HEAD);
		if (head.length < HEAD || new TextDecoder().decode(head.subarray(0, 8)) !== MAGIC)
			throw new PackError(`This is no pack: it does not begin with “${MAGIC}”.`);
		const numbers = new DataView(head.buffer);
		const length = numbers.getUint32(8, true);
		const bytes = await bytesOf(blob, HEAD, HEAD + length);
		const check = Array.from(head.subarray(16), (byte) => byte.toString(16).padStart(2, '0')).join('');
		if (numbers.getUint32(12, true) !== 0 || (await sha256(bytes, CHECK)) !== check)
			throw new PackError('The index of the pack is damaged.');
		const index = JSON.parse(new TextDecoder().decode(await inflated(bytes))) as PackIndex;
		const slices = [index.shared, ...Object.values(index.files).map(({ slice }) => slice)];
		const whole = HEAD + length + slices.reduce((last, [offset, long]) => Math.max(last, offset + long), 0);
		if (blob.size !== whole) throw new PackError(`The pack has ${blob.size} bytes and should have ${whole}.`);
		return new Pack(blob, HEAD + length, index);
	}

	/** Paths from the root of the site, without a slash in front: `event/btc-opens/index.html`. */
	get paths(): string[] {
		return Object.keys(this.#index.files);
	}

	/** Content type and length in bytes of a file, if the pack has it. */
	about(path: string): { type: string; length: number } | undefined {
		return Object.hasOwn(this.#index.files, path) ? this.#index.files[path] : undefined;
	}

	/** @throws PackError if the pack does not have the file, or its bytes are damaged */
	async read(path: string): Promise<Uint8Array> {
		if (!this.about(path)) throw new PackError(`The pack has no file “${path}”.`);
		const { slice, stored, length } = this.#index.files[path]!;
		const bytes = await this.#slice(slice, path);
		if (stored) return bytes;
		const shared = await this.#sharedText();
		return this.#unpacked(path, async () => withShared(await inflated(bytes), shared, length));
	}

	#sharedText(): Promise<Uint8Array> {
		this.#shared ??= this.#slice(this.#index.shared, 'what files share')
			.then((bytes) => this.#unpacked('what files share', () => inflated(bytes)))
			.catch((error) => {
				this.#shared = undefined;
				throw error;
			});
		return this.#shared;
	}

	async #slice([offset, length, check]: Slice, name: string): Promise<Uint8Array> {
		const start = this.#bodies + offset;
		const bytes = await bytesOf(this.#blob, start, start + length);
		if ((await sha256(bytes, CHECK)) !== check) throw new PackError(`“${name}” is damaged in the pack.`);
		return bytes;
	}

	async #unpacked(name: string, unpack: () => Promise<Uint8Array>): Promise<Uint8Array> {
		try {
			return await unpack();
		} catch (error) {
			throw new PackError(`“${name}” cannot be unpacked: ${(error as Error).message}`);
		}
	}
}
