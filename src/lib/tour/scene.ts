import type { DateSpan, EventOutline, Overview, Scene, Theme } from '../model/index.ts';

/** The event that a scene tells, if it tells one. */
export const eventOfScene = (
	{ events }: Pick<Overview, 'events'>,
	{ event }: Pick<Scene, 'event'>
): EventOutline | undefined => events.find(({ slug }) => slug === event);

/** The date of a scene: its own, else that of its event. */
export const dateOfScene = (
	overview: Pick<Overview, 'events'>,
	scene: Pick<Scene, 'date' | 'event'>
): DateSpan | undefined => scene.date ?? eventOfScene(overview, scene)?.date;

/** The theme by which a scene is marked: the first of its event. */
export function themeOfScene(
	overview: Pick<Overview, 'events' | 'themes'>,
	scene: Pick<Scene, 'event'>
): Theme | undefined {
	const first = eventOfScene(overview, scene)?.themes[0];
	return overview.themes.find(({ id }) => id === first);
}
