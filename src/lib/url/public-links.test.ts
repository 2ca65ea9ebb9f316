import { describe, expect, it } from 'vitest';
import type { Addresses } from './addresses.ts';
import { publicLinks } from './public-links.ts';

const relative = { event: (slug: string) => `../../event/${slug}/` } as unknown as Addresses;
const fromRoot = { event: (slug: string) => `/base/event/${slug}/` } as unknown as Addresses;

describe('links that leave the site', () => {
	it('are paths from the root of the site where it has no published address', () => {
		expect(publicLinks(relative, '/base/about/us/', '').event('talks')).toBe('/base/event/talks/');
		expect(publicLinks(fromRoot, '/base/data/events.csv', '').event('talks')).toBe('/base/event/talks/');
	});

	it('have the host of the published address', () => {
		const links = publicLinks(fromRoot, '/', 'https://example.org/base/');
		expect(links.event('talks')).toBe('https://example.org/base/event/talks/');
		expect(links.published('/base/?theme=energy#x')).toBe('https://example.org/base/?theme=energy#x');
	});
});
