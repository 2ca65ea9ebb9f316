import {
	contains,
	insetsOf,
	screenProjection,
	unproject,
	viewport,
	type Insets,
	type Size,
	type View
} from '../../geo/index.ts';
import { hopsOf } from '../../map/courses.ts';
import { overlap, type Box } from '../../map/labels.ts';
import { viewOf, type Frame } from '../../map/state.ts';
import type { Bounds, LonLat, Overview } from '../../model/index.ts';

/** What is to be seen of a map, and what lies over it. */
export interface Framing {
	frame: Frame;
	/** Points that nothing may cover, */
	places: readonly LonLat[];
	/** and points of lines, that nothing had better cover. */
	lines: readonly LonLat[];
	/** px */
	size: Size;
	/** The map's own enlargement of lettering and lines. */
	scale: number;
	/** What lies over the map, px. */
	boxes: readonly Box[];
}

/** Kept free around a point that is framed, for its mark, on the page of the lettering. */
const ROOM = 14;
/** A box this wide, as a share of the map, has nothing beside it. */
const ROW = 0.7;
/** How much of a box the frame may give way to, tried from nothing to all of it. */
const SHARES = [0, 0.3, 0.6, 1, 1.15];
/** Of a journey's course, one point in so many is looked at. */
const STRIDE = 4;
const NOTHING = { selectedPlaces: [], markers: [], shownRoutes: [] };
/** A view this much larger, in steps of zoom, is worth a less even place in it. */
const WORTH = 0.08;

/**
 * The largest view of a frame in which nothing covers what is framed: it gives way to what lies over the map by as much
 * as is needed. Where no view keeps every point clear, it is one that keeps most of them.
 * @returns the bounds of the whole view, so that the static and the live map show exactly that, and how many places are
 * covered even so
 */
export function clearFrame(
	overview: Overview,
	{ frame, places, lines, size, scale, boxes }: Framing
): { bounds: Bounds; hidden: number } {
	const page = { width: size.width / scale, height: size.height / scale };
	const onPage = boxes.map(({ x, y, width, height }) => ({
		x: x / scale,
		y: y / scale,
		width: width / scale,
		height: height / scale
	}));
	const onTheMap = places.filter((point) => contains(overview.bounds, point));
	let best: Candidate | null = null;
	for (const insets of waysToGive(onPage, page)) {
		const view = viewOf(frame, overview, page, insets);
		const hidden = countCovered(onTheMap, view, page, onPage);
		const crossed = countCovered(lines, view, page, onPage);
		const given = insets.left + insets.right + insets.top + insets.bottom;
		const candidate = { view, hidden, crossed, given };
		if (!best || isBetter(candidate, best)) best = candidate;
	}
	return { bounds: boundsOfView(best!.view, page), hidden: best!.hidden };
}

interface Candidate {
	view: View;
	/** How many places and points of lines are covered. */
	hidden: number;
	crossed: number;
	/** How much of the map has been given up, px. */
	given: number;
}

const isBetter = (one: Candidate, other: Candidate) => {
	if (one.hidden !== other.hidden) return one.hidden < other.hidden;
	if (one.crossed !== other.crossed) return one.crossed < other.crossed;
	const larger = one.view.zoom - other.view.zoom;
	return Math.abs(larger) > WORTH ? larger > 0 : one.given < other.given;
};

/** Insets that give way to each box on the side that it is nearest to, or on another, by more or less of it. */
function waysToGive(boxes: readonly Box[], { width, height }: Size): Insets[] {
	const reach = insetsOf(0);
	for (const box of boxes) {
		const isRow = box.width > width * ROW;
		const isAtStart = box.x + box.width / 2 < width / 2;
		const isAtTop = box.y + box.height / 2 < height / 2;
		if (!isRow && isAtStart) reach.left = Math.max(reach.left, box.x + box.width);
		else if (!isRow) reach.right = Math.max(reach.right, width - box.x);
		if (isAtTop) reach.top = Math.max(reach.top, box.y + box.height);
		else reach.bottom = Math.max(reach.bottom, height - box.y);
	}
	const shares = (most: number) => (most > 0 ? SHARES.map((share) => share * most) : [0]);
	return shares(reach.left).flatMap((left) =>
		shares(reach.top).flatMap((top) =>
			shares(reach.right).flatMap((right) =>
				shares(reach.bottom).flatMap((bottom) =>
					left + right < width * 0.8 && top + bottom < height * 0.8 ? [{ left, top, right, bottom }] : []
				)
			)
		)
	);
}

function countCovered(points: readonly LonLat[], view: View, page: Size, boxes: readonly Box[]): number {
	const { toScreen } = screenProjection(view, page);
	return points.filter((point) => {
		const [x, y] = toScreen(point);
		const mark = { x: x - ROOM, y: y - ROOM, width: 2 * ROOM, height: 2 * ROOM };
		const isInside =
			mark.x >= 0 && mark.y >= 0 && mark.x + mark.width <= page.width && mark.y + mark.height <= page.height;
		return !isInside || boxes.some((box) => overlap(box, mark));
	}).length;
}

function boundsOfView(view: View, page: Size): Bounds {
	const { x, y, width, height } = viewport(view, page);
	const [west, north] = unproject([x, y]);
	const [east, south] = unproject([x + width, y + height]);
	return [west, south, east, north];
}

/**
 * What of a scene is to be seen: the places that it frames and those that it is about; if may be, the course of their
 * journey, and what runs between them of the lines that are drawn. Of an explicit frame, its corners and middles.
 */
export function framedPoints(
	overview: Overview,
	frame: Frame,
	shown: { selectedPlaces: readonly string[]; journey?: string | undefined; routes: readonly string[] }
): Pick<Framing, 'places' | 'lines'> {
	if (Array.isArray(frame)) {
		const [west, south, east, north] = frame;
		const inset = (share: number): LonLat[] =>
			[share, 0.5, 1 - share].flatMap((x) =>
				[share, 0.5, 1 - share].map((y): LonLat => [west + x * (east - west), south + y * (north - south)])
			);
		return { places: inset(0.12), lines: [] };
	}
	const course = hopsOf(overview, { ...NOTHING, journey: shown.journey }).flatMap(({ line }) =>
		line.filter((_, index) => index % STRIDE === 0)
	);
	const named = new Set([...frame.places, ...shown.selectedPlaces]);
	const places = overview.places.filter(({ id }) => named.has(id)).map(({ at }) => at);
	const wanted = overview.places.filter(({ id }) => frame.places.includes(id)).map(({ at }) => at);
	if (wanted.length < 2) return { places, lines: course };
	const bounds: Bounds = [
		Math.min(...wanted.map(([lon]) => lon)),
		Math.min(...wanted.map(([, lat]) => lat)),
		Math.max(...wanted.map(([lon]) => lon)),
		Math.max(...wanted.map(([, lat]) => lat))
	];
	const routes = overview.routes
		.filter(({ id }) => shown.routes.includes(id))
		.flatMap(({ line }) => line.filter((at) => contains(bounds, at)));
	return { places, lines: [...course, ...routes] };
}
