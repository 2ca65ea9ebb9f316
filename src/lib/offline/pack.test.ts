import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Pack, PackError } from './pack.ts';
import { cutsOf, joined, withoutShared, withShared } from './shared-text.ts';
import { writePack, type SiteFile } from './write-pack.ts';

const gzip = (bytes: Uint8Array) => new Uint8Array(gzipSync(bytes));
/** Far quicker than to compare them as values. */
const isSame = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0;
const blobOf = (bytes: Uint8Array) => new Blob([bytes as Uint8Array<ArrayBuffer>]);
const textFile = (path: string, text: string): SiteFile => ({
	path,
	type: 'text/html',
	body: new TextEncoder().encode(text)
});

/** Bytes in which nothing repeats. */
function noise(length: number): Uint8Array {
	let state = 1;
	return Uint8Array.from({ length }, () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
		return state >>> 24;
	});
}

/** Texts that have long stretches in common, with what is their own between them, as pages of a site have. */
const texts = fc
	.array(fc.uint8Array({ minLength: 1, maxLength: 700, size: 'max' }), { minLength: 1, maxLength: 5 })
	.chain((stretches) => {
		const shared = fc.nat(stretches.length - 1).map((index) => stretches[index]!);
		const own = fc.uint8Array({ minLength: 1, maxLength: 300, size: 'max' });
		const text = fc
			.array(fc.oneof({ weight: 3, arbitrary: shared }, { weight: 1, arbitrary: own }), { maxLength: 12 })
			.map(joined);
		return fc.array(text, { minLength: 1, maxLength: 6 });
	});

const sites = texts.chain((bodies) =>
	fc.tuple(...bodies.map(() => fc.boolean())).map((compressed) =>
		bodies.map((body, index): SiteFile => ({
			path: `page-${index}/index.html`,
			type: `text/x-${index}`,
			body,
			compressed: compressed[index]
		}))
	)
);

describe('A pack', () => {
	it('gives back byte for byte what was packed', async () => {
		await fc.assert(
			fc.asyncProperty(sites, async (files) => {
				const pack = await Pack.open(blobOf(await writePack(files, gzip)));
				expect(pack.paths.toSorted()).toEqual(files.map(({ path }) => path).toSorted());
				for (const { path, type, body } of files) {
					expect(pack.about(path)).toMatchObject({ type, length: body.length });
					expect(isSame(await pack.read(path), body)).toBe(true);
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('is the same for the same files in any order', async () => {
		await fc.assert(
			fc.asyncProperty(sites, async (files) => {
				expect(isSame(await writePack(files.toReversed(), gzip), await writePack(files, gzip))).toBe(true);
			}),
			{ numRuns: 30 }
		);
	});

	it('never gives wrong bytes: with any byte altered it is refused, or the file is', async () => {
		const files = [
			textFile('a.html', 'one text '.repeat(90)),
			textFile('b.html', `${'one text '.repeat(90)} and more`)
		];
		const bytes = await writePack(files, gzip);
		await fc.assert(
			fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
				const harmed = bytes.slice();
				harmed[at]! ^= flip;
				const opened = await Pack.open(blobOf(harmed)).catch((error) => error);
				if (opened instanceof Error) {
					expect(opened).toBeInstanceOf(PackError);
					return;
				}
				for (const { path, body } of files) {
					const read = await (opened as Pack).read(path).catch((error) => error);
					if (read instanceof Error) expect(read).toBeInstanceOf(PackError);
					else expect(read).toEqual(body);
				}
			})
		);
	});

	it('says what is wrong with it', async () => {
		const bytes = await writePack([textFile('a.html', 'text')], gzip);
		const opening = (harmed: Uint8Array) => Pack.open(blobOf(harmed));
		await expect(opening(new TextEncoder().encode('<!doctype html><html lang="en">'))).rejects.toThrow(
			'This is no pack'
		);
		await expect(opening(bytes.slice(0, 10))).rejects.toThrow('This is no pack');
		await expect(opening(bytes.slice(0, -1))).rejects.toThrow(
			`The pack has ${bytes.length - 1} bytes and should have ${bytes.length}.`
		);
		await expect(opening(bytes.with(30, bytes[30]! ^ 1))).rejects.toThrow('The index of the pack is damaged.');
		await expect((await opening(bytes)).read('b.html')).rejects.toThrow('The pack has no file “b.html”.');
		await expect((await opening(bytes.with(-1, bytes.at(-1)! ^ 1))).read('a.html')).rejects.toThrow(
			'“a.html” is damaged'
		);
	});

	it('knows no file by the name of what every object has', async () => {
		const pack = await Pack.open(blobOf(await writePack([textFile('__proto__', 'text')], gzip)));
		expect(pack.about('toString')).toBeUndefined();
		expect(new TextDecoder().decode(await pack.read('__proto__'))).toBe('text');
	});

	it('is not written with a path twice, or with one that no browser asks for', async () => {
		await expect(writePack([textFile('a', ''), textFile('a', '')], gzip)).rejects.toThrow('“a” occurs twice');
		for (const path of ['', '/a', 'a\\b', '../a', 'a/./b'])
			await expect(writePack([textFile(path, '')], gzip)).rejects.toThrow('is no path in a site');
	});
});

describe('What texts share', () => {
	it('is kept once, and each text is put together again', () => {
		fc.assert(
			fc.property(texts, (given) => {
				const { shared, rests } = withoutShared(given);
				given.forEach((text, index) => expect(isSame(withShared(rests[index]!, shared, text.length), text)).toBe(true));
			})
		);
	});

	it('leaves of a second copy hardly anything', () => {
		const text = noise(20_000);
		const { shared, rests } = withoutShared([text, text]);
		expect(shared).toEqual(text);
		for (const rest of rests) expect(rest.length).toBeLessThan(10);
	});

	it('is cut where the text says so, wherever the text stands', () => {
		const text = noise(5000);
		const moved = new Uint8Array([...Array<number>(321).fill(7), ...text]);
		const cuts = new Set(cutsOf(text).map((cut) => cut + 321));
		const same = cutsOf(moved).filter((cut) => cuts.has(cut));
		expect(same.length).toBeGreaterThan(0.8 * cuts.size);
	});

	it('is refused where a text cannot be made of it', () => {
		const text = new Uint8Array(500).fill(9);
		const { shared, rests } = withoutShared([text, text]);
		expect(() => withShared(rests[0]!, shared.subarray(1), 500)).toThrow('outside the shared text');
		expect(() => withShared(rests[0]!, shared, 499)).toThrow(RangeError);
		expect(() => withShared(rests[0]!, shared, 501)).toThrow('not of its length');
		expect(() => withShared(new Uint8Array([255]), shared, 500)).toThrow('cut short');
	});
});
