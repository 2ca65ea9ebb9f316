import { DEFAULT_LANGUAGE } from '$lib/i18n/index.ts';
import type { TourReading } from '$lib/model/index.ts';
import { addressesIn } from '$lib/url/addresses.ts';

interface Loading {
	fetch: typeof fetch;
	params: { lang?: string };
}

/**
 * The texts of a tour in the page's language.
 * @throws Error if they cannot be loaded
 */
export async function readingOf({ fetch, params }: Loading, slug: string): Promise<TourReading> {
	const response = await fetch(addressesIn(params.lang ?? DEFAULT_LANGUAGE).tourReading(slug));
	if (!response.ok) throw new Error(`The texts of the tour “${slug}” could not be loaded: ${response.status}.`);
	return response.json();
}
