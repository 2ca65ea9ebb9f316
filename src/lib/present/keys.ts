import { areSignKeysOn } from '../ui/sign-keys.ts';
import type { DeckCommand } from './deck.ts';

/** What a key asks for: of the deck, or of the window. */
export type Command = DeckCommand | { kind: WindowCommand };
export type WindowCommand = 'full-screen' | 'overview' | 'notes' | 'timer' | 'laser' | 'keys' | 'explore';

/** What a key did: `typed` are the digits that wait for Enter, `isTaken` that the browser must not use the key as well. */
export interface Press {
	command: Command | null;
	typed: string;
	isTaken: boolean;
}

/** What a key asks for by itself. */
type Kind = Exclude<Command['kind'], 'go' | 'page'>;

/** What is read of a keyboard event. */
export type KeyPress = Pick<
	KeyboardEvent,
	'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'repeat' | 'isComposing' | 'target'
>;

const NAMED: Record<string, Kind> = {
	ArrowRight: 'next',
	ArrowDown: 'next',
	PageDown: 'next',
	Enter: 'next',
	ArrowLeft: 'previous',
	ArrowUp: 'previous',
	PageUp: 'previous',
	Backspace: 'previous',
	Home: 'first',
	End: 'last',
	Escape: 'overview'
};

/** Keys that type a sign can be switched off (WCAG 2.1.4); every one has a button or a named key beside it. */
const SIGNS: Record<string, Kind> = {
	n: 'next',
	p: 'previous',
	b: 'blank',
	'.': 'blank',
	f: 'full-screen',
	o: 'overview',
	s: 'notes',
	t: 'timer',
	l: 'laser',
	g: 'legend',
	x: 'explore',
	'?': 'keys'
};

/** No tour has more scenes than this many digits can count. */
const MOST_DIGITS = 3;

/** What takes every key for itself. */
const FIELDS =
	'input:not([type="checkbox"], [type="radio"], [type="button"]), select, textarea, [contenteditable], dialog[open], [role="slider"]';
/** What Enter and the space bar press. */
const PRESSABLE = 'button, a[href], summary, input, [role="button"]';
/** What the keys for up and down scroll, once it has the focus. */
const SCROLLING = '[data-scrolls]';

/**
 * Reads a key by the conventions of slide tools: what clickers send (Page Up, Page Down, arrows, `b`, `.`), the letters of
 * reveal.js, and a number with Enter, which goes to the scene of that number. Held keys act once. Keys with Ctrl, Alt or
 * Meta, and keys that the focused control needs, are left alone. Letters go by their place on the keyboard where it
 * types another script.
 * @param typed the digits that were typed before
 * @param areSignsOn whether keys that type a sign act; as the reader has set it, if not given
 */
export function readKey(event: KeyPress, typed: string, areSignsOn: boolean = areSignKeysOn()): Press {
	const left: Press = { command: null, typed, isTaken: false };
	if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isOfControl(event, typed)) return left;
	const taken = (command: Command | null, digits = ''): Press => ({
		command: event.repeat ? null : command,
		typed: event.repeat ? typed : digits,
		isTaken: true
	});

	if (/^\d$/.test(event.key)) return areSignsOn ? taken(null, (typed + event.key).slice(-MOST_DIGITS)) : left;
	if (typed) {
		if (event.key === 'Enter') return taken({ kind: 'go', index: Number(typed) - 1 });
		if (event.key === 'Backspace') return taken(null, typed.slice(0, -1));
		if (event.key === 'Escape') return taken(null);
	}
	if (event.key === ' ') return taken({ kind: event.shiftKey ? 'previous' : 'next' });
	const named = Object.hasOwn(NAMED, event.key) ? NAMED[event.key] : undefined;
	if (named) return event.shiftKey ? left : taken({ kind: named });
	const sign = signOf(event);
	const kind = areSignsOn && Object.hasOwn(SIGNS, sign) ? SIGNS[sign] : undefined;
	return kind ? taken({ kind }) : left;
}

/** The sign of a key; for a letter of another script the Latin letter of the same key. */
function signOf({ key, code }: KeyPress): string {
	const isForeignLetter = /^\p{L}$/u.test(key) && !/^\p{Script=Latin}$/u.test(key);
	const latin = isForeignLetter ? /^Key([A-Z])$/.exec(code)?.[1] : undefined;
	return (latin ?? key).toLowerCase();
}

/** Whether the focused control needs the key. Enter after a number ends the number. */
function isOfControl({ key, target }: KeyPress, typed: string): boolean {
	const element = target as Partial<Element> | null;
	const isIn = (selector: string) => Boolean(element?.closest?.(selector));
	if (isIn(FIELDS)) return true;
	if ((key === 'Enter' && !typed) || key === ' ') return isIn(PRESSABLE);
	return (key === 'ArrowUp' || key === 'ArrowDown') && isIn(SCROLLING);
}
