import { citationsIn } from '../../evidence/citations.ts';
import { plainText } from '../../evidence/prose.ts';
import type { Size } from '../../geo/index.ts';
import type { Translator } from '../../i18n/index.ts';
import type { Box } from '../../map/labels.ts';
import type { Frame } from '../../map/state.ts';
import type { Bounds, Overview, Prose, Scene, TourReading } from '../../model/index.ts';
import { Citations } from '../../reading/citations.svelte.ts';
import { dateInWords } from '../../time/wording.ts';
import { legendEntries } from '../../tour/legend.ts';
import { dateOfScene } from '../../tour/scene.ts';
import { sceneView, type SceneView } from '../../tour/scene-view.ts';
import { voicesByName } from '../../tour/voices.ts';
import { textWidth } from '../../ui/text-width.ts';
import { columnFor, TYPE, type Column } from './column.ts';
import { clearFrame, framedPoints } from './framing.ts';
import { bandOf, layoutsFor, legendBox, MARGIN, stageRoom, TALL, titleBox, type StageRoom } from './room.ts';

/** The stage and the part of it over its foot that maps have, px. */
export interface StageSize {
	stage: Size;
	maps: Size;
}

/** What the maps of a scene show. */
export interface StagePicture {
	view: SceneView & { frame: Bounds };
	beside: { view: SceneView; title: string; ownTitle: string } | null;
	obstacles: readonly Box[];
	lettering: number;
	/** Of each map, px. */
	size: Size;
}

/** How a scene is staged. */
export interface StagePlan {
	room: StageRoom;
	column: Column;
	picture: StagePicture;
	/** How many places lie under the words or beyond the edge even so. */
	hidden: number;
}

/** Room of a tab beside its letters, and between a source and the next, as shares of the size. */
const TAB = { letters: 0.76, around: 0.85 };
const BETWEEN = 1.2;
/** Names are read, and so are set a little tighter than `textWidth` has labels. */
const NAMES = 0.9;

/** How wide the name of a source is, with the tabs of what is cited of it. */
const widthOfVoice = ({ name, cited }: ReturnType<typeof voicesByName>[number]): number =>
	textWidth(name, TYPE.source) * NAMES +
	cited.reduce((sum, { id }) => sum + textWidth(id, TYPE.source * TAB.letters) + TAB.around * TYPE.source, 0) +
	BETWEEN * TYPE.source;

/**
 * How the words of a scene are set. Room is kept for the line that says that sources differ from the start, so that
 * nothing moves when it comes.
 */
function columnOf(
	scene: Scene,
	{ disagreements, evidence }: TourReading,
	{ column, layout, isWide }: StageRoom
): Column {
	const { title, caption, points, question } = scene;
	const citations = new Citations(() => evidence);
	const measured = (prose: Prose) => ({
		text: plainText(prose),
		sources: voicesByName(citationsIn(prose).map((id) => citations.find(id))).map(widthOfVoice)
	});
	const texts = {
		title,
		isDated: layout !== 'band',
		hasSourcesBeside: layout === 'band' && isWide,
		caption: measured(caption),
		points: points.map(measured),
		question: question?.ask ?? null,
		answer: question ? measured(question.answer) : null,
		differs: (scene.disagreement && disagreements[scene.disagreement]?.question) || null
	};
	return columnFor(texts, column.width, column.height, layout === 'band' ? TYPE.titles.slice(-1) : TYPE.titles);
}

/** Two maps share what the band leaves: its width, or its height on tall screens. */
function mapSize({ beside }: Scene, { stage, maps }: StageSize): Size {
	if (!beside) return maps;
	const height = maps.height * (1 - bandOf(stage));
	return stage.width <= stage.height * TALL
		? { width: maps.width, height: height / 2 }
		: { width: maps.width / 2, height };
}

/** How a scene is staged: beside what the map shows, unless the words would cover a place there and do not over it. */
export function planScene(
	overview: Overview,
	reading: TourReading,
	scene: Scene,
	sizes: StageSize,
	showsLegend: boolean,
	i18n: Translator
): StagePlan {
	const plans = layoutsFor(sizes.stage, scene.beside !== null).map((layout) => {
		const room = stageRoom(sizes.stage, sizes.maps, layout);
		const column = columnOf(scene, reading, room);
		return { room, column, ...stagePicture(overview, scene, column, room, sizes, showsLegend, i18n) };
	});
	const least = Math.min(...plans.map(({ hidden }) => hidden));
	return plans.find(({ hidden }) => hidden === least)!;
}

/** What the maps of a scene show, framed so that the words and the key cover nothing that is told. */
function stagePicture(
	overview: Overview,
	scene: Scene,
	column: Column,
	room: StageRoom,
	sizes: StageSize,
	showsLegend: boolean,
	i18n: Translator
): { picture: StagePicture; hidden: number } {
	const { unit, lettering } = room;
	const size = mapSize(scene, sizes);
	const view = sceneView(overview, scene, i18n);
	const other = scene.beside && sceneView(overview, scene, i18n, scene.beside);
	const own = dateOfScene(overview, scene);

	const lines = Math.max(...[view, other].map((one) => (one ? linesOf(overview, one) : 0)));
	const legend = showsLegend ? legendBox(lines, true, size, unit, other !== null) : null;
	const words: Box = {
		x: 0,
		y: 0,
		width: Math.min(size.width, (room.column.width + MARGIN.side) * unit),
		height: Math.min(size.height, (column.height + MARGIN.top) * unit)
	};
	const obstacles = [other ? titleBox(unit) : words, ...(legend ? [legend] : [])];
	const { bounds, hidden } = frameOf(overview, view, size, lettering, obstacles);
	const picture: StagePicture = {
		view: { ...view, frame: bounds },
		beside: other && {
			view: other,
			title: dateInWords(scene.beside!, i18n, 'short'),
			ownTitle: own ? dateInWords(own, i18n, 'short') : view.dateLabel
		},
		obstacles,
		lettering,
		size
	};
	return { picture, hidden };
}

const linesOf = (overview: Overview, view: SceneView) => legendEntries(overview, view).length + (view.journey ? 1 : 0);

/** The largest view of what is shown in which nothing lies over it; see {@link clearFrame}. */
export function frameOf(
	overview: Overview,
	view: Omit<SceneView, 'frame'> & { frame: Frame },
	size: Size,
	lettering: number,
	boxes: readonly Box[]
): ReturnType<typeof clearFrame> {
	const { frame, selectedPlaces, journey, shownRoutes: routes } = view;
	return clearFrame(overview, {
		frame,
		...framedPoints(overview, frame, { selectedPlaces, journey, routes }),
		size,
		scale: lettering,
		boxes
	});
}
