import { citationsIn } from '../evidence/citations.ts';
import type {
	Claim,
	Disagreement,
	EventReading,
	EvidenceBundle,
	EvidenceId,
	Route,
	RouteReading,
	Source,
	SourceOutline,
	Story,
	StoryEvent
} from '../model/index.ts';

const byKey = <T>(items: T[], keyOf: (item: T) => string): Record<string, T> =>
	Object.fromEntries(items.map((item) => [keyOf(item), item]));

const findAll = <T>(ids: Iterable<string>, index: ReadonlyMap<string, T>): T[] =>
	[...ids].map((id) => index.get(id)).filter((item) => item !== undefined);

const outlineOfSource = ({
	id,
	title,
	titled,
	shortTitle,
	authors,
	type,
	form,
	date,
	sameRootAs
}: Source): SourceOutline => ({
	id,
	title,
	titled,
	shortTitle,
	authors,
	type,
	form,
	date,
	sameRootAs
});

/**
 * Everything that citation marks of a page may open: the claims and references with these ids, the references that
 * check those claims, the documents they come from and the disagreements they are part of.
 */
export function evidenceBundle(story: Story, ids: Iterable<EvidenceId>): EvidenceBundle {
	const { index } = story;
	const wanted = new Set(ids);
	const claims = findAll(wanted, index.claims);
	for (const claim of claims) claim.checkedBy.forEach((id) => wanted.add(id));
	const references = findAll(wanted, index.references);
	const sources = findAll(new Set(claims.map(({ source }) => source)), index.sources);
	return {
		claims: byKey(claims, ({ id }) => id),
		references: byKey(references, ({ id }) => id),
		sources: byKey(sources.map(outlineOfSource), ({ id }) => id),
		disagreements: Object.fromEntries(
			claims.map((claim) => [claim.id, disagreementsWith(story, claim)]).filter(([, list]) => list!.length > 0)
		)
	};
}

const disagreementsWith = (story: Story, claim: Claim) =>
	story.disagreements
		.filter(({ positions }) => positions.some(({ evidence }) => evidence.includes(claim.id)))
		.map(({ slug, code }) => ({ slug, code }));

/** Every id that a disagreement cites. */
export const evidenceOfDisagreement = ({ positions, reading }: Disagreement): EvidenceId[] => [
	...positions.flatMap(({ evidence }) => evidence),
	...citationsIn(reading)
];

/** How many disagreements an event shows in full; a page with eight of them would bury its event. */
const IN_FULL = 2;

/** The disagreements that share most with what the event's own prose cites, and the rest, each in the story's order. */
function mostTelling(disagreements: Disagreement[], event: StoryEvent): [Disagreement[], Disagreement[]] {
	const cited = new Set(citationsIn(event.body));
	const shared = (disagreement: Disagreement) =>
		evidenceOfDisagreement(disagreement).filter((id) => cited.has(id)).length;
	const chosen = new Set(disagreements.toSorted((a, b) => shared(b) - shared(a)).slice(0, IN_FULL));
	return [disagreements.filter((one) => chosen.has(one)), disagreements.filter((one) => !chosen.has(one))];
}

/**
 * All that one reads about an event.
 * @throws if the story has no event with that slug
 */
export function eventReading(story: Story, slug: string): EventReading {
	const { index } = story;
	const event = index.events.get(slug);
	if (!event) throw new Error(`The story has no event “${slug}”.`);
	const [disagreements, others] = mostTelling(findAll(event.disagreements, index.disagreements), event);
	return {
		event,
		disagreements,
		otherDisagreements: others.map(({ slug, code, question, status, verdict }) => ({
			slug,
			code,
			question,
			status,
			verdict
		})),
		actors: findAll(event.actors, index.actors).map(({ id, name }) => ({ id, name })),
		evidence: evidenceBundle(story, [
			...event.claims,
			...event.references,
			...disagreements.flatMap(evidenceOfDisagreement)
		])
	};
}

/** Every id that a route cites. */
const evidenceOfRoute = ({ summary, facts, phases, evidence }: Route): EvidenceId[] => [
	...citationsIn(summary),
	...facts.flatMap(({ text }) => citationsIn(text)),
	...phases.flatMap((phase) => phase.evidence),
	...evidence
];

/**
 * All that one reads about a route.
 * @throws if the story has no route with that id
 */
export function routeReading(story: Story, id: string): RouteReading {
	const route = story.index.routes.get(id);
	if (!route) throw new Error(`The story has no route “${id}”.`);
	return { route, evidence: evidenceBundle(story, evidenceOfRoute(route)) };
}
