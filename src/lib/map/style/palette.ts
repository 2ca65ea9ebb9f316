import type { Hue } from '../../model/index.ts';
import { LIGHT_HUES } from '../../ui/light-hues.ts';

/** Which drawing of the map: on screen by day, on dark screens, on white paper. */
export type MapTheme = 'light' | 'night' | 'print';

export const MAP_THEMES: readonly MapTheme[] = ['light', 'night', 'print'];

/**
 * The colours of a map. WebGL and image files cannot read custom properties, so the values of the design tokens stand
 * here a second time; what is drawn inside pages takes them from the style sheet.
 */
export interface Palette {
	paper: string;
	sea: string;
	waterline: string;
	land: string;
	landFocus: string;
	coast: string;
	border: string;
	borderFocus: string;
	river: string;
	/** Opacity of the shadows of mountains, 0 to 1. */
	relief: number;
	ink: string;
	ink2: string;
	ink3: string;
	seaLabel: string;
	/** The colour of routes, whatever they carry: kind and phase are told by the form of the line. */
	route: string;
	/** Routes whose dates no source gives, or that stand idle. */
	routeMuted: string;
	hues: Record<Hue, string>;
}

const LIGHT: Palette = {
	paper: '#fcfbf7',
	sea: '#dce6e6',
	waterline: '#a9c0c3',
	land: '#efeadd',
	landFocus: '#fbf8ee',
	coast: '#7e9094',
	border: '#b9b2a0',
	borderFocus: '#6e6a5e',
	river: '#b5cace',
	relief: 0.42,
	ink: '#17202b',
	ink2: '#434d59',
	ink3: '#5a636d',
	seaLabel: '#41626a',
	route: '#8a5600',
	routeMuted: '#7d7a70',
	hues: LIGHT_HUES
};

const NIGHT: Palette = {
	paper: '#0c131b',
	sea: '#0a1118',
	waterline: '#28425a',
	land: '#1d2934',
	landFocus: '#283746',
	coast: '#5f7a8c',
	border: '#3f5161',
	borderFocus: '#8499a8',
	river: '#28425a',
	relief: 0.6,
	ink: '#f5f0e4',
	ink2: '#c9ccca',
	ink3: '#98a3ac',
	seaLabel: '#8fabbe',
	route: '#f5c451',
	routeMuted: '#98a3ac',
	hues: {
		blue: '#bccdff',
		amber: '#f5c451',
		crimson: '#ff8577',
		green: '#8fe6cc',
		violet: '#dd7bea',
		slate: '#97a4ae'
	}
};

/** White paper, black lines: hue is left to the marks of themes. */
const PRINT: Palette = {
	...LIGHT,
	paper: '#ffffff',
	sea: '#ffffff',
	waterline: '#d2d2d2',
	land: '#f4f4f4',
	landFocus: '#e6e6e6',
	coast: '#4a4a4a',
	border: '#9a9a9a',
	borderFocus: '#3a3a3a',
	river: '#c4c4c4',
	relief: 0.35,
	ink: '#000000',
	ink2: '#222222',
	ink3: '#444444',
	seaLabel: '#444444',
	route: '#000000',
	routeMuted: '#777777'
};

export const PALETTES: Record<MapTheme, Palette> = { light: LIGHT, night: NIGHT, print: PRINT };

/** Distances of the engraved lines along a coast, in CSS pixels, and how strongly each is drawn. */
export const WATERLINES: readonly { distance: number; opacity: number }[] = [
	{ distance: 2.6, opacity: 0.95 },
	{ distance: 5.8, opacity: 0.68 },
	{ distance: 9.8, opacity: 0.45 }
];

/** Mixes two colours given as #rrggbb; 0 gives `a`, 1 gives `b`. */
export function mix(a: string, b: string, share: number): string {
	const channel = (colour: string, i: number) => parseInt(colour.slice(1 + 2 * i, 3 + 2 * i), 16);
	return `#${[0, 1, 2]
		.map((i) => Math.round(channel(a, i) * (1 - share) + channel(b, i) * share))
		.map((value) => value.toString(16).padStart(2, '0'))
		.join('')}`;
}
