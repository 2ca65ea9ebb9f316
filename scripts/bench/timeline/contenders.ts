export type ContenderId = 'ours' | 'floor' | 'vis' | 'vis-clustered' | 'timelinejs';

/** A timeline that is measured, and how a hand pans and zooms it. */
export interface Contender {
	id: ContenderId;
	/** The head of its column. */
	title: string;
	/** Its page and how it is asked for. */
	address: (events: number) => string;
	/** Where a drag goes along the axis, px from the top. */
	axisAt: number;
	/** What zooms in: a wheel that is turned, or a button that is pressed. */
	zoom: { by: 'wheel'; delta: number; withCtrl?: true } | { by: 'button'; selector: string };
}

/**
 * In the order of the columns. Wheels are turned so far with each input that all zoom by about the same factor; TimelineJS
 * zooms only by its button.
 */
export const CONTENDERS: Contender[] = [
	{
		id: 'ours',
		title: 'this timeline',
		address: (events) => `ours.html?events=${events}`,
		axisAt: 150,
		zoom: { by: 'wheel', delta: -4, withCtrl: true }
	},
	{
		id: 'floor',
		title: 'bare canvas',
		address: (events) => `floor.html?events=${events}`,
		axisAt: 150,
		zoom: { by: 'wheel', delta: -10 }
	},
	{
		id: 'vis',
		title: 'vis-timeline',
		address: (events) => `vis.html?events=${events}`,
		axisAt: 150,
		zoom: { by: 'wheel', delta: -8 }
	},
	{
		id: 'vis-clustered',
		title: '… clustered',
		address: (events) => `vis.html?clustered&events=${events}`,
		axisAt: 150,
		zoom: { by: 'wheel', delta: -8 }
	},
	{
		id: 'timelinejs',
		title: 'TimelineJS',
		address: (events) => `timelinejs.html?events=${events}`,
		axisAt: 560,
		zoom: { by: 'button', selector: '.tl-menubar-button' }
	}
];
