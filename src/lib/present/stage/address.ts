import type { TourOutline } from '../../model/index.ts';
import type { RoomTheme } from '../theme.ts';

/** What the address of a stage asks for. */
export interface StageAddress {
	/** The tour to show: that of the address, else the story's first; undefined where the story has none. */
	tour: TourOutline | undefined;
	/** The slug that the address names and the story does not have. */
	unknown: string | null;
	/** The scene, counted from 0, moved to the nearest that exists; null where the address names none. */
	index: number | null;
	theme: RoomTheme | null;
}

/** Reads the address of a stage. Total: every address shows something. */
export function readStageAddress(parameters: URLSearchParams, tours: readonly TourOutline[]): StageAddress {
	const slug = parameters.get('tour');
	const named = tours.find((tour) => tour.slug === slug);
	const tour = named ?? tours[0];
	const theme = parameters.get('theme');
	return {
		tour,
		unknown: slug && !named ? slug : null,
		index: tour ? nearestScene(parameters.get('scene'), tour.scenes) : null,
		theme: theme === 'light' || theme === 'night' ? theme : null
	};
}

function nearestScene(text: string | null, count: number): number | null {
	if (!text?.trim()) return null;
	const number = Number(text);
	return Number.isNaN(number) ? null : Math.max(0, Math.min(count - 1, Math.round(number) - 1));
}

/** The address of a stage with its theme, which is said only where it is not that of dark rooms. */
export const withTheme = (address: string, theme: RoomTheme): string =>
	theme === 'light' ? `${address}${address.includes('?') ? '&' : '?'}theme=light` : address;
