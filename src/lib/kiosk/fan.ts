import type { Translator } from '../i18n/index.ts';
import type { EventOutline, Hue, Mark, Overview } from '../model/index.ts';
import { formatDate } from '../time/date-form.ts';
import { anchor, extentOf, isDoubtful, isExactDay } from '../time/span.ts';
import { labelInWords } from '../time/wording.ts';

/**
 * The fan: a ruler true to scale, below it equal tiles for fingers, and a line from each moment to its tile.
 */
export interface Tile {
	slug: string;
	hue: Hue;
	mark: Mark;
	/** When, as short as it can be told truly: a year, or a day over its year where the year holds more than one event. */
	when: string;
	year: string;
	title: string;
	/** Where its moment lies on the ruler, from 0 to 1; an event without any date lies at the end. */
	at: number;
}

export function tilesOf(overview: Overview, i18n: Translator): Tile[] {
	const [from, to] = extentOf(overview.extent, [0, 0]);
	const themes = new Map(overview.themes.map((theme) => [theme.id, theme]));
	const share = (ms: number) => Math.min(1, Math.max(0, (ms - from) / (to - from)));
	const years = overview.events.map(({ date }) => yearOf(date.start.min ?? date.end.min));
	return overview.events.map((event, index) => {
		const theme = themes.get(event.themes[0] ?? '');
		const isAlone = years.filter((year) => year === years[index]).length === 1;
		return {
			slug: event.slug,
			hue: theme?.hue ?? 'slate',
			mark: theme?.mark ?? 'ring',
			...tileDate(event, isAlone, i18n),
			title: event.title,
			at: share(anchor(event.date) ?? to)
		};
	});
}

const yearOf = (ms: number | null) => (ms === null ? null : new Date(ms).getUTCFullYear());

function tileDate({ date }: EventOutline, isAlone: boolean, i18n: Translator): Pick<Tile, 'when' | 'year'> {
	const { lang } = i18n;
	const at = date.start.min;
	if (at === null || (!isExactDay(date) && !isMonth(date))) return { when: labelInWords(date, i18n), year: '' };
	const year = formatDate(at, 'year', lang);
	if (isAlone) return { when: year, year: '' };
	return { when: formatDate(at, isExactDay(date) ? 'dayOfYear' : 'monthOfYear', lang), year };
}

const isMonth = (date: EventOutline['date']) =>
	date.kind === 'point' && date.start.precision === 'month' && !isDoubtful(date);

/** How many tiles of at least `least` px fit beside one another, with `gap` px between them. At least one does. */
export const tilesThatFit = (width: number, least: number, gap: number): number =>
	Math.max(1, Math.floor((width + gap) / (least + gap)));

/**
 * The first tile to show. The row stays where it is as long as the chosen tile and its neighbours are in it, so that
 * tiles do not move away under a finger; else the chosen one comes to its middle.
 * @param before the first tile shown so far
 */
export function firstTile(before: number, chosen: number, shown: number, total: number): number {
	const last = Math.max(0, total - shown);
	const within = (first: number) => Math.min(last, Math.max(0, first));
	const now = within(before);
	const hasNeighbours =
		(chosen > now || chosen === 0) && (chosen < now + shown - 1 || chosen === total - 1) && chosen >= now;
	return hasNeighbours && chosen < now + shown ? now : within(chosen - Math.floor(shown / 2));
}

/** Runs of tiles whose moments lie so close together on the ruler that they cannot be told apart: first and last of each. */
export function runs(moments: readonly number[], near: number): [first: number, last: number][] {
	const found: [number, number][] = [];
	moments.forEach((at, index) => {
		const run = found.at(-1);
		if (run && at - moments[run[1]]! < near) run[1] = index;
		else found.push([index, index]);
	});
	return found;
}

/** The index of the moment that lies nearest, the earlier of two. */
export function nearestMoment(moments: readonly number[], at: number): number {
	let best = 0;
	moments.forEach((moment, index) => {
		if (Math.abs(moment - at) < Math.abs(moments[best]! - at)) best = index;
	});
	return best;
}
