import { error } from '@sveltejs/kit';
import { figuresCsv } from '$lib/export/figures-table.ts';
import { inEveryLanguage } from '$lib/server/entries.ts';
import { readStory } from '$lib/server/story.ts';
import { tellingAt } from '../../../../telling.ts';

export const prerender = true;

export const entries = () => inEveryLanguage(readStory().figures.map(({ slug }) => ({ figure: slug })));

/** One figure as a table to take away. */
export const GET = ({ params, url }) => {
	const story = readStory();
	const figure = story.index.figures.get(params.figure);
	if (!figure) error(404);
	return new Response(figuresCsv([figure], story, tellingAt(url.pathname, params.lang, story)), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
};
