import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, isAnswered, pathIn, type Sources } from './answer.ts';
import { Pack } from './pack.ts';
import type { SavedPack } from './store.ts';
import { writePack } from './write-pack.ts';

const ORIGIN = 'https://example.org';
const ROOT = '/story/';

async function saved(files: Record<string, string>): Promise<SavedPack> {
	const listed = Object.entries(files).map(([path, text]) => ({
		path,
		type: path.endsWith('.html') ? 'text/html' : 'application/json',
		body: new TextEncoder().encode(text)
	}));
	const bytes = await writePack(listed, (raw) => new Uint8Array(gzipSync(raw)));
	const pack = await Pack.open(new Blob([bytes as Uint8Array<ArrayBuffer>]));
	return { pack, bytes: bytes.length, savedAt: 1, headers: { 'x-content-type-options': 'nosniff' } };
}

let sources: Sources;
let online: boolean;
const damaged = vi.fn();
const ask = (path: string, init: RequestInit & { mode?: RequestMode } = {}) => {
	const { mode, ...rest } = init;
	const request = new Request(`${ORIGIN}${path}`, rest);
	// No script may make a request that navigates; the browser does.
	if (mode) Object.defineProperty(request, 'mode', { value: mode });
	return answer(request, sources);
};
const text = async (response: Promise<Response>) => (await response).text();

beforeEach(async () => {
	online = true;
	damaged.mockReset();
	const pack = await saved({
		'index.html': 'the story',
		'404.html': 'no such page',
		'event/a/index.html': 'event a',
		'_app/immutable/workers/map.js': 'draw()',
		'data/ä b.json': '{}'
	});
	const earlier = await saved({ '_app/immutable/old.js': 'old script', 'gone/index.html': 'gone' });
	sources = {
		root: ROOT,
		saved: async () => pack,
		earlier: async () => earlier,
		beside: async (path) => new Response(`beside: ${path}`),
		network: async ({ url }) => {
			if (!online) throw new TypeError('Failed to fetch');
			return new Response(`network: ${url}`);
		},
		damaged
	};
});

describe('An answer', () => {
	it('comes from the pack, with type, length and the host’s headers', async () => {
		const response = await ask('/story/event/a/?tour=b#c');
		expect(await response.clone().text()).toBe('event a');
		expect(Object.fromEntries(response.headers)).toEqual({
			'content-length': '7',
			'content-type': 'text/html',
			'x-content-type-options': 'nosniff'
		});
		expect(await text(ask('/story/'))).toBe('the story');
		expect(await text(ask('/story/data/%C3%A4%20b.json'))).toBe('{}');
	});

	it('confines what runs beside the page to the site itself', async () => {
		const { headers } = await ask('/story/_app/immutable/workers/map.js');
		expect(headers.get('content-security-policy')).toBe("default-src 'none'; script-src 'self'; connect-src 'self'");
	});

	it('to HEAD has no body', async () => {
		const response = await ask('/story/event/a/', { method: 'HEAD' });
		expect([await response.text(), response.headers.get('content-length')]).toEqual(['', '7']);
	});

	it('leads to the folder where the last slash is missing', async () => {
		const response = await ask('/story/event/a?tour=b');
		expect([response.status, response.headers.get('location')]).toEqual([302, `${ORIGIN}/story/event/a/?tour=b`]);
	});

	it('is the network’s for what the pack does not have', async () => {
		expect(await text(ask('/story/other.pdf'))).toBe(`network: ${ORIGIN}/story/other.pdf`);
		online = false;
		await expect(ask('/story/other.pdf')).rejects.toThrow('Failed to fetch');
	});

	it('to an unknown page without a network is the page for that', async () => {
		online = false;
		const response = await ask('/story/never/', { mode: 'navigate' });
		expect([response.status, await response.text()]).toEqual([404, 'no such page']);
		expect((await ask('/story/never/__data.json')).status).toBe(404);
	});

	it('is the network’s as long as there is no pack', async () => {
		sources.saved = async () => undefined;
		expect(await text(ask('/story/event/a/'))).toBe(`network: ${ORIGIN}/story/event/a/`);
	});

	it('is the network’s where the pack is damaged, which is told', async () => {
		const pack = (await sources.saved())!;
		vi.spyOn(pack.pack, 'read').mockRejectedValue(new Error('damaged'));
		expect(await text(ask('/story/event/a/'))).toBe(`network: ${ORIGIN}/story/event/a/`);
		expect(damaged).toHaveBeenCalledOnce();
	});

	it('gives an older page its scripts from the pack before, and nothing else', async () => {
		expect(await text(ask('/story/_app/immutable/old.js'))).toBe('old script');
		expect(await text(ask('/story/gone/'))).toContain('network');
		sources.earlier = async () => undefined;
		expect(await text(ask('/story/_app/immutable/old.js'))).toContain('network');
	});

	it('is never the pack’s for what the operator edits', async () => {
		expect(await text(ask('/story/kiosk.json'))).toBe('beside: kiosk.json');
	});
});

describe('A request', () => {
	const answered = (address: string, method = 'GET') => isAnswered(new Request(address, { method }), ROOT, ORIGIN);

	it('is answered if it reads a file of this site', () => {
		expect(answered(`${ORIGIN}/story/`)).toBe(true);
		expect(answered(`${ORIGIN}/story/a.json`, 'HEAD')).toBe(true);
		expect(answered(`${ORIGIN}/story/`, 'POST')).toBe(false);
		expect(answered(`${ORIGIN}/other/`)).toBe(false);
		expect(answered('https://example.com/story/')).toBe(false);
		expect(answered(`${ORIGIN}/story/_app/offline/1.pack`)).toBe(false);
	});

	it('whose address cannot be decoded is left alone', () => {
		expect(pathIn(ROOT, `${ORIGIN}/story/%E0%A4%A`)).toBeUndefined();
		expect(answered(`${ORIGIN}/story/%E0%A4%A`)).toBe(false);
	});
});
