import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { WantedPack } from '../../src/lib/offline/messages.ts';
import { sha256 } from '../../src/lib/offline/pack.ts';
import { writePack } from '../../src/lib/offline/write-pack.ts';
import { siteFiles } from './site-files.ts';

/** What a reader's browser fetches and keeps at most. Bytes. */
export const LIMIT = 6_000_000;

/** The line in front of the worker, which makes it another worker for every other pack. */
const WANTED = /^self\.offlinePack=.*;\n/;

export interface PackedSite {
	wanted: WantedPack;
	files: number;
	/** Sizes of all files as they are. Bytes. */
	raw: number;
}

/**
 * Writes all of a built site into one file below `_app/offline/`, and into the service worker which file that is. The same
 * build gives the same bytes; packing it again replaces what was there.
 * @param folder of the build
 * @throws Error if there is no service worker in it, or the pack is larger than the limit
 */
export async function packSite(folder: string): Promise<PackedSite> {
	const worker = join(folder, 'service-worker.js');
	if (!existsSync(worker)) throw new Error(`${worker} is missing; “vite build” writes it, and the pack belongs to it.`);
	const files = siteFiles(folder);
	const pack = await writePack(files, (bytes) => new Uint8Array(gzipSync(bytes, { level: 9 })));
	const hash = await sha256(pack);
	const version = hash.slice(0, 16);
	const wanted: WantedPack = { version, file: `_app/offline/${version}.pack`, sha256: hash, bytes: pack.length };
	const raw = files.reduce((sum, { body }) => sum + body.length, 0);
	if (pack.length > LIMIT)
		throw new Error(
			`The site packs into ${pack.length.toLocaleString('en')} bytes; at most ${LIMIT.toLocaleString('en')} may be saved in a reader’s browser.`
		);

	rmSync(join(folder, '_app/offline'), { recursive: true, force: true });
	const file = join(folder, wanted.file);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, pack);
	const code = readFileSync(worker, 'utf8').replace(WANTED, '');
	writeFileSync(worker, `self.offlinePack=${JSON.stringify(wanted)};\n${code}`);
	return { wanted, files: files.length, raw };
}
