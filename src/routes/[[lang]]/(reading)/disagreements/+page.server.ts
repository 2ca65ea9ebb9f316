import { inEveryLanguage } from '$lib/server/entries.ts';
import { readStory } from '$lib/server/story.ts';

export const entries = () => inEveryLanguage([{}]);

export const load = () => ({
	disagreements: readStory().disagreements.map(({ slug, code, question, status, verdict, positions, events }) => ({
		slug,
		code,
		question,
		status,
		verdict,
		positions: positions.map(({ label }) => label),
		events: events.length
	}))
});
