import { error } from '@sveltejs/kit';
import { FILE_NAMES, isFileName, mediaTypeOf } from '$lib/export/file-names.ts';
import { fileText } from '$lib/export/files.ts';
import { inEveryLanguage } from '$lib/server/entries.ts';
import { readStory } from '$lib/server/story.ts';
import { tellingAt } from '../../telling.ts';

export const prerender = true;

export const entries = () => inEveryLanguage(FILE_NAMES.map((file) => ({ file })));

/** A file for download. */
export const GET = ({ params, url }) => {
	if (!isFileName(params.file)) error(404);
	const story = readStory();
	return new Response(fileText(params.file, story, tellingAt(url.pathname, params.lang, story)), {
		headers: { 'content-type': `${mediaTypeOf(params.file)}; charset=utf-8` }
	});
};
