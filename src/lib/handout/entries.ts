import type { DateSpan, EventOutline, Overview, Scene, Theme, Tour } from '../model/index.ts';
import { anchor, compareSpans, contains, extentOf, type Extent } from '../time/span.ts';

/** A numbered event of a handout. */
export interface Entry {
	/** Its number on axis, map and codes, from 1. */
	number: number;
	title: string;
	date: DateSpan;
	/** The moment from which a line leads to its text, ms UTC: within its date, and never before that of the entry before. */
	at: number;
	/** The scene that tells it first. */
	scene: Scene;
	/** All scenes that tell it, counted from 1. */
	scenes: number[];
	event: EventOutline;
	/** The first of its themes. */
	theme: Theme | undefined;
}

type Told = Omit<Entry, 'number' | 'at'>;

/**
 * What a handout numbers. Events keep the order of the tour where that is one of time, which a doubtful or long date
 * leaves some room for; otherwise they are put in order of time. An event told by several scenes has one number, and a
 * scene without an event has none: its date is only that of its map.
 */
export function entriesOf({ scenes }: Pick<Tour, 'scenes'>, overview: Overview): Entry[] {
	const told = moments(scenes, overview);
	const bounds = extentOf(overview.extent, [0, 0]);
	const extents = (all: Told[]) => all.map(({ date }) => extentOf(date, bounds));
	const inOrder = isInOrder(extents(told)) ? told : told.toSorted((a, b) => compareSpans(a.date, b.date));
	const at = attached(
		extents(inOrder),
		inOrder.map(({ scene, date }) => shownDay(scene, date))
	);
	return inOrder.map((entry, index) => ({ ...entry, number: index + 1, at: at[index]! }));
}

/** What a scene tells, as the sheet numbers it; undefined for a scene without an event. */
export const entryOfScene = (entries: Entry[], scene: number): Entry | undefined =>
	entries.find(({ scenes }) => scenes.includes(scene));

function moments(scenes: Scene[], { events, themes }: Overview): Told[] {
	const told: Told[] = [];
	scenes.forEach((scene, index) => {
		const event = events.find(({ slug }) => slug === scene.event);
		if (!event || anchor(event.date) === null) return;
		const before = told.find((one) => one.event === event);
		if (before) {
			before.scenes.push(index + 1);
			before.title = event.title;
			return;
		}
		const theme = themes.find(({ id }) => id === event.themes[0]);
		told.push({ title: scene.title, date: event.date, scene, scenes: [index + 1], event, theme });
	});
	return told;
}

/** Whether a moment could be chosen within each so that none is before that of the one before it. */
function isInOrder(extents: Extent[]): boolean {
	const [starts, ends] = limits(extents);
	return starts.every((start, index) => start <= ends[index]!);
}

/** For each the latest start up to it, and the earliest end from it on. */
function limits(extents: Extent[]): [starts: number[], ends: number[]] {
	const starts = extents.map(([from]) => from);
	const ends = extents.map(([, to]) => to);
	for (let i = 1; i < starts.length; i++) starts[i] = Math.max(starts[i]!, starts[i - 1]!);
	for (let i = ends.length - 2; i >= 0; i--) ends[i] = Math.min(ends[i]!, ends[i + 1]!);
	return [starts, ends];
}

/** The day that the scene shows, if its event includes that day. */
function shownDay({ date }: Scene, of: DateSpan): number | null {
	const day = date && anchor(date);
	return day !== null && contains(of, day) ? day : null;
}

/** A moment within each extent, the wanted one or the middle where that is possible, and none before the one before it. */
function attached(extents: Extent[], wanted: (number | null)[]): number[] {
	const [starts, ends] = limits(extents);
	let last = -Infinity;
	return extents.map(([from, to], index) => {
		const best = wanted[index] ?? (from + to) / 2;
		last = Math.max(last, starts[index]!, Math.min(ends[index]!, best));
		return last;
	});
}
