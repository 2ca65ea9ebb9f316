import { describe, expect, test } from 'vitest';
import { screenProjection, type Size } from '../../geo/index.ts';
import { viewOf } from '../../map/state.ts';
import type { Bounds, LonLat } from '../../model/index.ts';
import { overviewOf } from '../../server/overview.ts';
import { readStory } from '../../server/story.ts';
import type { Box } from '../../map/labels.ts';
import { clearFrame, framedPoints } from './framing.ts';

const overview = overviewOf(readStory());
const size: Size = { width: 1920, height: 922 };
const scale = 1.8;
const caption: Box = { x: 0, y: 0, width: 990, height: 560 };
const legend: Box = { x: 1330, y: 680, width: 590, height: 242 };

const places = (ids: string[]) => overview.places.filter(({ id }) => ids.includes(id)).map(({ at }) => at);

/** Where points stand on the screen when the map is asked for these bounds. */
function onScreen(bounds: Bounds, points: LonLat[], size: Size, scale: number) {
	const page = { width: size.width / scale, height: size.height / scale };
	const { toScreen } = screenProjection(viewOf(bounds, overview, page), page);
	return points.map((point) => toScreen(point).map((value) => value * scale) as [number, number]);
}

const isIn = ({ x, y, width, height }: Box, [px, py]: [number, number]) =>
	px > x && px < x + width && py > y && py < y + height;

describe('the frame of a scene', () => {
	test.each([
		[['ben-gurion-airport', 'baku', 'astana']],
		[['jerusalem', 'baku']],
		[['nagorno-karabakh', 'yerevan', 'baku', 'tbilisi']],
		[['almaty', 'astana']]
	])('caption and legend cover nothing of %j', (ids) => {
		const frame = { places: ids };
		const shown = framedPoints(overview, frame, { selectedPlaces: [], routes: [] });
		const { bounds, hidden } = clearFrame(overview, { frame, ...shown, size, scale, boxes: [caption, legend] });
		expect(hidden).toBe(0);
		for (const point of onScreen(bounds, places(ids), size, scale)) {
			expect(isIn({ x: 0, y: 0, ...size }, point), `${ids} in view`).toBe(true);
			expect(isIn(caption, point) || isIn(legend, point), `${ids} clear of what lies over the map`).toBe(false);
		}
	});

	test('without anything over it, it is the plain view of the map', () => {
		const frame = { places: ['jerusalem', 'baku'] };
		const shown = framedPoints(overview, frame, { selectedPlaces: [], routes: [] });
		const { bounds } = clearFrame(overview, { frame, ...shown, size, scale, boxes: [] });
		const page = { width: size.width / scale, height: size.height / scale };
		const plain = viewOf(frame, overview, page);
		const found = viewOf(bounds, overview, page);
		expect(found.zoom).toBeCloseTo(plain.zoom, 4);
		expect(found.center[0]).toBeCloseTo(plain.center[0], 4);
	});

	test('a line between the places of a scene counts as framed, what lies beyond them does not', () => {
		const frame = { places: ['sangachal', 'tbilisi', 'ceyhan'] };
		const plain = framedPoints(overview, frame, { selectedPlaces: [], routes: [] });
		const lined = framedPoints(overview, frame, { selectedPlaces: [], routes: ['btc', 'tap'] });
		expect(plain.lines).toEqual([]);
		expect(lined.lines.length).toBeGreaterThan(4);
		for (const [lon] of lined.lines) expect(lon).toBeGreaterThan(30);
	});
});
