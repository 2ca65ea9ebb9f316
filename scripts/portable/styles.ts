/**
 * Style sheets in an order that keeps that of every page.
 * @param pages the sheets of each page, in its order
 * @param others sheets that a page loads later
 */
export function inOneOrder(pages: readonly string[][], others: readonly string[]): string[] {
	const order: string[] = [];
	for (const sheets of [...pages, others]) {
		let at = 0;
		for (const sheet of sheets) {
			const known = order.indexOf(sheet);
			if (known < 0) order.splice(at, 0, sheet);
			at = (known < 0 ? at : Math.max(known, at)) + 1;
		}
	}
	return order;
}

const FACE = /@font-face\s*\{[^}]*\}/g;

/** Whether a `unicode-range` holds one of the signs. */
export function rangeHolds(range: string, signs: ReadonlySet<number>): boolean {
	return range.split(',').some((part) => {
		const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-');
		const from = parseInt(first.replaceAll('?', '0'), 16);
		const to = parseInt(last.replaceAll('?', 'F'), 16);
		return [...signs].some((sign) => sign >= from && sign <= to);
	});
}

/** Leaves out the faces that no sign of the site's texts is drawn with. */
export const withNeededFaces = (css: string, signs: ReadonlySet<number>): string =>
	css.replace(FACE, (face) => {
		const range = /unicode-range:([^;}]*)/.exec(face)?.[1];
		return range && !rangeHolds(range, signs) ? '' : face;
	});

/** Names of the files that a sheet asks for from beside it. */
export const filesBeside = (css: string): string[] => [
	...new Set([...css.matchAll(/url\(["']?\.\/([^"')]+)["']?\)/g)].map(([, name]) => name!))
];

/** Every sign of the texts, once. */
export function signsIn(texts: Iterable<string>): Set<number> {
	const signs = new Set<number>();
	for (const text of texts) {
		for (let i = 0; i < text.length; i++) signs.add(text.charCodeAt(i));
	}
	return signs;
}
