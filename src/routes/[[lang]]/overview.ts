import { DEFAULT_LANGUAGE } from '$lib/i18n/index.ts';
import type { Overview } from '$lib/model/index.ts';
import { addressesIn } from '$lib/url/addresses.ts';

interface Loading {
	fetch: typeof fetch;
	params: { lang?: string };
}

/**
 * The overview of the story in the page's language, for the `load` of a page that shows a map beside its own texts. The
 * browser keeps the file from page to page.
 * @throws Error if it cannot be loaded
 */
export async function overviewFor({ fetch, params }: Loading): Promise<Overview> {
	const response = await fetch(addressesIn(params.lang ?? DEFAULT_LANGUAGE).overview());
	if (!response.ok) throw new Error(`The overview of the story could not be loaded: ${response.status}.`);
	return response.json();
}
