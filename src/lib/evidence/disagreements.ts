import type { Disagreement } from '../model/index.ts';

/**
 * The disagreements that touch a place: through an event there, or through a claim about it.
 * @param eventsThere slugs of the events at the place
 * @param claimsThere ids of the claims about the place
 */
export const disagreementsAt = (
	disagreements: Disagreement[],
	eventsThere: ReadonlySet<string>,
	claimsThere: ReadonlySet<string>
): Disagreement[] =>
	disagreements.filter(
		({ events, positions }) =>
			events.some((slug) => eventsThere.has(slug)) ||
			positions.some(({ evidence }) => evidence.some((id) => claimsThere.has(id)))
	);
