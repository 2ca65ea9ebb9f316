import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { notFoundUnder } from './not-found.ts';

const hash = (script: string) => createHash('sha256').update(script).digest('base64');
const SCRIPT = '{ kit = { base: "" }; import("/_app/immutable/entry/start.js") }';
const PAGE = `<meta content="script-src 'self' 'sha256-${hash(SCRIPT)}'"><link href="/favicon.svg"><script>${SCRIPT}</script>`;

describe('The page for unknown addresses', () => {
	it('is as it was built where the site is at the root of its host', async () => {
		expect(await notFoundUnder('/', PAGE)).toBe(PAGE);
	});

	it('finds its files under another path, and its policy lets its script run there', async () => {
		const moved = '{ kit = { base: "/a/b" }; import("/a/b/_app/immutable/entry/start.js") }';
		expect(await notFoundUnder('/a/b/', PAGE)).toBe(
			`<meta content="script-src 'self' 'sha256-${hash(moved)}'"><link href="/a/b/favicon.svg"><script>${moved}</script>`
		);
	});
});
