import { error } from '@sveltejs/kit';
import { citationsIn } from '$lib/evidence/citations.ts';
import { eventsOf } from '$lib/evidence/sole-source.ts';
import { evidenceBundle } from '$lib/server/readings.ts';
import { inEveryLanguage } from '$lib/server/entries.ts';
import { readStory } from '$lib/server/story.ts';

export const entries = () => inEveryLanguage(readStory().sources.map(({ id }) => ({ id })));

export const load = ({ params }) => {
	const story = readStory();
	const source = story.index.sources.get(params.id);
	if (!source) error(404);
	const evidence = evidenceBundle(story, [
		...source.claims.map(({ id }) => id),
		...source.sameRootAs,
		...citationsIn(source.dateBasis),
		...citationsIn(source.interest),
		...citationsIn(source.elsewhere)
	]);
	const events = eventsOf(source, story.sources, story.events).map(
		({ event: { slug, title, date }, claims, support }) => ({
			slug,
			title,
			date,
			support,
			claims: claims.length
		})
	);
	return { source, evidence, events };
};
