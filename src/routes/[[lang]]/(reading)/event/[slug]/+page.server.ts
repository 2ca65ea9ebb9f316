import { error } from '@sveltejs/kit';
import { evidenceOfFigure, figuresOfEvent } from '$lib/server/figures.ts';
import { eventReading, evidenceBundle } from '$lib/server/readings.ts';
import { inEveryLanguage } from '$lib/server/entries.ts';
import { readStory } from '$lib/server/story.ts';

export const entries = () => inEveryLanguage(readStory().events.map(({ slug }) => ({ slug })));

export const load = ({ params }) => {
	const story = readStory();
	const event = story.index.events.get(params.slug);
	if (!event) error(404);
	const reading = eventReading(story, params.slug);
	const { shown, named } = figuresOfEvent(story, event);
	const evidence = evidenceBundle(story, [
		...Object.keys(reading.evidence.claims),
		...Object.keys(reading.evidence.references),
		...shown.flatMap(({ figure }) => evidenceOfFigure(figure))
	]);
	return {
		...reading,
		evidence,
		figures: shown,
		otherFigures: named.map(({ slug, title }) => ({ slug, title }))
	};
};
