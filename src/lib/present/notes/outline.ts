import type { Translator } from '../../i18n/index.ts';
import type { DateSpan, Overview, Scene, Theme } from '../../model/index.ts';
import { dateInWords } from '../../time/wording.ts';

/** A scene as lists of scenes name it. */
export interface SceneOutline {
	/** Counted from 1. */
	number: number;
	title: string;
	/** The theme of its event, where it tells one. */
	theme: Theme | undefined;
	/** Its date in short words; empty where it has none. */
	date: string;
	/** It has the date of the scene before. */
	isSameDate: boolean;
}

/** The scenes of a tour in short. */
export function outlineScenes(overview: Overview, scenes: readonly Scene[], i18n: Translator): SceneOutline[] {
	const eventOf = (scene: Scene) => overview.events.find(({ slug }) => slug === scene.event);
	const dateOf = (scene: Scene | undefined): DateSpan | null =>
		scene ? (scene.date ?? eventOf(scene)?.date ?? null) : null;
	return scenes.map((scene, index) => {
		const date = dateOf(scene);
		return {
			number: index + 1,
			title: scene.title,
			theme: overview.themes.find(({ id }) => id === eventOf(scene)?.themes[0]),
			date: date ? dateInWords(date, i18n, 'short') : '',
			isSameDate: date !== null && date.edtf === dateOf(scenes[index - 1])?.edtf
		};
	});
}
