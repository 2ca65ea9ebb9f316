import type { Translator } from '../../i18n/index.ts';
import type { Overview, Scene, Theme } from '../../model/index.ts';
import { dateInWords } from '../../time/wording.ts';
import { dateOfScene, themeOfScene } from '../../tour/scene.ts';

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
	const dates = scenes.map((scene) => dateOfScene(overview, scene));
	return scenes.map((scene, index) => {
		const date = dates[index];
		return {
			number: index + 1,
			title: scene.title,
			theme: themeOfScene(overview, scene),
			date: date ? dateInWords(date, i18n, 'short') : '',
			isSameDate: date !== undefined && date.edtf === dates[index - 1]?.edtf
		};
	});
}
