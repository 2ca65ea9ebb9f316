import type { Cause } from './journal.ts';

/** Parts of the program that do not come, as Chromium, Firefox and Safari put it. */
const NO_CODE = /dynamically imported module|importing a module script failed|preload (css|for)/i;
const NO_ANSWER = /^(failed to fetch|load failed|networkerror|network error)/i;
const HARMLESS = /^ResizeObserver loop/;

/**
 * What an uncaught error is a case of.
 * @param otherwise what it is called where nothing else is known of it
 * @returns null where nothing is wrong: something was given up on purpose
 */
export function classify(error: unknown, otherwise: 'error' | 'rejection'): Cause | null {
	const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
	if (name === 'AbortError' || HARMLESS.test(message)) return null;
	if (NO_CODE.test(message)) return 'code';
	return NO_ANSWER.test(message) ? 'fetch' : otherwise;
}
