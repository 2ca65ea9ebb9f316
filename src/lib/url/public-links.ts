import type { Addresses } from './addresses.ts';

/** Any host will do: only what follows it is read. */
const SOMEWHERE = 'http://localhost';

/**
 * The addresses that what leaves the site may give: absolute where the story has a published address, else the path from
 * the root of the site.
 * @param here path of the page or file in which they stand, to which `addresses` may be relative
 * @param site the published address, or empty
 */
export function publicLinks(addresses: Addresses, here: string, site: string) {
	const published = (address: string): string => {
		const { pathname, search, hash } = new URL(address, new URL(here, SOMEWHERE));
		const path = `${pathname}${search}${hash}`;
		return site ? new URL(path, site).href : path;
	};
	return {
		published,
		explore: () => published(addresses.explore()),
		about: () => published(addresses.about()),
		event: (slug: string) => published(addresses.event(slug)),
		place: (id: string) => published(addresses.place(id)),
		route: (id: string) => published(addresses.route(id)),
		source: (id: string, claim?: string) => published(addresses.source(id, claim)),
		disagreement: (slug: string) => published(addresses.disagreement(slug)),
		tour: (slug: string) => published(addresses.tour(slug)),
		file: (name: string) => published(addresses.dataFile(name))
	};
}
