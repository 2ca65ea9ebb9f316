import { describe, expect, it } from 'vitest';
import { readKey, type Command, type KeyPress } from './keys.ts';

/** An element that is all that the selectors name, as `closest` would tell. */
const within = (...selectors: string[]) =>
	({
		closest: (asked: string) => (selectors.some((one) => asked.split(', ').includes(one)) ? {} : null)
	}) as unknown as EventTarget;

const key = (name: string, more: Partial<KeyPress> = {}): KeyPress => ({
	key: name,
	code: '',
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	shiftKey: false,
	repeat: false,
	isComposing: false,
	target: within(),
	...more
});

const commandOf = (event: KeyPress, typed = '', areSignsOn = true): Command | null =>
	readKey(event, typed, areSignsOn).command;

describe('readKey', () => {
	it.each([
		['next', ['ArrowRight', 'ArrowDown', ' ', 'PageDown', 'Enter', 'n', 'N']],
		['previous', ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace', 'p']],
		['first', ['Home']],
		['last', ['End']],
		['full-screen', ['f', 'F']],
		['blank', ['b', '.']],
		['overview', ['o', 'Escape']],
		['notes', ['s']],
		['timer', ['t']],
		['laser', ['l']],
		['keys', ['?']],
		['explore', ['x']],
		['legend', ['g']]
	])('reads %s in the keys of slide tools', (kind, keys) => {
		for (const name of keys) {
			expect(readKey(key(name, { shiftKey: name === 'N' || name === '?' }), '', true)).toEqual({
				command: { kind },
				typed: '',
				isTaken: true
			});
		}
	});

	it('goes back by the space bar with Shift', () => {
		expect(commandOf(key(' ', { shiftKey: true }))).toEqual({ kind: 'previous' });
	});

	it('goes to the scene of a number that Enter follows', () => {
		let typed = '';
		for (const digit of ['1', '2']) ({ typed } = readKey(key(digit), typed, true));
		expect(typed).toBe('12');
		for (const target of [within(), within('button')]) {
			expect(readKey(key('Enter', { target }), typed, true)).toEqual({
				command: { kind: 'go', index: 11 },
				typed: '',
				isTaken: true
			});
		}
	});

	it('lets a number be mended and given up, and forgets it for any other key', () => {
		expect(readKey(key('Backspace'), '12', true)).toEqual({ command: null, typed: '1', isTaken: true });
		expect(readKey(key('Escape'), '12', true)).toEqual({ command: null, typed: '', isTaken: true });
		expect(readKey(key('ArrowRight'), '12', true)).toMatchObject({ command: { kind: 'next' }, typed: '' });
	});

	it('leaves signs alone where they are switched off, but not the keys that have names', () => {
		for (const sign of ['b', '.', '?', '7', 'n']) {
			expect(readKey(key(sign), '', false)).toEqual({ command: null, typed: '', isTaken: false });
		}
		expect(commandOf(key('PageDown'), '', false)).toEqual({ kind: 'next' });
	});

	it('leaves keys with Ctrl, Alt or Meta, and those that compose a sign, to the browser', () => {
		for (const held of ['ctrlKey', 'altKey', 'metaKey', 'isComposing'] as const) {
			expect(readKey(key('f', { [held]: true }), '', true).isTaken).toBe(false);
		}
	});

	it('leaves a field all its keys, a button those that press it, and what scrolls those for up and down', () => {
		expect(commandOf(key('ArrowRight', { target: within('select') }))).toBeNull();
		expect(commandOf(key('Enter', { target: within('button') }))).toBeNull();
		expect(commandOf(key(' ', { target: within('a[href]') }))).toBeNull();
		expect(commandOf(key('PageDown', { target: within('button') }))).toEqual({ kind: 'next' });
		expect(commandOf(key('ArrowDown', { target: within('[data-scrolls]') }))).toBeNull();
		expect(commandOf(key('ArrowRight', { target: within('[data-scrolls]') }))).toEqual({ kind: 'next' });
	});

	it('acts once on a key that is held, without leaving its echoes to the browser', () => {
		expect(readKey(key('ArrowRight', { repeat: true }), '', true)).toEqual({ command: null, typed: '', isTaken: true });
		expect(readKey(key('3', { repeat: true }), '3', true).typed).toBe('3');
	});

	it('finds letters by their place on keyboards of another script', () => {
		expect(commandOf(key('и', { code: 'KeyB' }))).toEqual({ kind: 'blank' });
		expect(commandOf(key('כ', { code: 'KeyF' }))).toEqual({ kind: 'full-screen' });
		// On a French keyboard the key says A where others have Q.
		expect(commandOf(key('a', { code: 'KeyQ' }))).toBeNull();
	});

	it('does not take names of all objects for keys', () => {
		for (const name of ['constructor', 'toString', '__proto__'])
			expect(readKey(key(name), '', true).isTaken).toBe(false);
	});
});
