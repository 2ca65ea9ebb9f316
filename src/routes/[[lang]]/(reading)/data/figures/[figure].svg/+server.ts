import { error } from '@sveltejs/kit';
import { figureSheet } from '$lib/charts/sheet.ts';
import { DEFAULT_LANGUAGE, translator } from '$lib/i18n/index.ts';
import { inEveryLanguage } from '$lib/server/entries.ts';
import { themedFigure } from '$lib/server/figures.ts';
import { readStory } from '$lib/server/story.ts';

export const prerender = true;

export const entries = () => inEveryLanguage(readStory().figures.map(({ slug }) => ({ figure: slug })));

/** One figure as a picture to take away. */
export const GET = ({ params }) => {
	const story = readStory();
	const figure = story.index.figures.get(params.figure);
	if (!figure) error(404);
	const { title, version, licence } = story.meta;
	const svg = figureSheet(
		figure,
		themedFigure(story, figure).hue,
		{ title, version, licence: licence.name },
		(id) => story.index.claims.has(id),
		translator(params.lang ?? DEFAULT_LANGUAGE)
	);
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
