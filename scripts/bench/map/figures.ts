/** What is measured on a page. Times in ms, sizes in kB of 1000 bytes. */
export interface Figures {
	/** First contentful paint; null on the bare page, of which a browser reports none before its canvas. */
	firstPaint: number[];
	/** The picture with its coasts is drawn. */
	plate: number[];
	/** The live map stands and takes the pointer. */
	interactive: number[];
	/** Main thread's script until then. */
	startScript: number[];
	/** What came over the wire until then. */
	weight: number[];
	/** Frames per second of a flight. */
	flightRate: number[];
	flightWorstFrame: number[];
	/** Script per frame of the flight. */
	flightScript: number[];
	/** All work of the main thread per frame of the flight. */
	flightTask: number[];
	/** A change of date until the handler returns. */
	changeHandler: number[];
	/** Script from a change of date to the next frame and with it. */
	changeScript: number[];
	/** Script from a change of date until the map is at rest again. */
	changeToRest: number[];
	/** As `changeScript`, where marks and lists follow the date too. */
	changeFollowed: number[];
}

export type Measure = keyof Figures;

export const noFigures = (): Figures => ({
	firstPaint: [],
	plate: [],
	interactive: [],
	startScript: [],
	weight: [],
	flightRate: [],
	flightWorstFrame: [],
	flightScript: [],
	flightTask: [],
	changeHandler: [],
	changeScript: [],
	changeToRest: [],
	changeFollowed: []
});

/** Adds what one visit measured to what others have. */
export function addFigures(all: Figures, more: Figures) {
	for (const measure of Object.keys(all) as Measure[]) all[measure].push(...more[measure]);
}
