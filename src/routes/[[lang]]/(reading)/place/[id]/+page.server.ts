import { error } from '@sveltejs/kit';
import { citationsIn } from '$lib/evidence/citations.ts';
import { claimsOfPlace, disagreementsOfPlace } from '$lib/server/places.ts';
import { evidenceBundle } from '$lib/server/readings.ts';
import { inEveryLanguage } from '$lib/server/entries.ts';
import { readStory } from '$lib/server/story.ts';

export const entries = () => inEveryLanguage(readStory().places.map(({ id }) => ({ id })));

export const load = ({ params }) => {
	const story = readStory();
	const place = story.index.places.get(params.id);
	if (!place) error(404);
	const claims = claimsOfPlace(story, place.id);
	const evidence = evidenceBundle(story, [
		...claims.map(({ id }) => id),
		...citationsIn(place.summary),
		...citationsIn(place.status),
		...place.names.flatMap((period) => period.evidence),
		...place.roles.flatMap((period) => period.evidence)
	]);
	const disagreements = disagreementsOfPlace(story, place.id).map(({ slug, code, question, status, verdict }) => ({
		slug,
		code,
		question,
		status,
		verdict
	}));
	return { place, claims, disagreements, evidence };
};
