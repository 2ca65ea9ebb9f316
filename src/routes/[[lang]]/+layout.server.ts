import { error } from '@sveltejs/kit';
import { citePlainly } from '$lib/export/citation.ts';
import { citedPage } from '$lib/export/page-item.ts';
import { structuredData } from '$lib/export/structured-data.ts';
import { DEFAULT_LANGUAGE, interfaceLanguages } from '$lib/i18n/index.ts';
import { readStory } from '$lib/server/story.ts';
import { tellingAt } from './telling.ts';

export const load = ({ params, route, url, locals, untrack }) => {
	const story = readStory();
	const { meta } = story;
	const lang = params.lang ?? DEFAULT_LANGUAGE;
	if (!interfaceLanguages().includes(lang) || !meta.languages.includes(lang)) error(404);
	// Only where the page stands matters: the view that the address also holds is to load nothing again.
	const telling = tellingAt(
		untrack(() => url.pathname),
		lang,
		story
	);
	const here = { route: route.id ?? '', params };
	const { title, subtitle, address, version, versionDate } = meta;
	const site = { title, subtitle, address, version, versionDate, licence: meta.licence.name };
	const cited = citedPage(here, story, telling);
	locals.structured = structuredData(here, story, telling);
	return {
		lang,
		site,
		/** How to cite the page, in plain words. */
		citation: citePlainly({ ...site, ...cited, site: title, issued: versionDate }, telling.i18n)
	};
};
