import { describe, expect, it } from 'vitest';
import { isHarmless } from './guard-keys.ts';

const key = (name: string) => {
	const parts = name.split('+');
	const has = (part: string) => parts.slice(0, -1).includes(part);
	return isHarmless({ key: parts.at(-1)!, ctrlKey: has('Ctrl'), metaKey: has('Meta'), altKey: has('Alt') });
};

describe('keys at the kiosk', () => {
	it('move about, press buttons and load the page anew', () => {
		const allowed = ['Tab', 'Enter', ' ', 'ArrowLeft', 'ArrowDown', 'Home', 'End', 'PageUp', 'Escape', '+', '-', '7'];
		for (const name of [...allowed, 'F5', 'Ctrl+r', 'Ctrl+R', 'Meta+r'])
			expect([name, key(name)]).toEqual([name, true]);
	});

	it('open, save, print, find and leave nothing', () => {
		const refused = ['p', 's', 'o', 'n', 't', 'w', 'u', 'f', 'h', 'j', 'd', 'l', 'a', 'c', '0', '-', 'Tab', 'F4'];
		for (const name of refused) expect([name, key(`Ctrl+${name}`)]).toEqual([name, false]);
		for (const name of ['F1', 'F3', 'F11', 'F12', 'ContextMenu', 'BrowserBack', 'BrowserHome', 'Backspace', '/'])
			expect([name, key(name)]).toEqual([name, false]);
		for (const name of ['Alt+ArrowLeft', 'Alt+Home', 'Alt+d', 'Alt+F4', 'Ctrl+Alt+r', 'Meta+p'])
			expect([name, key(name)]).toEqual([name, false]);
	});
});
