import { DEFAULT_LANGUAGE, translator } from '$lib/i18n/index.ts';
import { readStory } from '$lib/server/story.ts';

export const prerender = true;

/** What a device needs to install the site as a program. Addresses count from this file, so that it works under any path. */
export const GET = () => {
	const { title, subtitle, description } = readStory().meta;
	const { lang, dir } = translator(DEFAULT_LANGUAGE);
	const manifest = {
		id: './',
		name: `${title}: ${subtitle}`,
		short_name: title,
		description,
		lang,
		dir,
		start_url: './',
		scope: './',
		display: 'standalone',
		background_color: '#f6f4ed',
		theme_color: '#fcfbf7',
		categories: ['education'],
		icons: [
			{ src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
			{ src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
			{ src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
			{ src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' }
		]
	};
	return new Response(JSON.stringify(manifest, null, '\t'), {
		headers: { 'content-type': 'application/manifest+json' }
	});
};
