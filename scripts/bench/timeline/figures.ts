/** What is measured of a timeline with a number of events. Times in ms. */
export interface Figures {
	/** The events are there, parsed: the same file for every timeline. */
	data: number[];
	/** The first frame that shows an event. */
	firstEvent: number[];
	/** The end of the last long task before half a second of rest. */
	usable: number[];
	/** Of that, what came after the data. */
	afterData: number[];
	/** Frames per second. */
	panRate: number[];
	panWorstFrame: number[];
	/** Script per frame. */
	panScript: number[];
	/** All work of the main thread per frame. */
	panTask: number[];
	zoomRate: number[];
	zoomWorstFrame: number[];
	zoomScript: number[];
	zoomTask: number[];
	/** By how much the zoom narrowed the view. */
	zoomFactor: number[];
	/** After garbage collection, MB of 1,000,000 bytes. */
	heap: number[];
	/** Elements, the most that were found at rest, after the pan and after the zoom. */
	nodes: number[];
	/** Frames per second while nothing happens: the most that this machine draws. */
	idleRate: number[];
}

export type Measure = keyof Figures;

export const noFigures = (): Figures => ({
	data: [],
	firstEvent: [],
	usable: [],
	afterData: [],
	panRate: [],
	panWorstFrame: [],
	panScript: [],
	panTask: [],
	zoomRate: [],
	zoomWorstFrame: [],
	zoomScript: [],
	zoomTask: [],
	zoomFactor: [],
	heap: [],
	nodes: [],
	idleRate: []
});

/** Adds what one visit measured to what others have. */
export function addFigures(all: Figures, more: Figures) {
	for (const measure of Object.keys(all) as Measure[]) all[measure].push(...more[measure]);
}

/** What is measured of the explore page. Times in ms since the page was asked for, or since a key was pressed. */
export interface ExploreFigures {
	/** The first event is drawn, */
	firstEvent: number[];
	/** the same where scripting is off, */
	firstEventAlone: number[];
	/** and the first module of the site's script begins. */
	script: number[];
	/** After a key that selects the next event, the frame is drawn in which panel, */
	panel: number[];
	/** timeline */
	timeline: number[];
	/** and the map's request show it, */
	map: number[];
	/** and that in which all three do. */
	all: number[];
	/** The page has changed in all three, before it is drawn. */
	changed: number[];
}

export const noExploreFigures = (): ExploreFigures => ({
	firstEvent: [],
	firstEventAlone: [],
	script: [],
	panel: [],
	timeline: [],
	map: [],
	all: [],
	changed: []
});

/**
 * What the moments of frames say of a gesture, all in ms.
 * @param frames when each frame was begun, also after the gesture
 * @param start when the gesture began
 * @param end when the page had taken its last input
 * @returns frames per second within the gesture, and the longest time without one, also after it
 */
export function pace(frames: readonly number[], start: number, end: number): { rate: number; worst: number } {
	const within = frames.filter((at) => at <= end).length;
	const lengths = frames.map((at, index) => at - (frames[index - 1] ?? start));
	return { rate: (1000 * within) / (end - start), worst: Math.max(...lengths) };
}
