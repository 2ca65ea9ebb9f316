import { Explorer } from '../../explorer/explorer.svelte.ts';
import type { Translator } from '../../i18n/index.ts';
import type { Box } from '../../map/labels.ts';
import type { Bounds, Overview, Scene } from '../../model/index.ts';
import { anchor } from '../../time/span.ts';
import type { SceneView } from '../../tour/scene-view.ts';
import { DEFAULT_VIEW, type Selection } from '../../url/view-state.ts';
import { exploredFrame, exploredView } from './explored.ts';
import { frameOf, type StageSize } from './picture.ts';
import type { StageRoom } from './room.ts';

/** What the card over the map covers of it, in units of the stage. */
const CARD = { width: 690, height: 590 };

export const cardBox = ({ unit }: StageRoom): Box => ({
	x: 0,
	y: 0,
	width: CARD.width * unit,
	height: CARD.height * unit
});

/** A look around in the middle of a lesson: map and time axis are free, and the scene waits. */
export class Exploring {
	/** While somebody looks around. */
	explorer = $state.raw<Explorer>();
	/** What it needs beside the map, once it has come. */
	parts = $state.raw<typeof import('./explored-parts.ts')>();
	#frame = $state.raw<Bounds>();
	#overview: Overview;
	#i18n: Translator;

	constructor(overview: Overview, i18n: Translator) {
		this.#overview = overview;
		this.#i18n = i18n;
	}

	/** Begins with what the scene shows, or selects something else if it has begun. */
	async select(selection: Selection | null, { date, routes }: Scene) {
		if (this.explorer) return this.explorer.select(selection);
		this.parts ??= await import('./explored-parts.ts');
		const own = new Explorer(this.#overview);
		own.show({ ...DEFAULT_VIEW, selection, playhead: date && anchor(date), routes });
		this.#frame = undefined;
		this.explorer = own;
	}

	end() {
		this.explorer = undefined;
		this.#frame = undefined;
	}

	/** What the map shows; it stays where it is until something is selected. */
	viewFrom(shown: SceneView & { frame: Bounds }): SceneView & { frame: Bounds } {
		if (!this.explorer) return shown;
		return { ...exploredView(this.explorer, this.#i18n), frame: this.#frame ?? shown.frame };
	}

	/** What is selected by now, to be brought into view by {@link bring}. */
	get wanted() {
		return this.explorer ? exploredFrame(this.explorer) : null;
	}

	bring(room: StageRoom, { maps }: StageSize) {
		const frame = this.wanted;
		if (!this.explorer || !frame) return;
		const view = { ...exploredView(this.explorer, this.#i18n), frame };
		this.#frame = frameOf(this.#overview, view, maps, room.lettering, [cardBox(room)]).bounds;
	}
}
