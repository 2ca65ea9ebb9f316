import type { Claim, Disagreement, Figure, Reference, Source } from './evidence.ts';
import type { EvidenceId } from './prose.ts';
import type { Hue, StoryEvent, Tour } from './story.ts';
import type { Route } from './world.ts';

export type SourceOutline = Pick<
	Source,
	'id' | 'title' | 'titled' | 'shortTitle' | 'authors' | 'type' | 'form' | 'date' | 'sameRootAs'
>;

/** The evidence that one page cites, by id: what its citation marks open. */
export interface EvidenceBundle {
	claims: Record<EvidenceId, Claim>;
	references: Record<EvidenceId, Reference>;
	/** The documents that the claims come from, by id. */
	sources: Record<string, SourceOutline>;
	/** The disagreements that a claim is part of. */
	disagreements: Record<EvidenceId, { slug: string; code: string }[]>;
}

export type DisagreementOutline = Pick<Disagreement, 'slug' | 'code' | 'question' | 'status' | 'verdict'>;

/** Everything that one reads about an event: loaded with its page, or when it is chosen on the map. */
export interface EventReading {
	event: StoryEvent;
	/** The disagreements that bear on it most, in full, */
	disagreements: Disagreement[];
	/** and the others that touch it. */
	otherDisagreements: DisagreementOutline[];
	/** Names of the event's actors, in its order. */
	actors: { id: string; name: string }[];
	evidence: EvidenceBundle;
}

/** Everything that one reads about a route: loaded with its page, or when it is chosen on the map. */
export interface RouteReading {
	route: Route;
	evidence: EvidenceBundle;
}

/** A tour as lists of tours show it. */
export interface TourOutline extends Pick<Tour, 'slug' | 'title' | 'minutes' | 'introduction'> {
	/** How many scenes it has. */
	scenes: number;
}

/** A figure and the colour of its theme, where an event gives it one. */
export interface ThemedFigure {
	figure: Figure;
	hue: Hue | undefined;
}

/** A tour with all that its scenes, notes and exercises show or cite; its events are in the overview. */
export interface TourReading {
	tour: Tour;
	/** By slug. */
	disagreements: Record<string, Disagreement>;
	/** By slug. */
	figures: Record<string, ThemedFigure>;
	evidence: EvidenceBundle;
}
