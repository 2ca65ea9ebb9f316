import type { CitedPage } from '$lib/export/page-item.ts';
import { exportWords } from '$lib/i18n/export-words.ts';
import type { Translator } from '$lib/i18n/index.ts';
import type { Claim, SourceOutline } from '$lib/model/index.ts';
import type { Addresses } from '$lib/url/addresses.ts';
import { publicLinks } from '$lib/url/public-links.ts';

/** What a page or panel is about, as far as citing it goes. */
export type Citable =
	{ type: 'event'; slug: string; code: string; title: string } | { type: 'source'; id: string; shortTitle: string };

interface Cited {
	about: Citable;
	claims: Claim[];
	/** The documents of the claims, by id. */
	sources: Record<string, Pick<SourceOutline, 'shortTitle'>>;
	addresses: Addresses;
	/** Path of the page. */
	here: string;
	/** The published address, or empty. */
	site: string;
	i18n: Translator;
}

/** What can be cited of a page: what it is about, and each claim on it. */
export function citedWorks({ about, claims, sources, addresses, here, site, i18n }: Cited): CitedPage[] {
	const say = exportWords(i18n);
	const links = publicLinks(addresses, here, site);
	const page: CitedPage =
		about.type === 'event'
			? { key: about.code, title: say('cite.event', about), address: links.event(about.slug) }
			: {
					key: about.id,
					title: say('cite.source', { id: about.id, source: about.shortTitle }),
					address: links.source(about.id)
				};
	return [
		page,
		...claims.map(({ id, source, paragraph }) => ({
			key: id,
			title: say('cite.claim', { id, source: sources[source]?.shortTitle ?? source, paragraph }),
			address: links.source(source, id)
		}))
	];
}
