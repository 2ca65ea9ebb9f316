import type { Handle } from '@sveltejs/kit';
import { DEFAULT_LANGUAGE, interfaceLanguages, translator } from './lib/i18n/index.ts';

/** Writes the page's language and direction into the document before any script runs. */
export const handle: Handle = ({ event, resolve }) => {
	const wanted = event.params.lang ?? DEFAULT_LANGUAGE;
	const { lang, dir } = translator(interfaceLanguages().includes(wanted) ? wanted : DEFAULT_LANGUAGE);
	return resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', lang).replace('%dir%', dir),
		// The first screen’s two faces, so that text does not shift when they arrive.
		preload: ({ type, path }) =>
			type === 'js' || type === 'css' || (type === 'font' && /(serif-4-latin-opsz|sans-3-latin-wght)-normal/.test(path))
	});
};
