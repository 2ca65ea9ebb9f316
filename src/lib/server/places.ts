import { disagreementsAt } from '../evidence/disagreements.ts';
import type { Claim, Disagreement, Story } from '../model/index.ts';

/** The documents' claims about a place, in the order of documents and text. */
export const claimsOfPlace = ({ sources }: Story, id: string): Claim[] =>
	sources.flatMap(({ claims }) => claims.filter(({ places }) => places.includes(id)));

/** The disagreements that touch a place, through an event there or a claim about it. */
export const disagreementsOfPlace = (story: Story, id: string): Disagreement[] =>
	disagreementsAt(
		story.disagreements,
		new Set(story.events.filter(({ places }) => places.includes(id)).map(({ slug }) => slug)),
		new Set(claimsOfPlace(story, id).map((claim) => claim.id))
	);
