import type { Hue } from '../model/index.ts';

/**
 * The light theme of the style sheet, for pictures that leave the site and its custom properties behind; a test keeps the
 * two alike.
 */
export const COLOURS = {
	paper: '#f6f4ed',
	ink: '#17202b',
	ink2: '#434d59',
	rule: '#d8d2c4',
	ruleStrong: '#b5ae9e'
};

export const HUES: Record<Hue, string> = {
	blue: '#2149b8',
	amber: '#8a5600',
	crimson: '#9c1233',
	green: '#00684e',
	violet: '#521f70',
	slate: '#586174'
};
