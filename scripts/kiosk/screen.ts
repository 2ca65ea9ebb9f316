import { readFileSync } from 'node:fs';

/** A place on the screen, px. */
export interface Point {
	x: number;
	y: number;
}

/** What is to be seen on the kiosk's screen. */
export interface Screen {
	/** Whether the loop plays, a visitor is there, or neither is to be seen. */
	shows: 'attract' | 'session' | 'neither';
	/** Number of the loop's scene. */
	scene: number;
	path: string;
	selected: string;
	zoom: number;
	isFullscreen: boolean;
	/** Middles of what can be chosen. */
	controls: Point[];
	/** What begins a visit, and what ends it. */
	begin: Point | null;
	startOver: Point | null;
}

/** Gives a Screen where it is evaluated in the page. A text: what a compiler adds to functions a page does not have. */
export const LOOK = readFileSync(new URL('look.browser.js', import.meta.url), 'utf8');
