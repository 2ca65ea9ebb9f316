import type { PlaceMarker } from '../explorer/markers.ts';
import { pointsAlong, type Point } from '../geo/index.ts';
import type { Translator } from '../i18n/index.ts';
import type { LonLat } from '../model/index.ts';
import type { Box, LabelRequest, Position } from './labels.ts';
import { letteringWidth } from './measure.ts';
import type { WorldPlace } from './style/world.ts';
import { secondLine, type StopMark } from './words.ts';

export type TextKind = 'country' | 'focus' | 'sea' | 'place' | 'event' | 'route' | 'flag' | 'stop' | 'note' | 'area';

/** A label that the map would like to have, with the text to draw where it finds room. */
export interface Wish extends LabelRequest {
	kind: TextKind;
	text: string;
	second?: string;
}

/** Lettering of each kind of text: size in px, tracking in ems, share of the size above the baseline. */
export const LETTERING: Record<TextKind, { size: number; tracking: number }> = {
	country: { size: 10.5, tracking: 0.15 },
	focus: { size: 13.5, tracking: 0.19 },
	sea: { size: 14.5, tracking: 0.08 },
	place: { size: 13, tracking: 0 },
	event: { size: 14, tracking: 0 },
	route: { size: 12.5, tracking: 0.02 },
	flag: { size: 13.5, tracking: 0 },
	stop: { size: 13, tracking: 0 },
	note: { size: 13, tracking: 0 },
	area: { size: 12.5, tracking: 0 }
};
export const SECOND_SIZE = 13;
/** Distance of lines as a share of the size of the text. */
export const LINE = 1.18;
const FLAG = { height: 24, padding: 9, leaders: [16, 34, 56] };
/** A name stands this much further off its mark, in px, where it finds no room beside it. */
const FURTHER = 9;

/** Pixels from the middle of a mark to its rim. */
export const RADIUS = { selected: 13, event: 9.5, plain: 4.5 };

const AROUND: Position[] = [
	'right',
	'left',
	'right-above',
	'right-below',
	'left-above',
	'left-below',
	'above',
	'below'
];
export const square = ([x, y]: Point, radius: number): Box => ({
	x: x - radius,
	y: y - radius,
	width: 2 * radius,
	height: 2 * radius
});

/** From degrees to pixels of the scene. */
export type OnScreen = (at: LonLat) => Point;

function wish(kind: TextKind, id: string, at: Point, text: string, rest: Partial<Wish> = {}): Wish {
	const { size, tracking } = LETTERING[kind];
	const second = rest.second ? letteringWidth(rest.second, SECOND_SIZE * 0.92) : 0;
	return {
		kind,
		id: `${kind === 'event' ? 'place' : kind} ${id}`,
		at,
		text,
		width: Math.max(letteringWidth(text, size, tracking), second),
		height: Math.round(size * LINE) + (rest.second ? Math.round(SECOND_SIZE * LINE) : 0),
		positions: AROUND,
		gaps: [0],
		...rest
	};
}

/** The place that leads a mark, with what its label needs. */
interface Labelled {
	place: WorldPlace;
	at: Point;
	marker: PlaceMarker | undefined;
}

/** The flag of what is selected, and its second line apart from it. */
export function flagWishes(
	name: string,
	{ place, at, marker }: Labelled,
	stops: Map<string, StopMark>,
	i18n: Translator
): Wish[] {
	const stop = stops.get(place.id);
	const date = stop?.date ?? marker?.label;
	const dated = date ? i18n.t('map.flag', { place: name, date }) : name;
	const text = stop ? i18n.t('map.stop', { order: stop.order, date: dated }) : dated;
	const second = secondLine(place, i18n);
	const flag = wish('flag', place.id, at, text, {
		width: letteringWidth(text, LETTERING.flag.size) + 2 * FLAG.padding,
		height: FLAG.height,
		gaps: FLAG.leaders.map((length) => RADIUS.selected + length),
		covers: Infinity,
		positions: ['right', 'left', 'above', 'below', 'right-above', 'right-below', 'left-above', 'left-below']
	});
	if (!second) return [flag];
	return [
		flag,
		wish('note', place.id, at, second, { gaps: [RADIUS.selected + 3], positions: ['below', 'above', 'left'] })
	];
}

