const NAME = 'present-notes-size';

/** How large the notes can be, as shares of their usual size. */
export const TEXT_SIZES = [0.72, 0.85, 1, 1.18, 1.4, 1.65] as const;
const USUAL = 2;

/** @returns the place in {@link TEXT_SIZES} that was chosen last */
export function rememberedSize(): number {
	try {
		const size = Number(localStorage.getItem(NAME) ?? USUAL);
		return Number.isInteger(size) && size in TEXT_SIZES ? size : USUAL;
	} catch {
		// A browser may refuse to remember anything.
		return USUAL;
	}
}

export function rememberSize(size: number) {
	try {
		localStorage.setItem(NAME, String(size));
	} catch {
		// Then it holds until the page is left.
	}
}
