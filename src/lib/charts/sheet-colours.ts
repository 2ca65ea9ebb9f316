/**
 * The greys of the light style sheet, for pictures that leave the site and its custom properties behind; a test keeps the
 * two alike.
 */
export const COLOURS = {
	paper: '#f6f4ed',
	ink: '#17202b',
	ink2: '#434d59',
	rule: '#d8d2c4',
	ruleStrong: '#b5ae9e'
};
