import { describe, expect, it } from 'vitest';
import { citedPage } from './page-item.ts';
import { STORY, TELLING } from './telling.test-data.ts';

const cited = (route: string, params: { slug?: string; id?: string } = {}) =>
	citedPage({ route: `/[[lang]]/(reading)/${route}`, params }, STORY, TELLING);

describe('a page as a reference names it', () => {
	it.each([
		['event/[slug]', { slug: 'btc-opens' }, /^E\d+$/, /\(event E\d+\)$/, 'event/btc-opens/'],
		['place/[id]', { id: 'baku' }, /^baku$/, /^Baku$/, 'place/baku/'],
		['route/[id]', { id: 'btc' }, /^btc$/, /^Baku–Tbilisi–Ceyhan/, 'route/btc/'],
		['source/[id]', { id: 'S1' }, /^S1$/, /^Document S1: /, 'source/S1/'],
		['disagreement/[slug]', { slug: 'oil-share' }, /^D\d+$/, /\(disagreement D\d+\)$/, 'disagreement/oil-share/'],
		['tour/[slug]', { slug: 'thirty-two-years' }, /^thirty-two-years$/, /\(tour\)$/, 'tour/thirty-two-years/'],
		['tours', {}, /^story$/, /^Israel, Azerbaijan and Kazakhstan/, ''],
		['about', {}, /^story$/, /^Israel, Azerbaijan and Kazakhstan/, '']
	])('has number, title and address: %s', (route, params, key, title, path) => {
		const page = cited(route, params);
		expect(page.key).toMatch(key);
		expect(page.title).toMatch(title);
		expect(page.address).toBe(`https://example.org/story/${path}`);
	});
});
