import { markPath } from '../../ui/marks.ts';
import { CHEVRON, FLAG, parseIconName, STOP, type PlaceIcon } from './icon-name.ts';
import type { Palette } from './palette.ts';

/** A picture for the live map, with what MapLibre needs to know to stretch it around text. */
export interface Icon {
	image: ImageData;
	options: {
		pixelRatio: number;
		stretchX?: [number, number][];
		stretchY?: [number, number][];
		content?: [number, number, number, number];
	};
}

/** Pixels of a picture per pixel of the map, so that it stays sharp on dense and on enlarged screens. */
const RATIO = 3;

/** @returns null for a name that is no picture of this map */
export function drawIcon(name: string, palette: Palette): Icon | null {
	if (name === CHEVRON) return chevron(palette);
	if (name === FLAG) return box(palette.ink, palette.ink);
	if (name === STOP) return box(palette.paper, palette.ink);
	const place = parseIconName(name);
	return place && drawPlace(place, palette);
}

function canvas(side: number): CanvasRenderingContext2D {
	const element = document.createElement('canvas');
	element.width = side * RATIO;
	element.height = side * RATIO;
	const context = element.getContext('2d', { willReadFrequently: true })!;
	context.scale(RATIO, RATIO);
	context.translate(side / 2, side / 2);
	return context;
}

const imageOf = (context: CanvasRenderingContext2D): ImageData =>
	context.getImageData(0, 0, context.canvas.width, context.canvas.height);

function chevron(palette: Palette): Icon {
	const context = canvas(14);
	context.strokeStyle = palette.route;
	context.lineWidth = 2;
	context.stroke(new Path2D('M-4.5 -5L1.5 0L-4.5 5'));
	return { image: imageOf(context), options: { pixelRatio: RATIO } };
}

/** A box with an edge, of which only the middle stretches. */
function box(fill: string, edge: string): Icon {
	const side = 12;
	const context = canvas(side);
	context.fillStyle = fill;
	context.strokeStyle = edge;
	context.lineWidth = 1.2;
	context.beginPath();
	context.rect(-side / 2 + 0.6, -side / 2 + 0.6, side - 1.2, side - 1.2);
	context.fill();
	context.stroke();
	const stretch: [number, number][] = [[2 * RATIO, (side - 2) * RATIO]];
	return {
		image: imageOf(context),
		options: {
			pixelRatio: RATIO,
			stretchX: stretch,
			stretchY: stretch,
			content: [RATIO, RATIO, (side - 1) * RATIO, (side - 1) * RATIO]
		}
	};
}

const SIDES = { plain: 12, event: 22, count: 24, selected: 30, 'selected-count': 30 };

/** Draws the same mark as the static map: see the style of `StaticMap.svelte`. */
function drawPlace({ shape, size, approximate, hue, mark }: PlaceIcon, palette: Palette): Icon {
	const context = canvas(SIDES[size]);
	const rim = (radius: number, width: number, square: boolean) => {
		context.beginPath();
		if (square) context.rect(-radius, -radius, 2 * radius, 2 * radius);
		else context.arc(0, 0, radius, 0, 2 * Math.PI);
		context.fillStyle = palette.paper;
		context.strokeStyle = palette.ink;
		context.lineWidth = width;
		context.setLineDash(approximate ? [2, 1.6] : []);
		context.fill();
		context.stroke();
		context.setLineDash([]);
	};
	const spot = (radius: number, square: boolean) => {
		context.beginPath();
		if (square) context.rect(-radius, -radius, 2 * radius, 2 * radius);
		else context.arc(0, 0, radius, 0, 2 * Math.PI);
		context.fillStyle = palette.ink;
		context.fill();
	};

	if (size === 'selected' || size === 'selected-count') {
		rim(12, 2, false);
	} else if (size === 'event' || size === 'count') {
		const side = size === 'count' ? 8 : 6.5;
		rim(shape === 'square' ? side : side + 0.7, 1.4, shape === 'square');
	} else if (shape === 'ring') {
		rim(3.4, 1.6, false);
	}

	if (hue && mark) {
		const path = new Path2D(markPath(mark, size === 'selected' ? 6 : 3.6));
		context.fillStyle = palette.hues[hue];
		context.strokeStyle = palette.hues[hue];
		context.lineWidth = 2;
		if (mark === 'ring') context.stroke(path);
		else context.fill(path);
	} else if (size === 'plain' && shape === 'square') {
		spot(3.8, true);
	} else if (size === 'selected') {
		spot(4, false);
	}
	return { image: imageOf(context), options: { pixelRatio: RATIO } };
}
