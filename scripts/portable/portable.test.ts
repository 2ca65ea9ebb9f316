import { describe, expect, it } from 'vitest';
import { pageFile, POLICY } from './page.ts';
import { pathWithin, withIndex, withoutIndex } from './runtime/paths.ts';
import { headOf, startModules, stylesOf, useOf } from './site.ts';
import { filesBeside, inOneOrder, rangeHolds, signsIn, withNeededFaces } from './styles.ts';

const root = new URL('file:///C:/Lehr%20Material/J%C3%B6rg/build-portable/');

describe('addresses of a folder on disk', () => {
	it.each([
		['index.html?event=talks', 'index.html'],
		['event/talks/', 'event/talks/'],
		['event/talks/index.html__data.json?x-sveltekit-invalidated=001', 'event/talks/__data.json'],
		['__data.json', '__data.json'],
		['data/f%C3%BCr.csv#x', 'data/für.csv'],
		['data/100%.csv', 'data/100%.csv']
	])('%s stands at %s in it', (address, path) => {
		expect(pathWithin(new URL(address, root), root)).toBe(path);
	});

	it.each([
		'https://example.org/C:/Lehr%20Material/',
		'file:///C:/other/',
		'data:,x',
		'file://host/C:/Lehr%20Material/'
	])('%s is not in it', (address) => {
		expect(pathWithin(new URL(address, root), root)).toBeUndefined();
	});

	it('names the page of a folder, and the folder of a page', () => {
		const page = withIndex(new URL('event/talks/?a=1#b', root));
		expect(page.href).toBe(`${root.href}event/talks/index.html?a=1#b`);
		expect(withIndex(page).href).toBe(page.href);
		expect(withoutIndex(page.pathname)).toBe(`${root.pathname}event/talks/`);
		expect(withoutIndex('/data/events.csv')).toBe('/data/events.csv');
	});
});

describe('a file of the built site', () => {
	it.each([
		['index.html', 'page'],
		['event/talks/index.html', 'page'],
		['404.html', 'none'],
		['event/talks/__data.json', 'none'],
		['event/talks/reading.json', 'pack'],
		['de/search.json', 'pack'],
		['data/events.csv', 'copy and pack'],
		['de/data/story.json', 'copy and pack'],
		['data/index.html', 'page'],
		['data/__data.json', 'none'],
		['basemap/plate-light.svg', 'copy'],
		['basemap/relief.png', 'copy and pack'],
		['basemap/region.json', 'pack'],
		['_app/immutable/workers/map.js', 'pack'],
		['_app/immutable/chunks/x.js', 'none'],
		['_app/version.json', 'none'],
		['service-worker.js', 'none'],
		['_headers', 'none'],
		['manifest.webmanifest', 'none']
	] as const)('%s: %s', (path, use) => {
		expect(useOf(path)).toBe(use);
	});
});

const HTML = `<html lang="en" dir="ltr"><head>
<meta name="description" content="One &amp; two."/><title>Talks · Ties</title>
<link href="../../_app/immutable/assets/app.X1.css" rel="stylesheet">
<link href="../../_app/immutable/assets/3.Y2.css" rel="stylesheet">
</head><body><script>
{ __sveltekit_abc1 = { base: new URL("../..", location).pathname.slice(0, -1) };
Promise.all([ import("../../_app/immutable/entry/start.A.js"), import("../../_app/immutable/entry/app.B.js") ]) }
</script></body></html>`;

describe('a built page', () => {
	it('tells what it starts with, what it is called and how it is styled', () => {
		expect(startModules(HTML)).toEqual({
			start: '_app/immutable/entry/start.A.js',
			app: '_app/immutable/entry/app.B.js',
			payload: '__sveltekit_abc1'
		});
		expect(headOf(HTML)).toEqual({ lang: 'en', dir: 'ltr', title: 'Talks · Ties', description: 'One &amp; two.' });
		expect(stylesOf(HTML)).toEqual(['_app/immutable/assets/app.X1.css', '_app/immutable/assets/3.Y2.css']);
	});

	it('is refused where it starts in another way', () => {
		expect(() => startModules('<html></html>')).toThrow('scripts/portable/site.ts must follow it');
	});

	it('becomes a page that finds everything from where it stands and may ask no address for anything', () => {
		const page = pageFile('event/talks/index.html', headOf(HTML), 'H4sI');
		expect(page).toContain('src="../../_app/site.js"');
		expect(page).toContain('<title>Talks · Ties</title>');
		expect(pageFile('index.html', headOf(HTML), '')).toContain('src="./_app/site.js"');
		expect(POLICY).not.toMatch(/\*|https?:|unsafe-(inline|eval)|'self'/);
		expect(POLICY).toContain("default-src 'none'");
		expect(POLICY).toContain('connect-src data: blob:;');
	});
});

describe('styles in one file', () => {
	it('keep the order of every page', () => {
		expect(
			inOneOrder(
				[
					['app', 'map', 'explore'],
					['app', 'reading', 'event'],
					['app', 'map', 'reading', 'place']
				],
				['menu']
			)
		).toEqual(expect.arrayContaining(['app', 'map', 'explore', 'reading', 'event', 'place', 'menu']));
		const order = inOneOrder(
			[
				['a', 'c'],
				['a', 'b', 'c']
			],
			[]
		);
		expect(order).toEqual(['a', 'b', 'c']);
	});

	it('leave out faces that no sign is drawn with', () => {
		const signs = signsIn(['Bakı', 'Ə']);
		expect(rangeHolds('U+100-2BA,U+2BD', signs)).toBe(true);
		expect(rangeHolds('U+370-377', signs)).toBe(false);
		expect(rangeHolds('U+??', signs)).toBe(true);
		const face = (file: string, range: string) => `@font-face{src:url(./${file});unicode-range:${range}}`;
		const css = withNeededFaces(face('greek.woff2', 'U+370-3FF') + face('latin.woff2', 'U+??') + 'a{}', signs);
		expect(filesBeside(css)).toEqual(['latin.woff2']);
		expect(css).toContain('a{}');
	});
});
