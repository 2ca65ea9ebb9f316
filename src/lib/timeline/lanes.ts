import type { EventOutline, Overview, Theme } from '../model/index.ts';
import type { Arrangement } from '../url/view-state.ts';

/** A row of the timeline that events are filed into. */
export interface TimelineLane {
	id: string;
	label: string;
	/** Where the lane is that of a theme. */
	theme?: Theme;
}

/** The lanes from top to bottom: those of the story, or one for each theme that comes first in some event. */
export function lanesOf(
	{ lanes, themes, events }: Pick<Overview, 'lanes' | 'themes' | 'events'>,
	arrangement: Arrangement
): TimelineLane[] {
	if (arrangement === 'relation') return lanes.map(({ id, label }) => ({ id, label }));
	const used = new Set(events.map((event) => laneOf(event, arrangement)));
	return themes.filter(({ id }) => used.has(id)).map((theme) => ({ id: theme.id, label: theme.label, theme }));
}

/** Id of the lane that an event belongs to; the theme that counts is the one that colours it, its first. */
export const laneOf = ({ lane, themes }: Pick<EventOutline, 'lane' | 'themes'>, arrangement: Arrangement): string =>
	arrangement === 'theme' ? (themes[0] ?? '') : lane;
