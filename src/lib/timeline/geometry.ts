/** Where everything stands from top to bottom, px. Until scripts run, the style sheet of the dock has the plain heights. */
export interface DockGeometry {
	height: number;
	overview: { top: number; baseline: number; letters: number };
	/** A strip above the lanes for the names of what lies behind them; without height where nothing does. */
	strip: { top: number; bottom: number };
	lanes: { top: number; bottom: number; height: number; padding: number; rows: number; rowHeight: number };
	/** Strips below the lanes for what lasts, one above the other; each has this height. */
	bands: { top: number; bottom: number; height: number };
	/** Base line of the letters of the axis below the lanes. */
	letters: number;
	/** Whether all events share one lane. */
	isMerged: boolean;
}

/** What a dock has to show. */
export interface DockContents {
	lanes: number;
	/** Bands that come and go with the selection: they take their room from the rows as far as those can give it. */
	passingBands?: number;
	/** Bands that the reader asked for: the dock grows by them. */
	lastingBands?: number;
	/** Whether the strip for names is wanted. */
	strip?: boolean;
}

interface Tier {
	/** Docks from this width on, px. */
	from: number;
	/** Of the plain dock, in which the lanes reach from `top` to `bottom`. */
	height: number;
	overview: DockGeometry['overview'];
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

/** Lower rows could not hold the letters of a label, px. */
const LEAST_ROW = 16;

/** What rows of many lanes are given where the window has the room, px, */
const AMPLE_ROW = 18;

/** and the share of the window that lanes may take for it. */
const LANES_SHARE = 0.25;

/** Two rows of names, px. */
const STRIP = 26;

/**
 * The narrower the dock, the lower it is: 240 px from a width of 1440 px, 200 from 1024, else 140 with one lane. What
 * finds no room in that makes it higher; rows stay legible, and no lane has less than two.
 * @param width of the dock in pixels
 * @param windowHeight of the page's window in pixels
 */
export function dockGeometry(width: number, windowHeight: number, contents: DockContents): DockGeometry {
	const tier = TIERS.find(({ from }) => width >= from) ?? TIERS.at(-1)!;
	const { band } = tier;
	const { isMerged, rows, mostRowHeight } = tier.lanes;
	const { passingBands = 0, lastingBands = 0, strip = false } = contents;
	const count = isMerged ? 1 : Math.max(1, contents.lanes);

	const plain = tier.lanes.bottom - tier.lanes.top;
	const ample = Math.min(count * rows * AMPLE_ROW, windowHeight * LANES_SHARE);
	const room = Math.max(plain, ample) - passingBands * band;
	const height = Math.max(rows * LEAST_ROW, Math.floor(room / count));
	const rowHeight = Math.min(mostRowHeight, height / rows);

	const { top: stripTop } = tier.lanes;
	const top = stripTop + (strip ? STRIP : 0);
	const end = top + height * count;
	const bandsEnd = end + (passingBands + lastingBands) * band;
	const foot = tier.height - tier.lanes.bottom;
	// Heights are whole pixels; what is left over of the plain dock's stays below the bands.
	const least = tier.height + (strip ? STRIP : 0) + lastingBands * band;
	const whole = Math.max(least, bandsEnd + foot);
	return {
		height: whole,
		overview: tier.overview,
		strip: { top: stripTop, bottom: top },
		lanes: { top, bottom: end, height, padding: (height - rows * rowHeight) / 2, rows, rowHeight },
		bands: { top: end, bottom: bandsEnd, height: band },
		letters: whole - 9,
		isMerged
	};
}
