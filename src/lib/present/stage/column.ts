import { textWidth } from '../../ui/text-width.ts';

/** Sizes on the stage, in units of which its height has 1080. */
export const TYPE = {
	/** A caption is at least a twenty-second part of the height, to be read from the back row, whatever else is told. */
	caption: 50,
	point: 44,
	question: 56,
	answer: 50,
	source: 29,
	differs: 34,
	date: 40,
	titles: [92, 80, 68]
} as const;

/** Space between lines as a share of their size, and between the parts of the column. */
const LINE = 1.22;
const TITLE_LINE = 1.05;
const GAP = 20;
/** Serif letters are about this much narrower than those that `textWidth` knows. */
const SERIF = 0.92;
/** In a band, title and sources share the first line, and sources are smaller. */
const SHARED = { title: 0.52, sources: 0.46, size: 25 / 29 };
/** Text no smaller than this share of its size, however much there is. */
const LEAST_FIT = 0.55;

/** A text of a scene, as plain words, and how wide the name of each of its sources is with its tab, in units. */
export interface ColumnText {
	text: string;
	sources: readonly number[];
}

/** What a scene can show in the column. */
export interface ColumnTexts {
	title: string;
	/** Whether the date stands over the title, and the sources stand beside it. */
	isDated: boolean;
	hasSourcesBeside: boolean;
	caption: ColumnText;
	points: readonly ColumnText[];
	question: string | null;
	answer: ColumnText | null;
	/** The line that says that sources differ, where it stands in the column. */
	differs: string | null;
}

/** One state of the column. */
export interface ColumnState {
	/** How many texts from the start, the caption and then points, have made room for later ones. */
	dropped: number;
	/** Share of their size in which points, question and answer are set, 1 where there is room. */
	fit: number;
}

export interface Column {
	/** Size of the title. */
	title: number;
	/** How the texts are set for each number of points that is shown, */
	steps: ColumnState[];
	/** and once the answer is. */
	answered: ColumnState;
	/** The most that the column will be high. */
	height: number;
}

/** A row of sources, with the space to the next. */
const SOURCE_ROW = 1.65 * TYPE.source;

/** How many rows boxes of some widths take, one after the other. */
function rowsOf(widths: readonly number[], width: number): number {
	let rows = 0;
	let used = Infinity;
	for (const one of widths) {
		if (used + one > width) [rows, used] = [rows + 1, 0];
		used += one;
	}
	return rows;
}

const high = (text: string, size: number, width: number) =>
	Math.max(1, Math.ceil((textWidth(text, size) * SERIF) / width + 0.08)) * size * LINE + GAP;

/**
 * Decides from the length of the texts how the column of a scene is set, before anything is drawn: what is told first
 * makes room for what comes later, caption before points, and only then letters become smaller; those of the caption
 * never do.
 * @param width and height of the column in units
 * @param titles sizes to choose from for the title
 */
export function columnFor(
	texts: ColumnTexts,
	width: number,
	height: number,
	titles: readonly number[] = TYPE.titles
): Column {
	const measure = width * (texts.hasSourcesBeside ? SHARED.title : 1);
	const title = titles.find((size) => textWidth(texts.title, size) * SERIF <= measure) ?? titles.at(-1)!;
	const titleLines = Math.ceil((textWidth(texts.title, title) * SERIF) / measure);
	const titled = (texts.isDated ? TYPE.date * 1.6 : 0) + titleLines * title * TITLE_LINE;

	const told = [
		{ high: high(texts.caption.text, TYPE.caption, width), sources: texts.caption.sources, isFixed: true },
		...texts.points.map(({ text, sources }) => ({
			high: high(text, TYPE.point, width - TYPE.point),
			sources,
			isFixed: false
		}))
	];
	const asked = texts.question ? high(texts.question, TYPE.question, width) : 0;
	const answer = texts.answer ? high(texts.answer.text, TYPE.answer, width) : 0;
	const differs = texts.differs ? high(texts.differs, TYPE.differs, width) : 0;

	/** One state of the scene, with as many of the first texts left out as need be. */
	function stateOf(count: number, isAnswered: boolean) {
		const fixed = asked + (isAnswered ? answer : 0);
		const own = isAnswered ? (texts.answer?.sources ?? []) : [];
		const measured = (dropped: number) => {
			const shown = told.slice(dropped, count);
			const sources = [...shown.flatMap((one) => one.sources), ...own];
			const beside = texts.hasSourcesBeside;
			const named = beside
				? rowsOf(sources, (width * SHARED.sources) / SHARED.size) * SHARED.size * SOURCE_ROW
				: rowsOf(sources, width) * SOURCE_ROW;
			const head = GAP + (beside ? Math.max(titled, named) : titled);
			// Where something is asked, that sources differ is told with the answer.
			const foot = GAP + (beside ? 0 : named) + (texts.question && !isAnswered ? 0 : differs);
			const caption = shown.reduce((sum, one) => sum + (one.isFixed ? one.high : 0), 0);
			const rest = shown.reduce((sum, one) => sum + (one.isFixed ? 0 : one.high), fixed);
			return { dropped, firm: head + foot + caption, rest };
		};
		let state = measured(0);
		const least = isAnswered ? 0 : 1;
		while (state.firm + state.rest > height && state.dropped < count - least) state = measured(state.dropped + 1);
		const { dropped, firm, rest } = state;
		const fit = rest > 0 ? Math.max(LEAST_FIT, Math.min(1, (height - firm) / rest)) : 1;
		return { dropped, fit, high: firm + rest * fit };
	}

	const steps = told.map((_, index) => stateOf(index + 1, false));
	const answered = texts.question ? stateOf(told.length, true) : steps.at(-1)!;
	return {
		title,
		steps,
		answered,
		height: Math.max(...[...steps, answered].map(({ high }) => high))
	};
}
