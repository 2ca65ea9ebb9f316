import { evidenceOfFigure, themedFigure } from '$lib/server/figures.ts';
import { evidenceBundle } from '$lib/server/readings.ts';
import { inEveryLanguage } from '$lib/server/entries.ts';
import { readStory } from '$lib/server/story.ts';

export const entries = () => inEveryLanguage([{}]);

export const load = () => {
	const story = readStory();
	const series = story.figures.map((figure) => ({
		...themedFigure(story, figure),
		disagreements: story.disagreements
			.filter(({ figures }) => figures.includes(figure.slug))
			.map(({ slug, code, question, status, verdict }) => ({ slug, code, question, status, verdict }))
	}));
	return {
		// What most questions turn on comes first, then what has most values.
		series: series.toSorted(
			(a, b) => b.disagreements.length - a.disagreements.length || b.figure.rows.length - a.figure.rows.length
		),
		evidence: evidenceBundle(story, story.figures.flatMap(evidenceOfFigure))
	};
};
