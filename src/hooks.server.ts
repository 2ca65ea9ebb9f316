import type { Handle } from '@sveltejs/kit';
import { DEFAULT_LANGUAGE, interfaceLanguages, translator } from './lib/i18n/index.ts';

/** Where the template has it: last in the head. A title may hold the same word. */
const STRUCTURED = /%structured%(?=\s*<\/head>)/;

/**
 * Writes into the document what no script needs: the page's language and direction, and what it is as JSON-LD, which is
 * data that no browser runs.
 */
export const handle: Handle = ({ event, resolve }) => {
	const wanted = event.params.lang ?? DEFAULT_LANGUAGE;
	const { lang, dir } = translator(interfaceLanguages().includes(wanted) ? wanted : DEFAULT_LANGUAGE);
	return resolve(event, {
		transformPageChunk: ({ html }) => {
			const { structured } = event.locals;
			const data = structured ? `<script type="application/ld+json">${structured}</script>` : '';
			return html
				.replace('%lang%', lang)
				.replace('%dir%', dir)
				.replace(STRUCTURED, () => data);
		},
		// The first screen’s two faces, so that text does not shift when they arrive.
		preload: ({ type, path }) =>
			type === 'js' || type === 'css' || (type === 'font' && /(serif-4-latin-opsz|sans-3-latin-wght)-normal/.test(path))
	});
};
