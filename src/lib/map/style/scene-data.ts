import type { FeatureCollection } from 'geojson';
import type { Point } from '../../geo/index.ts';
import type { LonLat } from '../../model/index.ts';
import type { Box } from '../labels.ts';
import type { Scene } from '../scene.ts';
import type { SceneText } from '../scene-text.ts';
import { LETTERING } from '../wishes.ts';
import { collect, line, point } from './features.ts';
import { iconName, type PlaceIcon } from './icon-name.ts';

/** The sources of the live map that are laid out anew for every view, as the static map is. */
export const SCENE_SOURCES = ['leaders', 'labels', 'marks'] as const;
export type SceneData = Record<(typeof SCENE_SOURCES)[number], FeatureCollection>;

/** How far from its point a picture may end, px: MapLibre keeps that in 16 bits, in 32nds of a pixel. Some is left for its edge. */
const FARTHEST = 2 ** 15 / 32 - 24;

const ANCHORS = { start: 'left', middle: 'center', end: 'right' } as const;

/**
 * Labels and marks where the scene has placed them, as GeoJSON. A label belongs to its point of the map and stands off
 * from it in ems, so that it stays at its mark while the view moves.
 * @param toDegrees from pixels of the scene, see `screenProjection`
 * @param scale pixels of the screen for one of the scene
 */
export function sceneData(scene: Scene, toDegrees: (at: Point) => LonLat, scale: number): SceneData {
	return {
		leaders: collect(
			scene.texts.flatMap(({ leader }) => (leader ? [line([toDegrees(leader[0]), toDegrees(leader[1])], {})] : []))
		),
		labels: collect(
			scene.texts.map((text) => {
				const at = isInReach(text, scale) ? text.point : middleOf(text.box);
				return point(toDegrees(at), labelProperties(text, at));
			})
		),
		marks: collect(
			scene.marks.map(({ id, at, shape, approximate, selected, count, glyph }, order) => {
				const isCounted = !glyph && count > 1;
				return point(toDegrees(at), {
					id,
					order,
					icon: iconName({ shape, size: sizeOf(selected, isCounted, count), approximate, ...glyph }),
					count: isCounted ? String(count) : ''
				});
			})
		)
	};
}

function sizeOf(selected: boolean, isCounted: boolean, count: number): PlaceIcon['size'] {
	if (selected) return isCounted ? 'selected-count' : 'selected';
	if (isCounted) return 'count';
	return count > 0 ? 'event' : 'plain';
}

const middleOf = ({ x, y, width, height }: Box): Point => [x + width / 2, y + height / 2];

/** A wide flag on a very large screen may end too far from its point to be drawn from there. */
const isInReach = ({ boxed, box, point: [x] }: SceneText, scale: number) =>
	!boxed || Math.max(x - box.x, box.x + box.width - x) * scale < FARTHEST;

function labelProperties({ id, kind, text, second, anchor, box, boxed }: SceneText, [x, y]: Point) {
	const { size } = LETTERING[kind];
	const from = { start: box.x, middle: box.x + box.width / 2, end: box.x + box.width }[anchor];
	const ems = (pixels: number) => Math.round((pixels / size) * 1000) / 1000;
	return {
		id,
		kind,
		boxed,
		text,
		second: second?.text ?? '',
		anchor: ANCHORS[anchor],
		offset: [ems(from - x), ems(box.y + box.height / 2 - y)]
	};
}
