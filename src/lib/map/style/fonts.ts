/**
 * Fonts of the live map. MapLibre draws text with the page's own families where a style has no `glyphs`; it reads
 * weight and slant from the first name of the stack and passes every name on to CSS unquoted. So the first name here is
 * no font but those words, and the family brings its own quotation marks, which a name with a digit in it needs.
 */
const SANS = '"Source Sans 3 Variable"';
const SERIF = '"Source Serif 4 Variable"';

export const FONTS = {
	country: ['Medium', SANS],
	place: ['Medium', SANS],
	strong: ['SemiBold', SANS],
	focus: ['Bold', SANS],
	italic: ['Italic', SERIF]
} as const satisfies Record<string, readonly [string, string]>;

/** The faces as CSS font shorthands. */
const FACES: readonly string[] = [
	`500 24px ${SANS}`,
	`600 24px ${SANS}`,
	`700 24px ${SANS}`,
	`italic 400 24px ${SERIF}`
];

const loaded = new Set<string>();

/**
 * Loads all faces for all characters of a text. It has to be done before the map draws them: it keeps the picture of
 * a letter for good, a fallback's too. A font that fails to load is no reason to go without a map.
 * @returns null if all characters have been loaded before
 */
export function loadLetters(text: string): Promise<void> | null {
	const letters = [...new Set(text)].filter((letter) => !loaded.has(letter));
	if (letters.length === 0) return null;
	return Promise.allSettled(FACES.map((face) => document.fonts.load(face, letters.join('')))).then(() => {
		for (const letter of letters) loaded.add(letter);
	});
}
