import { CHECK, HEAD, MAGIC, PackError, sha256, type PackedFile, type PackIndex, type Slice } from './pack.ts';
import { joined, withoutShared } from './shared-text.ts';

/** A file of the site. */
export interface SiteFile {
	/** From the root of the site, without a slash in front: `event/btc-opens/index.html`. */
	path: string;
	/** Content type, as a server would send it. */
	type: string;
	body: Uint8Array;
	/** Compressed already, so kept as it is. */
	compressed?: boolean;
}

const encoder = new TextEncoder();

/** Lays bodies one behind the other. */
class Bodies {
	readonly parts: Uint8Array[] = [];
	#end = 0;

	async add(bytes: Uint8Array): Promise<Slice> {
		const slice: Slice = [this.#end, bytes.length, await sha256(bytes, CHECK)];
		this.parts.push(bytes);
		this.#end += bytes.length;
		return slice;
	}
}

/**
 * Writes a site into one file that `Pack.open` reads. The same files give the same bytes, in whatever order they come.
 * @param gzip compresses bytes, without a date in them
 * @throws PackError if a path occurs twice or is not one that a browser would ask for
 */
export async function writePack(files: SiteFile[], gzip: (bytes: Uint8Array) => Uint8Array): Promise<Uint8Array> {
	const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
	sorted.forEach(({ path }, index) => {
		if (!path || /^\/|\\|(^|\/)\.{1,2}(\/|$)/.test(path))
			throw new PackError(`“${path}” is no path in a site; it should read like “about/index.html”.`);
		if (path === sorted[index - 1]?.path) throw new PackError(`The path “${path}” occurs twice.`);
	});

	const texts = sorted.filter(({ compressed }) => !compressed);
	const { shared, rests } = withoutShared(texts.map(({ body }) => body));
	const restOf = new Map(texts.map(({ path }, index) => [path, rests[index]!]));

	const bodies = new Bodies();
	const index: PackIndex = { shared: await bodies.add(gzip(shared)), files: {} };
	for (const { path, type, body } of sorted) {
		const rest = restOf.get(path);
		const packed: PackedFile = { type, length: body.length, slice: await bodies.add(rest ? gzip(rest) : body) };
		if (!rest) packed.stored = true;
		Object.defineProperty(index.files, path, { value: packed, enumerable: true });
	}

	const indexBytes = gzip(encoder.encode(JSON.stringify(index)));
	const head = new Uint8Array(HEAD);
	head.set(encoder.encode(MAGIC));
	new DataView(head.buffer).setUint32(8, indexBytes.length, true);
	const check = await sha256(indexBytes, CHECK);
	head.set(
		Array.from({ length: CHECK / 2 }, (_, byte) => parseInt(check.slice(2 * byte, 2 * byte + 2), 16)),
		16
	);
	return joined([head, indexBytes, ...bodies.parts]);
}
