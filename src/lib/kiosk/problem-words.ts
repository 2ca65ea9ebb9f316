import type { KioskKey, KioskWords } from '../i18n/kiosk-words.ts';
import { SECONDS, type Choices, type SettingKey, type SettingProblem } from './settings.ts';

const EXAMPLE = '{ "idle": 90 }';

/** A problem with the settings as a message to the operator: what is wrong, where, what would be right, what is used. */
export function problemInWords(problem: SettingProblem, choices: Choices, say: KioskWords): string {
	if (problem.kind === 'file') return say('problem.file', { cause: problem.cause, example: EXAMPLE });
	const origin = say(`problem.origin-${problem.origin}`);
	if (problem.kind === 'unknown') {
		const { key, meant } = problem;
		return meant ? say('problem.unknown-meant', { origin, key, meant }) : say('problem.unknown', { origin, key });
	}
	const { key, given, used } = problem;
	const expected = expectedOf(key, choices, say);
	return say(used ? 'problem.wrong' : 'problem.wrong-unset', { origin, key, given, used, expected });
}

function expectedOf(key: SettingKey, { tours, languages }: Choices, say: KioskWords): string {
	if (key === 'dwell' || key === 'idle' || key === 'countdown') {
		const [least, most] = SECONDS[key];
		return say('expected.seconds', { least: String(least), most: String(most) });
	}
	const about = { tours: tours.join(', '), languages: languages.join(', ') };
	return say(`expected.${key}` satisfies KioskKey, about);
}
