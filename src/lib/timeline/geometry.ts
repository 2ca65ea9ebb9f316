import type { Lane } from '../model/index.ts';

/** Where everything stands from top to bottom, px. The style sheet of the dock has the same heights. */
export interface DockGeometry {
	height: number;
	overview: { top: number; baseline: number; letters: number };
	lanes: { top: number; bottom: number; height: number; padding: number; rows: number; rowHeight: number };
	/** Strips below the lanes for what lasts, one above the other; each has this height. */
	bands: { top: number; bottom: number; height: number };
	/** Base line of the letters of the axis below the lanes. */
	letters: number;
	/** Whether all events share one lane. */
	isMerged: boolean;
}

interface Tier {
	/** Docks from this width on, px. */
	from: number;
	height: number;
	overview: DockGeometry['overview'];
	/** From `top` to `bottom` where there is no band. */
	lanes: { top: number; bottom: number; isMerged: boolean; rows: number; mostRowHeight: number };
	/** Height of a band. */
	band: number;
}

const TIERS: readonly Tier[] = [
	{
		from: 1440,
		height: 240,
		overview: { top: 9, baseline: 43, letters: 60 },
		lanes: { top: 70, bottom: 214, isMerged: false, rows: 2, mostRowHeight: 23 },
		band: 18
	},
	{
		from: 1024,
		height: 200,
		overview: { top: 6, baseline: 33, letters: 48 },
		lanes: { top: 58, bottom: 178, isMerged: false, rows: 2, mostRowHeight: 20 },
		band: 15
	},
	{
		from: 0,
		height: 140,
		overview: { top: 5, baseline: 27, letters: 43 },
		lanes: { top: 52, bottom: 118, isMerged: true, rows: 3, mostRowHeight: 22 },
		band: 15
	}
];

/**
 * The narrower the dock, the lower it is: 240 px from a width of 1440 px, 200 from 1024, else 140 with one lane. Bands take
 * their room from the heights of the rows, so that every event keeps its row and the dock its height.
 * @param bandCount how many bands stand below the lanes
 */
export function dockGeometry(width: number, lanes: readonly Lane[], bandCount = 0): DockGeometry {
	const tier = TIERS.find(({ from }) => width >= from) ?? TIERS.at(-1)!;
	const { band } = tier;
	const { top, bottom, isMerged, rows, mostRowHeight } = tier.lanes;
	const count = isMerged ? 1 : Math.max(1, lanes.length);
	const height = Math.floor((bottom - top - bandCount * band) / count);
	const rowHeight = Math.min(mostRowHeight, height / rows);
	const end = top + height * count;
	return {
		height: tier.height,
		overview: tier.overview,
		lanes: { top, bottom: end, height, padding: (height - rows * rowHeight) / 2, rows, rowHeight },
		bands: { top: end, bottom: end + bandCount * band, height: band },
		letters: tier.height - 9,
		isMerged
	};
}
