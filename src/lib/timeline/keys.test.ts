import { describe, expect, it } from 'vitest';
import { keyAction, sliderMove } from './keys.ts';

const NONE = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false };
const press = (key: string, modifiers: Partial<typeof NONE> = {}) => ({ ...NONE, ...modifiers, key });

describe('keyAction', () => {
	it.each([
		['ArrowRight', 'next-event'],
		['ArrowUp', 'previous-event'],
		['+', 'zoom-in'],
		['-', 'zoom-out'],
		['0', 'whole'],
		['Home', 'start'],
		['End', 'end'],
		['PageUp', 'earlier'],
		['PageDown', 'later']
	])('%s means %s', (key, action) => {
		expect(keyAction(press(key))).toBe(action);
	});

	it('moves by a year with Shift and an arrow', () => {
		expect(keyAction(press('ArrowRight', { shiftKey: true }))).toBe('year-later');
		expect(keyAction(press('ArrowLeft', { shiftKey: true }))).toBe('year-earlier');
		expect(keyAction(press('Home', { shiftKey: true }))).toBeUndefined();
	});

	it('knows signs whether or not the keyboard needs Shift for them', () => {
		expect(keyAction(press('+', { shiftKey: true }))).toBe('zoom-in');
		expect(keyAction(press('0', { shiftKey: true }))).toBe('whole');
	});

	it('leaves the rest to others', () => {
		for (const key of ['Tab', 'Enter', 'a', '?', '/']) expect(keyAction(press(key))).toBeUndefined();
		for (const modifier of ['altKey', 'ctrlKey', 'metaKey'] as const) {
			expect(keyAction(press('ArrowLeft', { [modifier]: true }))).toBeUndefined();
			expect(keyAction(press('0', { [modifier]: true }))).toBeUndefined();
			expect(sliderMove(press('ArrowLeft', { [modifier]: true }))).toBeUndefined();
		}
	});
});

describe('sliderMove', () => {
	it('is by a month, by a year or to an end', () => {
		expect(['ArrowRight', 'ArrowDown', 'PageUp', 'Home', 'End', 'x'].map((key) => sliderMove(press(key)))).toEqual([
			...[1, -1, 12, 'start', 'end', undefined]
		]);
	});
});
