import type { Size } from '../../geo/index.ts';
import type { Box } from '../../map/labels.ts';

/** A stage is this many units high, unless it is narrower than the other number of them: then the width decides. */
const UNITS = { high: 1080, leastWide: 880 };

/** Until the browser has measured it, a stage is taken to be as large as a common projector's picture. */
export const ASSUMED: Size = { width: 1920, height: 1080 };

/** Units around what lies over the map. */
export const MARGIN = { side: 72, top: 44, band: 40 };

/** The widest column, the share of the width that it has at most beside what the map shows, and of the height over it. */
const COLUMN = { widest: 940, share: 0.5, over: 0.6 };

/** The share of the height that a column over two maps has, more on narrow stages, */
const BAND = { wide: 0.5, narrow: 0.62 };
const WIDE_STAGE = 1.5;
/** and the shape from which on these maps lie below each other. */
export const TALL = 0.8;

const isWideStage = ({ width, height }: Size) => width > height * WIDE_STAGE;

export const bandOf = (stage: Size): number => (isWideStage(stage) ? BAND.wide : BAND.narrow);

/**
 * Where the column stands: beside what the map shows, over it across the whole width, or, over two maps, in a band of its
 * own.
 */
export type Layout = 'beside' | 'over' | 'band';

/** Stages no wider than this, as a share of their height, have no room for a column beside what they show. */
const WIDE = 1.1;

/** The layouts that a stage has room for, the better one first. */
export function layoutsFor({ width, height }: Size, isCompared: boolean): Layout[] {
	if (isCompared) return ['band'];
	return width <= height * WIDE ? ['over'] : ['beside', 'over'];
}

/** Lettering of the map on a stage of common height, and of two. */
const LETTERING = { whole: 1.75, small: 1.45 };

/** How large things are on a stage of some size. The style sheets say the same in units of their container. */
export interface StageRoom {
	/** Pixels of a unit. */
	unit: number;
	/** Of the column, in units. */
	column: Size;
	/** The map's enlargement of lettering and lines. */
	lettering: number;
	layout: Layout;
	/** As wide as most screens are. */
	isWide: boolean;
}

/** Units between the column and the middle of the stage, where a sheet may stand. */
const GUTTER = 36;

export function stageRoom({ width, height }: Size, map: Size, layout: Layout): StageRoom {
	const unit = Math.min(height / UNITS.high, width / UNITS.leastWide);
	const [wide, high] = [map.width / unit, map.height / unit];
	const whole = wide - 2 * MARGIN.side;
	return {
		unit,
		column: {
			width: layout === 'beside' ? Math.min(COLUMN.widest, wide * COLUMN.share - MARGIN.side - GUTTER) : whole,
			height:
				layout === 'band'
					? high * bandOf({ width, height }) - MARGIN.band
					: (layout === 'beside' ? high : high * COLUMN.over) - MARGIN.top
		},
		lettering: Math.max(1, (layout === 'band' ? LETTERING.small : LETTERING.whole) * unit),
		layout,
		isWide: isWideStage({ width, height })
	};
}

/** Of the key to the map, in units. */
const LEGEND = { width: 496, line: 44, head: 78, foot: 42, end: 30, small: 0.82 };

/** Where the key to the map lies, px: at the end of its foot. */
export function legendBox(lines: number, hasBorders: boolean, map: Size, unit: number, isSmall: boolean): Box | null {
	if (lines === 0 && !hasBorders) return null;
	const high = (lines > 0 ? LEGEND.head + lines * LEGEND.line : 0) + (hasBorders ? LEGEND.foot : 0) + LEGEND.end;
	const pixels = unit * (isSmall ? LEGEND.small : 1);
	const [width, height] = [(LEGEND.width + MARGIN.side) * pixels, high * pixels];
	return { x: map.width - width, y: map.height - height, width, height };
}

/** Where the date of one of two maps stands, px. */
export const titleBox = (unit: number): Box => ({ x: 0, y: 0, width: 560 * unit, height: 96 * unit });
