import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Pack } from '../../src/lib/offline/pack.ts';
import { packSite } from './pack-site.ts';

let folder: string;

function writes(files: Record<string, string | Uint8Array>) {
	for (const [path, body] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), body);
	}
}

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'pack-site-'));
	writes({
		'service-worker.js': 'work();\n',
		'index.html': '<p>the story',
		'event/a/index.html': '<p>event a',
		'_app/immutable/a.js': 'run()',
		'kiosk.json': '{}',
		_headers: '/*',
		'basemap/inputs.sha256': '1'
	});
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('Packing a built site', () => {
	it('packs what pages ask for, and tells the worker which pack is its own', async () => {
		const { wanted, files, raw } = await packSite(folder);
		expect([files, raw]).toEqual([3, 27]);
		const bytes = readFileSync(join(folder, wanted.file));
		expect(bytes.length).toBe(wanted.bytes);
		const pack = await Pack.open(new Blob([bytes]));
		expect(pack.paths).toEqual(['_app/immutable/a.js', 'event/a/index.html', 'index.html']);
		expect(pack.about('index.html')!.type).toBe('text/html; charset=utf-8');
		const worker = readFileSync(join(folder, 'service-worker.js'), 'utf8');
		expect(worker).toBe(`self.offlinePack=${JSON.stringify(wanted)};\nwork();\n`);
	});

	it('writes the same again for the same build, and another pack in its place for another', async () => {
		const first = await packSite(folder);
		expect(await packSite(folder)).toEqual(first);
		writes({ 'index.html': '<p>another story' });
		const second = await packSite(folder);
		expect(second.wanted.version).not.toBe(first.wanted.version);
		expect(readdirSync(join(folder, '_app/offline'))).toEqual([`${second.wanted.version}.pack`]);
		expect(readFileSync(join(folder, 'service-worker.js'), 'utf8').match(/offlinePack/g)).toHaveLength(1);
	});

	it('is refused above the limit, before anything is written', async () => {
		const noise = new Uint8Array(6_000_001);
		let state = 1;
		for (let at = 0; at < noise.length; at++) noise[at] = state = (Math.imul(state, 69_069) + 1) & 255;
		writes({ 'large.png': noise });
		await expect(packSite(folder)).rejects.toThrow(/packs into 6,\d{3},\d{3} bytes; at most 6,000,000/);
		expect(readdirSync(join(folder, '_app'))).toEqual(['immutable']);
		expect(readFileSync(join(folder, 'service-worker.js'), 'utf8')).toBe('work();\n');
	});

	it('says what is missing, and which file it cannot name the type of', async () => {
		writes({ 'data/a.xyz': '?' });
		await expect(packSite(folder)).rejects.toThrow('data/a.xyz has no known content type; name that of “.xyz”');
		rmSync(join(folder, 'service-worker.js'));
		await expect(packSite(folder)).rejects.toThrow('service-worker.js is missing');
	});
});
