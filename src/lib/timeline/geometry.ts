import type { Lane } from '../model/index.ts';

/** Where everything stands from top to bottom, px. The style sheet of the dock has the same heights. */
export interface DockGeometry {
	height: number;
	overview: { top: number; baseline: number; letters: number };
	lanes: { top: number; bottom: number; height: number; padding: number; rows: number; rowHeight: number };
	/** Base line of the letters of the axis below the lanes. */
	letters: number;
	/** Whether all events share one lane. */
	isMerged: boolean;
}

const geometry = (
	height: number,
	overview: DockGeometry['overview'],
	lanes: Omit<DockGeometry['lanes'], 'bottom' | 'padding'>,
	laneCount: number,
	isMerged: boolean
): DockGeometry => ({
	height,
	overview,
	lanes: {
		...lanes,
		bottom: lanes.top + lanes.height * laneCount,
		padding: (lanes.height - lanes.rows * lanes.rowHeight) / 2
	},
	letters: height - 9,
	isMerged
});

/** The narrower the dock, the lower it is: 240 px from a width of 1440 px, 200 from 1024, else 140 with one lane. */
export function dockGeometry(width: number, lanes: readonly Lane[]): DockGeometry {
	const count = Math.max(1, lanes.length);
	if (width >= 1440) {
		const lane = { top: 70, height: Math.floor(144 / count), rows: 2, rowHeight: 23 };
		return geometry(240, { top: 9, baseline: 43, letters: 60 }, fitting(lane), count, false);
	}
	if (width >= 1024) {
		const lane = { top: 58, height: Math.floor(120 / count), rows: 2, rowHeight: 20 };
		return geometry(200, { top: 6, baseline: 33, letters: 48 }, fitting(lane), count, false);
	}
	const lane = { top: 52, height: 66, rows: 3, rowHeight: 22 };
	return geometry(140, { top: 5, baseline: 27, letters: 43 }, lane, 1, true);
}

/** Many lanes have lower rows. */
function fitting<L extends { height: number; rows: number; rowHeight: number }>(lane: L): L {
	return { ...lane, rowHeight: Math.min(lane.rowHeight, lane.height / lane.rows) };
}