/**
 * The name of places with events, and the day if a journey stops there.
 * @param mark the box of their mark, if it is no round one
 */
export function eventWishes(
	name: string,
	{ place, at }: Labelled,
	stops: Map<string, StopMark>,
	i18n: Translator,
	mark?: Box
): Wish[] {
	const second = secondLine(place, i18n) ?? undefined;
	// Above and below a box that is wider than high there is room sooner than beside it, and nearer still if it stands off.
	const beyond = mark ? [RADIUS.plain + 4, mark.height / 2 + 3, mark.width / 2 + 3] : [RADIUS.event + 3];
	const label = wish('event', place.id, at, name, {
		gaps: [...beyond, beyond.at(-1)! + FURTHER],
		...(second ? { second } : {})
	});
	const stop = stops.get(place.id);
	if (!stop) return [label];
	const text = i18n.t('map.stop', { order: stop.order, date: stop.date });
	const box = wish('stop', place.id, at, text, {
		width: letteringWidth(text, LETTERING.stop.size) + 2 * FLAG.padding,
		height: FLAG.height - 2,
		gaps: [RADIUS.event + 4, RADIUS.event + 4 + FURTHER, RADIUS.event + 4 + 3 * FURTHER],
		covers: 2,
		positions: ['left', 'right', 'above', 'below', 'left-above', 'right-above', 'left-below', 'right-below']
	});
	return [label, box];
}

/** The name of any other place, which is drawn with its mark or not at all. */
export function placeWish(place: WorldPlace, at: Point, i18n: Translator): Wish {
	const second = secondLine(place, i18n) ?? undefined;
	return wish('place', place.id, at, place.name, {
		gaps: [RADIUS.plain + 4],
		mark: square(at, RADIUS.plain),
		...(second ? { second } : {})
	});
}

/** The name of an area, in its middle. */
export const areaWish = (place: WorldPlace, at: Point): Wish =>
	wish('area', place.id, at, place.name, { positions: ['centre', 'below', 'above'] });

/** How far a name may move from where content letters it, in pixels: more for the countries that must be named. */
const SHIFTS: Partial<Record<TextKind, Point[]>> = {
	focus: [0, 22, -22, 40].flatMap((y) => [0, 30, -30, 56, -56].map((x): Point => [x, y])),
	sea: [0, 12, -12].flatMap((y) => [0, 24, -24, 44, -44].map((x): Point => [x, y])),
	country: [
		[0, 12],
		[0, -12]
	]
};

/** About the zoom at which a whole region is seen, and a country is small: closer to, names may move further. */
export const REGION_ZOOM = 3.2;

/** Names that lie on what they name: countries and seas. */
export function lettered(names: { name: string; at: LonLat }[], kind: TextKind, onScreen: OnScreen, reach = 1): Wish[] {
	return names.map(({ name, at }) => {
		const [x, y] = onScreen(at);
		const elsewhere = (SHIFTS[kind] ?? [])
			.map(([dx, dy]): Point => [x + dx * reach, y + dy * reach])
			.sort((a, b) => Math.hypot(a[0] - x, a[1] - y) - Math.hypot(b[0] - x, b[1] - y));
		return wish(kind, name, [x, y], name, { positions: ['centre'], elsewhere, covers: kind === 'focus' ? 1 : 0 });
	});
}

/** A route’s name beside it, as near its middle as may be; null if none of it is to be seen. */
export function routeWish({ id, label, points }: { id: string; label: string; points: Point[] }): Wish | null {
	const along = pointsAlong(points, 24).map(({ at }) => at);
	if (along.length === 0) return null;
	const middle = along.length / 2;
	const [first, ...elsewhere] = along
		.map((at, i) => ({ at, from: Math.abs(i - middle) }))
		.sort((a, b) => a.from - b.from)
		.map(({ at }) => at);
	return wish('route', id, first!, label, { gaps: [7, 12], positions: ['above', 'below'], elsewhere });
}
