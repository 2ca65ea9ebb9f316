import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { Beside } from './beside.ts';
import { asCaches, FakeCaches } from './caches.test-data.ts';
import type { WantedPack } from './messages.ts';
import { sha256 } from './pack.ts';
import { PackStore } from './store.ts';
import { writePack } from './write-pack.ts';

const SCOPE = 'https://example.org/story/';
const CACHE = `offline ${SCOPE}`;

async function build(text: string) {
	const body = new TextEncoder().encode(text);
	const bytes = await writePack(
		[{ path: 'index.html', type: 'text/html', body }],
		(raw) => new Uint8Array(gzipSync(raw))
	);
	const hash = await sha256(bytes);
	const version = hash.slice(0, 16);
	const wanted: WantedPack = { version, file: `_app/offline/${version}.pack`, sha256: hash, bytes: bytes.length };
	return { bytes, wanted, address: SCOPE + wanted.file };
}

let caches: FakeCaches;
let sent: Map<string, () => Response>;
const store = (wanted: WantedPack) => new PackStore(SCOPE, wanted, around());
const around = () => ({
	caches: asCaches(caches),
	fetch: async (input: RequestInfo | URL) => {
		const send = sent.get(String(input));
		if (!send) throw new TypeError('Failed to fetch');
		return send();
	}
});
const sends = (address: string, body: Uint8Array | string, init?: ResponseInit) =>
	sent.set(address, () => new Response(body as BodyInit, init));

beforeEach(() => {
	caches = new FakeCaches();
	sent = new Map();
});

describe('The store of packs', () => {
	it('keeps a pack that came whole, with what its host says of every file', async () => {
		const { wanted, bytes, address } = await build('one');
		sends(address, bytes, { headers: { 'content-security-policy': "frame-ancestors 'self'", server: 'any' } });
		await store(wanted).save();
		const saved = (await store(wanted).open())!;
		expect(new TextDecoder().decode(await saved.pack.read('index.html'))).toBe('one');
		expect(saved.bytes).toBe(bytes.length);
		expect(saved.savedAt).toBeGreaterThan(0);
		expect(saved.headers).toEqual({ 'content-security-policy': "frame-ancestors 'self'" });
		expect(await store(wanted).isWhole()).toBe(true);
	});

	it.each([
		['half of it came', 'damaged', (bytes: Uint8Array) => new Response(bytes.slice(0, 100))],
		['another page came in its place', 'damaged', () => new Response('<!doctype html>')],
		['the host has gone on to another build', 'network', () => new Response('', { status: 404 })],
		['there is no network', 'network', () => Response.error()]
	])('keeps what it has if %s', async (_, problem, answer) => {
		const old = await build('old');
		sends(old.address, old.bytes);
		await store(old.wanted).save();
		const { wanted, bytes, address } = await build('new');
		sent.set(address, () => answer(bytes));
		await expect(store(wanted).save()).rejects.toMatchObject({ problem });
		expect(caches.addresses(CACHE)).toEqual([old.address]);
		expect(await store(wanted).open()).toBeUndefined();
		expect(await store(old.wanted).isWhole()).toBe(true);
	});

	it('says that there is no room', async () => {
		const { wanted, bytes, address } = await build('one');
		sends(address, bytes);
		caches.full = new DOMException('No room.', 'QuotaExceededError');
		await expect(store(wanted).save()).rejects.toMatchObject({ problem: 'storage-full' });
		caches.full = new DOMException('No.', 'InvalidStateError');
		await expect(store(wanted).save()).rejects.toMatchObject({ problem: 'refused' });
	});

	it('sees that a pack is not what it was', async () => {
		const { wanted, bytes, address } = await build('one');
		sends(address, bytes);
		await store(wanted).save();
		caches.kept.get(CACHE)!.set(address, new Response(bytes.with(-1, bytes.at(-1)! ^ 1)));
		expect(await store(wanted).isWhole()).toBe(false);
		caches.kept.get(CACHE)!.set(address, new Response('nothing of the kind'));
		expect(await store(wanted).open()).toBeUndefined();
	});

	it('keeps the pack before this one, and no older', async () => {
		const builds = await Promise.all(['one', 'two', 'three'].map(build));
		for (const { wanted, bytes, address } of builds) {
			sends(address, bytes);
			await store(wanted).save();
		}
		const last = store(builds[2]!.wanted);
		await last.prune();
		expect(caches.addresses(CACHE)).toEqual([builds[1]!.address, builds[2]!.address]);
		expect(new TextDecoder().decode(await (await last.openEarlier())!.pack.read('index.html'))).toBe('two');
		await expect(store(builds[1]!.wanted).isWhole()).resolves.toBe(true);
	});
});

describe('What stands beside the site', () => {
	const FILE = `${SCOPE}kiosk.json`;

	it('is as new as the network gives it, and without one as it last was', async () => {
		const beside = new Beside(SCOPE, around());
		sends(FILE, 'first');
		expect(await (await beside.get('kiosk.json')).text()).toBe('first');
		sends(FILE, 'second');
		expect(await (await beside.get('kiosk.json')).text()).toBe('second');
		sent.delete(FILE);
		expect(await (await beside.get('kiosk.json')).text()).toBe('second');
	});

	it('is forgotten when it was taken away', async () => {
		const beside = new Beside(SCOPE, around());
		sends(FILE, 'first');
		await beside.keepAll();
		sends(FILE, '', { status: 404 });
		expect((await beside.get('kiosk.json')).status).toBe(404);
		sent.delete(FILE);
		await expect(beside.get('kiosk.json')).rejects.toThrow('Failed to fetch');
	});

	it('comes also where it cannot be kept', async () => {
		caches.full = new DOMException('No room.', 'QuotaExceededError');
		sends(FILE, 'first');
		expect(await (await new Beside(SCOPE, around()).get('kiosk.json')).text()).toBe('first');
	});
});
