/** Dark for dark rooms, which is what a beamer wants; light for bright ones. The browser remembers it for stage and notes. */
export type RoomTheme = 'night' | 'light';

const NAME = 'present-theme';

export function rememberedTheme(): RoomTheme {
	try {
		return localStorage.getItem(NAME) === 'light' ? 'light' : 'night';
	} catch {
		// A browser may refuse to remember anything.
		return 'night';
	}
}

export function rememberTheme(theme: RoomTheme) {
	try {
		localStorage.setItem(NAME, theme);
	} catch {
		// Then it holds until the page is left.
	}
}
