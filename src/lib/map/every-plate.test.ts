import { describe, expect, it } from 'vitest';
import { markersOf } from '../explorer/markers.ts';
import { parallel, pointsAlong, screenProjection, smooth } from '../geo/index.ts';
import { translator } from '../i18n/index.ts';
import { overviewOf } from '../server/overview.ts';
import { readStory } from '../server/story.ts';
import { anchor } from '../time/span.ts';
import { routeOffsets } from './courses.ts';
import { overlap } from './labels.ts';
import { buildScene } from './scene.ts';
import { drawnRoutes, viewOf, type MapSelection } from './state.ts';
import { worldAt } from './style/world.ts';

/** The laws of lettering, on what readers really see: the map of every event of the story, in the sizes of the pages. */

const overview = overviewOf(readStory());
const i18n = translator('en');
const SIZES = [
	{ width: 868, height: 538 },
	{ width: 390, height: 262 },
	{ width: 1280, height: 700 }
];

const plates = overview.events.flatMap((event) =>
	SIZES.map((size) => {
		const journey = overview.journeys.find(({ id }) => id === event.journey);
		const selection: MapSelection = {
			selectedPlaces: event.places,
			markers: markersOf(overview, overview.events, event.slug),
			journey: event.journey,
			shownRoutes: overview.routes.map(({ id }) => id)
		};
		const places = [...event.places, ...(journey?.stops.map(({ place }) => place) ?? [])];
		const view = viewOf(places.length > 0 ? { places } : overview.view, overview, size);
		const world = worldAt(overview, anchor(event.date) ?? 0, 'en');
		const scene = buildScene({ overview, world, selection, view, size, i18n });
		return { name: `${event.slug} at ${size.width} × ${size.height}`, size, selection, view, world, scene };
	})
);

describe.each(plates)('the map of $name', ({ size, selection, view, world, scene }) => {
	it('has no two labels that touch, and none over a mark or cut by the edge', () => {
		const boxes = scene.texts.map(({ box }) => box);
		boxes.forEach((box, i) => {
			expect(boxes.slice(i + 1).filter((other) => overlap(box, other))).toEqual([]);
			expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= size.width && box.y + box.height <= size.height).toBe(
				true
			);
		});
		for (const { at } of scene.marks) {
			const middle = { x: at[0] - 4, y: at[1] - 4, width: 8, height: 8 };
			expect(boxes.filter((box) => overlap(box, middle))).toEqual([]);
		}
	});

	it('has no name across a route', () => {
		const { toScreen } = screenProjection(view, size);
		const offsets = routeOffsets(world, selection);
		const points = drawnRoutes(world, selection).flatMap(({ id, line }) =>
			pointsAlong(parallel(smooth(line.map(toScreen)), offsets.get(id)!), 5).map(({ at }) => at)
		);
		const crossed = scene.texts.filter(
			({ kind, box }) =>
				!['flag', 'stop', 'focus'].includes(kind) &&
				points.some(([x, y]) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height)
		);
		expect(crossed.map(({ text }) => text)).toEqual([]);
	});

	it('names what is selected on it', () => {
		const inView = scene.marks.some(({ selected }) => selected);
		expect(scene.texts.some(({ kind }) => kind === 'flag')).toBe(inView);
	});
});
