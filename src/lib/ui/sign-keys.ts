/**
 * Keys that type a sign, such as `?`, work anywhere on the page. Who dictates or presses keys by accident needs to switch
 * them off (WCAG 2.1.4), and the browser remembers that.
 */
const NAME = 'sign-keys';
const OFF = 'off';

/** What takes signs as text. */
const WRITABLE = 'input:not([type="range"], [type="checkbox"], [type="radio"]), select, textarea, [contenteditable]';

export function areSignKeysOn(): boolean {
	try {
		return localStorage.getItem(NAME) !== OFF;
	} catch {
		// A browser may refuse to remember anything.
		return true;
	}
}

export function switchSignKeys(on: boolean) {
	try {
		if (on) localStorage.removeItem(NAME);
		else localStorage.setItem(NAME, OFF);
	} catch {
		// Then they stay on, as the dialog goes on to say.
	}
}

/** Whether a key is the sign, typed for the page and not into a field, and such keys are not switched off. */
export function isSign({ key, target }: Pick<KeyboardEvent, 'key' | 'target'>, sign: string): boolean {
	return key === sign && !(target as Element).closest(WRITABLE) && areSignKeysOn();
}
