import { panelsOf, rowsOf, type Panel } from '../../charts/panels.ts';
import type { Disagreement, Figure, Scene, TourReading } from '../../model/index.ts';
import { plainText } from '../../evidence/prose.ts';
import { textWidth } from '../../ui/text-width.ts';
import type { Shown } from '../deck.ts';

/** What can stand opposite the caption, one page at a time. */
export type Page =
	| { kind: 'disagreement'; disagreement: Disagreement }
	| { kind: 'figure'; slug: string; figure: Figure; panels: Panel[] };

/** More rows than these are not told apart from afar; a figure of several units is then shown one unit at a time. */
const ROWS = 16;
/** Up to as many rows leave room for the map's caption beside them. */
const ROWS_BESIDE = 8;
/** and up to as many readings of a question. */
const READINGS_BESIDE = 3;

/** The pages of a scene in the order in which they are turned, as far as the deck shows what they tell. */
export function pagesOf(
	{ disagreement, figure }: Pick<Scene, 'disagreement' | 'figure'>,
	shows: Shown,
	{ disagreements, figures }: Pick<TourReading, 'disagreements' | 'figures'>
): Page[] {
	const question = disagreement && shows.disagreement ? disagreements[disagreement] : undefined;
	const series = figure && shows.figure ? figures[figure]?.figure : undefined;
	return [
		...(question ? [{ kind: 'disagreement' as const, disagreement: question }] : []),
		...(series ? figurePages(series) : [])
	];
}

function figurePages(figure: Figure): Page[] {
	const panels = panelsOf(figure);
	const page = (shown: Panel[]): Page => ({ kind: 'figure', slug: figure.slug, figure, panels: shown });
	return figure.rows.length > ROWS && panels.length > 1 ? panels.map((panel) => page([panel])) : [page(panels)];
}

/** Rows of a figure's page, with the headings between them. */
export const rowCount = (panels: readonly Panel[]): number =>
	panels.reduce((sum, panel) => sum + rowsOf(panel).length, 0);

/** Whether a page needs the whole width: the caption makes room for it. */
export const isWide = (page: Page): boolean =>
	page.kind === 'figure' ? rowCount(page.panels) > ROWS_BESIDE : page.disagreement.positions.length > READINGS_BESIDE;

/** Sizes of a disagreement in units: of its letters, and of what a reading has beside its text. */
const READING = { text: 32, label: 40, line: 1.26, head: 90, value: 256, padding: 56 };

/**
 * Whether the texts of all readings find room under their names; if not, none is shown, so that all weigh the same.
 * @param across the readings stand beside each other, and not below
 */
export function hasRoomForTexts({ positions }: Disagreement, width: number, height: number, across: boolean): boolean {
	const hasValues = positions.some(({ value }) => value);
	const measure = across ? width / positions.length - READING.padding : width - (hasValues ? READING.value : 0);
	const lines = (text: string, size: number) => Math.ceil(textWidth(text, size) / measure + 0.2) * size * READING.line;
	const heights = positions.map(
		({ text, label, by }) =>
			READING.head + lines(label, READING.label) + lines(by, READING.text) + lines(plainText(text), READING.text)
	);
	return (across ? Math.max(...heights) : heights.reduce((sum, one) => sum + one, 0)) <= height;
}
