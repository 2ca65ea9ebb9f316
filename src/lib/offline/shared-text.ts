/**
 * What many files have in common, kept once: pages of a site repeat each other far beyond the 32 kB within which gzip
 * remembers. A text is cut where its own bytes say so, so that equal stretches are cut alike wherever they stand; stretches
 * that occur more than once go into the shared text, and a file keeps where to copy from.
 */

/** Shorter stretches cost more to refer to than to repeat, and longer ones are found less often. Bytes. */
const SHORTEST = 48;
const LONGEST = 4096;
/** One place in 128 is a cut. The bits are high ones, which the last 32 bytes all have a part in. */
const CUT_HERE = 0x7f << 24;

/** A number for each byte that looks random, and is the same on every machine. */
const MIX = Int32Array.from({ length: 256 }, (_, byte) => {
	const spread = Math.imul(byte + 1, 0x9e3779b1);
	const folded = Math.imul(spread ^ (spread >>> 15), 0x85ebca6b);
	return folded ^ (folded >>> 13);
});

/** Where the stretches of a text end, the last at its own end. */
export function cutsOf(text: Uint8Array): number[] {
	const cuts: number[] = [];
	let start = 0;
	let seen = 0;
	for (let at = 0; at < text.length; at++) {
		seen = ((seen << 1) + MIX[text[at]!]!) | 0;
		const length = at + 1 - start;
		if ((length >= SHORTEST && (seen & CUT_HERE) === 0) || length === LONGEST) {
			cuts.push(at + 1);
			start = at + 1;
		}
	}
	if (start < text.length) cuts.push(text.length);
	return cuts;
}

/** A number in as many bytes as it needs, seven bits in each. */
function pushNumber(bytes: number[], value: number) {
	let rest = value;
	while (rest > 127) {
		bytes.push((rest % 128) | 128);
		rest = Math.floor(rest / 128);
	}
	bytes.push(rest);
}

class Numbers {
	readonly #bytes: Uint8Array;
	at = 0;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
	}

	next(): number {
		let value = 0;
		for (let weight = 1; ; weight *= 128) {
			const byte = this.#bytes[this.at++];
			if (byte === undefined || weight > 2 ** 35) throw new RangeError('A number is cut short.');
			value += (byte & 127) * weight;
			if (byte < 128) return value;
		}
	}
}

interface Copy {
	/** How many bytes of the file's own come before it. */
	own: number;
	from: number;
	length: number;
}

/** The copies in front of the file's own bytes: their number, then each; `from` counts from the end of the one before. */
function written(copies: Copy[], own: Uint8Array[]): Uint8Array {
	const head: number[] = [];
	pushNumber(head, copies.length);
	let end = 0;
	for (const { own, from, length } of copies) {
		pushNumber(head, own);
		const step = from - end;
		pushNumber(head, step < 0 ? -2 * step - 1 : 2 * step);
		pushNumber(head, length);
		end = from + length;
	}
	return joined([Uint8Array.from(head), ...own]);
}

/** The bytes of several arrays in one. */
export function joined(parts: Uint8Array[]): Uint8Array {
	const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}

/**
 * Takes out what texts have in common.
 * @returns the shared text, and each text as `withShared` reads it, in the given order
 */
export function withoutShared(texts: Uint8Array[]): { shared: Uint8Array; rests: Uint8Array[] } {
	// One character for each byte, so that a stretch can be a key.
	const latin = new TextDecoder('latin1');
	const cut = texts.map((text) => {
		let start = 0;
		return cutsOf(text).map((end) => {
			const bytes = text.subarray(start, end);
			start = end;
			return { bytes, key: latin.decode(bytes) };
		});
	});
	const count = new Map<string, number>();
	for (const { key } of cut.flat()) count.set(key, (count.get(key) ?? 0) + 1);

	const shared: Uint8Array[] = [];
	const places = new Map<string, number>();
	let length = 0;
	const placeOf = ({ key, bytes }: { key: string; bytes: Uint8Array }): number => {
		const known = places.get(key);
		if (known !== undefined) return known;
		const place = length;
		places.set(key, place);
		shared.push(bytes);
		length += bytes.length;
		return place;
	};

	const rests = cut.map((stretches) => {
		const copies: Copy[] = [];
		const own: Uint8Array[] = [];
		let ownSince = 0;
		for (const stretch of stretches) {
			if (count.get(stretch.key)! < 2) {
				own.push(stretch.bytes);
				ownSince += stretch.bytes.length;
				continue;
			}
			const from = placeOf(stretch);
			const last = copies.at(-1);
			if (last && ownSince === 0 && last.from + last.length === from) last.length += stretch.bytes.length;
			else copies.push({ own: ownSince, from, length: stretch.bytes.length });
			ownSince = 0;
		}
		return written(copies, own);
	});
	return { shared: joined(shared), rests };
}

/**
 * Puts a text together again.
 * @param length of the text in bytes
 * @throws RangeError if `rest` and `shared` cannot make a text of this length
 */
export function withShared(rest: Uint8Array, shared: Uint8Array, length: number): Uint8Array {
	const numbers = new Numbers(rest);
	const copies: Copy[] = [];
	let end = 0;
	for (let left = numbers.next(); left > 0; left--) {
		const own = numbers.next();
		const step = numbers.next();
		const from = end + (step % 2 === 1 ? -(step + 1) / 2 : step / 2);
		const copied = numbers.next();
		end = from + copied;
		if (from < 0 || end > shared.length) throw new RangeError('A copy lies outside the shared text.');
		copies.push({ own, from, length: copied });
	}

	const text = new Uint8Array(length);
	let at = 0;
	let read = numbers.at;
	for (const { own, from, length: copied } of copies) {
		text.set(rest.subarray(read, read + own), at);
		text.set(shared.subarray(from, from + copied), at + own);
		read += own;
		at += own + copied;
	}
	text.set(rest.subarray(read), at);
	if (at + rest.length - read !== length) throw new RangeError('The text is not of its length.');
	return text;
}
