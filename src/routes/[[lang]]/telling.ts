import type { Telling } from '$lib/export/telling.ts';
import { DEFAULT_LANGUAGE, translator } from '$lib/i18n/index.ts';
import type { Story } from '$lib/model/index.ts';
import { addressesIn } from '$lib/url/addresses.ts';
import { publicLinks } from '$lib/url/public-links.ts';

/** How what stands at a path of the site is told: in the language of the address, with links that hold elsewhere. */
export function tellingAt(pathname: string, lang: string | undefined, { meta }: Story): Telling {
	const language = lang ?? DEFAULT_LANGUAGE;
	return { i18n: translator(language), links: publicLinks(addressesIn(language), pathname, meta.address) };
}
