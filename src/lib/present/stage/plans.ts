import type { Translator } from '../../i18n/index.ts';
import type { Overview, TourReading } from '../../model/index.ts';
import { planScene, type StagePlan, type StageSize } from './picture.ts';

/** How the scenes of a tour are staged, each reckoned once for a size of the stage. */
export class Plans {
	#overview: Overview;
	#reading: TourReading;
	#i18n: Translator;
	#sizes: StageSize | null = null;
	#made: Record<string, StagePlan> = {};

	constructor(overview: Overview, reading: TourReading, i18n: Translator) {
		this.#overview = overview;
		this.#reading = reading;
		this.#i18n = i18n;
	}

	of(index: number, sizes: StageSize, showsLegend: boolean): StagePlan {
		if (this.#sizes !== sizes) this.#made = {};
		this.#sizes = sizes;
		const scene = this.#reading.tour.scenes[index]!;
		const key = `${index} ${showsLegend}`;
		return (this.#made[key] ??= planScene(this.#overview, this.#reading, scene, sizes, showsLegend, this.#i18n));
	}

	/** Reckons beforehand what may be asked for next. */
	prepareAround(index: number, sizes: StageSize, showsLegend: boolean) {
		for (const neighbour of [index + 1, index - 1]) {
			if (this.#reading.tour.scenes[neighbour]) this.of(neighbour, sizes, showsLegend);
		}
	}
}
