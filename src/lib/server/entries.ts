import { DEFAULT_LANGUAGE } from '../i18n/index.ts';
import { readStory } from './story.ts';

/** The parameters of a page, once for every language of the story; the default language has no part in the address. */
export const inEveryLanguage = <T extends object>(pages: T[]): (T & { lang?: string })[] =>
	readStory().meta.languages.flatMap((lang) =>
		pages.map((page) => (lang === DEFAULT_LANGUAGE ? page : { ...page, lang }))
	);
