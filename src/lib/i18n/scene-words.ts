import { scene as english } from './messages/en/scene.ts';
import type { Message } from './messages/message.ts';
import { speaker, writtenIn, type MessageParameters, type Translator } from './translator.ts';

export type SceneKey = keyof typeof english;

const CATALOGUES: Record<string, Record<SceneKey, Message>> = { en: english };

/**
 * Says what stands beside the map of a scene. These words load with what shows tours.
 * @throws if they are not written in the translator's language
 */
export function sceneWords({
	lang,
	number
}: Pick<Translator, 'lang' | 'number'>): (key: SceneKey, parameters?: MessageParameters) => string {
	return speaker(
		writtenIn(CATALOGUES, lang, 'Scenes have no words in {lang}; add them to lib/i18n/scene-words.ts.'),
		lang,
		number
	);
}
