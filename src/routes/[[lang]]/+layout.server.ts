import { error } from '@sveltejs/kit';
import { DEFAULT_LANGUAGE, interfaceLanguages } from '$lib/i18n/index.ts';
import { readStory } from '$lib/server/story.ts';

export const load = ({ params }) => {
	const { meta } = readStory();
	const lang = params.lang ?? DEFAULT_LANGUAGE;
	if (!interfaceLanguages().includes(lang) || !meta.languages.includes(lang)) error(404);
	const { title, subtitle, address, version, licence } = meta;
	return { lang, site: { title, subtitle, address, version, licence: licence.name } };
};
