import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** What a build is made of, besides the story. */
const INPUTS = ['src', 'static', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];

/** @type {(path: string) => string[]} */
function filesIn(path) {
	try {
		return readdirSync(path, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name));
	} catch (error) {
		if (error.code === 'ENOTDIR') return [path];
		if (error.code === 'ENOENT') return [];
		throw error;
	}
}

/**
 * A short name for what a build is made from. The same sources build the same site under the same name, so that nobody has
 * to fetch it again.
 * @param {string} root folder of the project
 * @returns {string} twelve hex digits
 */
export function fingerprint(root) {
	const content = resolve(root, process.env.CONTENT_DIR ?? 'content');
	const hash = createHash('sha256');
	for (const input of [...INPUTS.map((name) => join(root, name)), content]) {
		for (const file of filesIn(input).sort()) {
			hash
				.update(`${relative(input, file)}\0`)
				.update(readFileSync(file))
				.update('\0');
		}
	}
	return hash.digest('hex').slice(0, 12);
}
