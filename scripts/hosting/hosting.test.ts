import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hostingFiles } from './files.ts';
import { directives, headersFor, RULES } from './headers.ts';

const sourcesIn = (policy: string): Map<string, string[]> =>
	new Map(
		policy
			.split('; ')
			.map((part) => part.split(' '))
			.map(([name, ...sources]) => [name!, sources])
	);

describe('the policy of every page', () => {
	it('lets in nothing by wildcard, no inline script but by hash, no eval, and workers from the site alone', () => {
		const sources = Object.values(directives).flat();
		expect(sources.filter((source) => /\*|unsafe-(inline|eval)|wasm|strict-dynamic|^https?:/.test(source))).toEqual([]);
		expect(directives['default-src']).toEqual(['none']);
		expect(directives['script-src']).toEqual(['self']);
		expect(directives['worker-src']).toEqual(['self']);
		expect(directives['style-src']).toEqual(['self']);
		expect(directives['connect-src']).toEqual(['self']);
		expect(directives['object-src']).toEqual(['none']);
		expect(directives['base-uri']).toEqual(['none']);
	});
});

describe('the headers of hosts', () => {
	it.each(Object.entries(hostingFiles()))('%s is up to date; npm run hosting writes it', (path, text) => {
		expect(readFileSync(path, 'utf8')).toBe(text);
	});

	it('say what every page says, but for scripts, of which only the page has the hashes', () => {
		const header = sourcesIn(RULES[0]!.headers['Content-Security-Policy']!);
		for (const [name, sources] of Object.entries(directives)) {
			if (name === 'default-src' || name === 'script-src') expect(header.has(name)).toBe(false);
			else expect(header.get(name)?.map((source) => source.replaceAll("'", ''))).toEqual(sources);
		}
		expect(header.get('frame-ancestors')).toEqual(["'none'"]);
	});

	it('keep what never changes, and ask anew for pages and the service worker', () => {
		expect(headersFor('/_app/immutable/chunks/x.js')['Cache-Control']).toBe('public, max-age=31536000, immutable');
		for (const path of ['/', '/event/talks/', '/service-worker.js', '/_app/version.json', '/overview.json']) {
			expect(headersFor(path)['Cache-Control']).toBe('no-cache');
		}
	});

	it('let workers run and fetch from the site alone', () => {
		for (const path of ['/service-worker.js', '/_app/immutable/workers/map.js']) {
			expect(headersFor(path)['Content-Security-Policy']).toBe(
				"default-src 'none'; script-src 'self'; connect-src 'self'"
			);
		}
	});

	it('set no header twice for a path, except the policy of workers', () => {
		const twice = RULES.slice(1).flatMap(({ headers }) =>
			Object.keys(headers).filter((name) => name in RULES[0]!.headers)
		);
		expect([...new Set(twice)]).toEqual(['Content-Security-Policy']);
	});
});
