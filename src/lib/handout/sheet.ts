import type { Translator } from '../i18n/index.ts';
import type { Overview, Prose, Scene } from '../model/index.ts';
import { extentOf } from '../time/span.ts';
import { dateInWords } from '../time/wording.ts';
import { drawAxis, type AxisDrawing } from './axis.ts';
import type { Entry } from './entries.ts';
import { labelHeight, type Label } from './labels.ts';

/** Numbered events with their own stretch of the axis, as many as fit on one page. */
export interface AxisBlock {
	events: (Label & { entry: Entry })[];
	axis: AxisDrawing;
	/** Date and title share a line. */
	dense: boolean;
	/** It fills its page. */
	full: boolean;
}

/** What a page has room for below the head of the sheet, px: Letter is the lower of the two papers, A4 the narrower. */
const PAGE = 858;
/** An axis is at least this long, px, and this much longer than its texts, so that they can stand near their dates. */
const LEAST = 420;
const LOOSE = 1.25;
/** Less than this below the axis, px, is no use to what follows. */
const REST = 170;
/** With more events than these date and title share a line. */
const ROOMY = 10;

/** The first sentence of a scene's caption: what the sheet says of its event. */
export const sentenceOf = ({ caption }: Scene): Prose => [(caption[0] ?? []).slice(0, 1)];

/**
 * The numbered events beside their axis, in as many pieces as there must be pages for them.
 * @param beside height of what stands beside the first piece, px
 */
export function axisBlocks(
	entries: readonly Entry[],
	beside: number,
	overview: Overview,
	i18n: Translator
): AxisBlock[] {
	const dense = entries.length > ROOMY;
	const labels = entries.map((entry) => {
		const label = {
			date: dateInWords(entry.date, i18n, 'short'),
			title: entry.title,
			sentence: sentenceOf(entry.scene)
		};
		return { entry, ...label, height: labelHeight(label, dense) };
	});
	const bounds = extentOf(overview.extent, [0, 0]);
	return pagesOf(labels).map((events, page) => {
		const all = events.map(({ entry: { date, at }, height }) => ({ date, at, height }));
		const needed = all.reduce((sum, { height }) => sum + height, 0);
		const height = Math.max(LEAST, page === 0 ? beside : 0, needed * LOOSE);
		const full = height > PAGE - REST;
		return { events, dense, full, axis: drawAxis(all, full ? PAGE : height, bounds, i18n) };
	});
}

/** As many as fit together, one after the other; one that is higher than a page has its own. */
function pagesOf<T extends { height: number }>(all: readonly T[]): T[][] {
	const pages: T[][] = [];
	let used = Infinity;
	for (const one of all) {
		if (used + one.height > PAGE) {
			pages.push([]);
			used = 0;
		}
		pages.at(-1)!.push(one);
		used += one.height;
	}
	return pages;
}
