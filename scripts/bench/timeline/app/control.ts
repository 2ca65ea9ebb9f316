/** What the measuring side can ask of every page, as `window.timelineBench`. Moments are ms since the page was asked for. */
export interface Control {
	/** Resolves once an event is seen and the page has been at rest for a while. */
	settled: () => Promise<Start>;
	/** Begins to note the moments of frames, and says when. */
	startFrames: () => number;
	/** The moments since then. It waits a while before, in the page, so that what a gesture's end brings about is there. */
	takeFrames: () => Promise<number[]>;
	/** Brings a stretch of time into view at once, ms UTC; what cannot do so stays as it is. */
	show: Timeline['show'];
	view: Timeline['view'];
	/** Elements of the timeline. */
	nodes: () => number;
}

/** How a page came up. */
export interface Start {
	/** The events were there, parsed. */
	data: number;
	/** The frame that showed the first event was drawn. */
	firstEvent: number;
	/** The end of the last long task, or the first event where none came after it. */
	usable: number;
}

/** What a page tells of the timeline on it. */
export interface Timeline {
	/** Brings a stretch of time into view at once, ms UTC. */
	show: (from: number, to: number) => Promise<void>;
	/** The stretch of time in view, ms UTC. */
	view: () => [from: number, to: number];
}

declare global {
	interface Window {
		timelineBench: Control;
	}
}
