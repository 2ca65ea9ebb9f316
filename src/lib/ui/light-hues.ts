import type { Hue } from '../model/index.ts';

/**
 * The hues of the light style sheet, for what cannot read its custom properties: WebGL, and pictures that leave the site.
 * A test keeps the two alike.
 */
export const LIGHT_HUES: Record<Hue, string> = {
	blue: '#2149b8',
	amber: '#8a5600',
	crimson: '#9c1233',
	green: '#00684e',
	violet: '#521f70',
	slate: '#586174'
};
