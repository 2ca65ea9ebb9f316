import { describe, expect, test } from 'vitest';
import type { Scene } from '../scene.ts';
import type { SceneText } from '../scene-text.ts';
import { LETTERING } from '../wishes.ts';
import { sceneData } from './scene-data.ts';

const flag: SceneText = {
	id: 'astana',
	kind: 'flag',
	text: '2 · Astana · between 28 Jun and 1 Jul 2009',
	anchor: 'middle',
	box: { x: 100, y: 80, width: 330, height: 30 },
	point: [480, 95],
	boxed: true
} as SceneText;

const labelAt = (text: SceneText, scale: number) => {
	const scene = { texts: [text], marks: [] } as unknown as Scene;
	const [label] = sceneData(scene, ([x, y]) => [x, y], scale).labels.features;
	const { offset } = label!.properties as { offset: [number, number] };
	return { at: (label!.geometry as GeoJSON.Point).coordinates, offset: offset.map((ems) => ems * LETTERING.flag.size) };
};

describe('a label for the live map', () => {
	test('belongs to its point and stands off from it, so that it stays there while the view moves', () => {
		const { at, offset } = labelAt(flag, 1);
		expect(at).toEqual([480, 95]);
		expect(offset[0]).toBeCloseTo(265 - 480, 1);
		expect(offset[1]).toBeCloseTo(0, 1);
	});

	test('stands where its box is when that is too far from its point for MapLibre to draw', () => {
		expect(labelAt(flag, 2.7)).toEqual({ at: [265, 95], offset: [0, 0] });
	});

	test('without a box is letters alone, which reach farther', () => {
		expect(labelAt({ ...flag, boxed: false }, 2.7).at).toEqual([480, 95]);
	});
});
