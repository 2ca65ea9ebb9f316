import type { EventOutline, Hue, Mark, Overview } from '../model/index.ts';

/** What the map draws at a place: the mark of its most telling event, and what else happened there. */
export interface PlaceMarker {
	place: string;
	hue: Hue;
	mark: Mark;
	/** Slugs of the events at the place, in order of time. */
	events: string[];
	selected: boolean;
	/** When it happened, for the flag of the selected event; undefined leaves the map's own day. */
	label?: string;
	/** Numbers of its events in a list beside the map, which stand in place of a glyph; only the picture letters them. */
	numbers?: number[];
}

/**
 * One marker per place with events. Where several events share a place, the selected one gives the mark, else the most
 * important, else the first in time; places come in the story's order.
 * @param events in order of time
 * @param label words for the selected event's date where it is not one certain day
 */
export function markersOf(
	overview: Overview,
	events: EventOutline[],
	selected?: string,
	label?: string
): PlaceMarker[] {
	const themes = new Map(overview.themes.map((theme) => [theme.id, theme]));
	const at = new Map<string, EventOutline[]>();
	for (const event of events) {
		for (const place of event.places) {
			const here = at.get(place);
			if (here) here.push(event);
			else at.set(place, [event]);
		}
	}
	return overview.places.flatMap(({ id }) => {
		const here = at.get(id) ?? [];
		const chosen = here.find(({ slug }) => slug === selected);
		const telling =
			chosen ??
			here.reduce<EventOutline | undefined>(
				(best, event) => (best && best.importance >= event.importance ? best : event),
				undefined
			);
		const theme = telling && themes.get(telling.themes[0] ?? '');
		if (!theme) return [];
		const marker = {
			place: id,
			hue: theme.hue,
			mark: theme.mark,
			events: here.map(({ slug }) => slug),
			selected: chosen !== undefined
		};
		return [chosen && label ? { ...marker, label } : marker];
	});
}
