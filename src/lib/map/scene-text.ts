import type { Point } from '../geo/index.ts';
import type { Box, PlacedLabel } from './labels.ts';
import { LETTERING, LINE, RADIUS, SECOND_SIZE, type TextKind, type Wish } from './wishes.ts';

/** A label with its place on the page, in pixels of the scene. */
export interface SceneText {
	id: string;
	kind: TextKind;
	/** The room that it was given: no two of a scene overlap. */
	box: Box;
	/** The point of the map that it belongs to. */
	point: Point;
	/** Baseline of the first line. */
	at: Point;
	anchor: 'start' | 'middle' | 'end';
	text: string;
	/** A second line, in italics. */
	second?: { text: string; at: Point };
	/** The box is drawn, and for a flag the line that leads from the mark to it. */
	boxed: boolean;
	leader?: [Point, Point];
}

/** How much of the size of a text stands above its baseline. */
const ASCENT = 0.78;

const ANCHORS: Partial<Record<string, SceneText['anchor']>> = { right: 'start', left: 'end' };

/** The text of a wish where a label found its place. */
export function sceneText({ at: point, position, gap, box }: PlacedLabel, { id, kind, text, second }: Wish): SceneText {
	const { size, tracking } = LETTERING[kind];
	if (kind === 'flag' || kind === 'stop') {
		const baseline = box.y + box.height / 2 + size * 0.35;
		return {
			id,
			kind,
			box,
			point,
			at: [box.x + box.width / 2, baseline],
			anchor: 'middle',
			text,
			boxed: true,
			...(kind === 'flag' ? { leader: leader(point, box, gap) } : {})
		};
	}
	const anchor = ANCHORS[position.split('-')[0]!] ?? 'middle';
	// Tracking also follows the last letter; half of it is given back so that centred capitals look centred.
	const shift = anchor === 'middle' ? (tracking * size) / 2 : 0;
	const x = shift + (anchor === 'start' ? box.x : anchor === 'end' ? box.x + box.width : box.x + box.width / 2);
	const baseline = box.y + size * (LINE - 1) * 0.5 + size * ASCENT;
	return {
		id,
		kind,
		box,
		point,
		at: [x, baseline],
		anchor,
		text,
		boxed: false,
		...(second ? { second: { text: second, at: [x, baseline + SECOND_SIZE * LINE] } } : {})
	};
}

/** From the rim of a selected mark to the nearest point of its flag. */
function leader(at: Point, box: Box, gap: number): [Point, Point] {
	const end: Point = [
		Math.max(box.x, Math.min(at[0], box.x + box.width)),
		Math.max(box.y, Math.min(at[1], box.y + box.height))
	];
	const length = Math.hypot(end[0] - at[0], end[1] - at[1]) || gap;
	const rim = RADIUS.selected / length;
	return [[at[0] + (end[0] - at[0]) * rim, at[1] + (end[1] - at[1]) * rim], end];
}
