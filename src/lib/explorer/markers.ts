import type { EventOutline, Hue, Mark, Overview } from '../model/index.ts';

/** What the map draws at a place: the mark of its most telling event, and how many there are. */
export interface PlaceMarker {
	place: string;
	hue: Hue;
	mark: Mark;
	count: number;
	selected: boolean;
	/** When it happened, for the flag of the selected event; undefined leaves the map's own day. */
	label?: string;
}

/**
 * One marker per place with events. Where several events share a place, the selected one gives the mark, else the most
 * important, else the first in time; places come in the story's order.
 * @param label words for the selected event's date where it is not one certain day
 */
export function markersOf(
	overview: Overview,
	events: EventOutline[],
	selected?: string,
	label?: string
): PlaceMarker[] {
	const themes = new Map(overview.themes.map((theme) => [theme.id, theme]));
	return overview.places.flatMap(({ id }) => {
		const here = events.filter((event) => event.places.includes(id));
		const chosen = here.find(({ slug }) => slug === selected);
		const telling = chosen ?? here.toSorted((a, b) => b.importance - a.importance)[0];
		const theme = telling && themes.get(telling.themes[0] ?? '');
		if (!theme) return [];
		const marker = { place: id, hue: theme.hue, mark: theme.mark, count: here.length, selected: chosen !== undefined };
		return [chosen && label ? { ...marker, label } : marker];
	});
}
