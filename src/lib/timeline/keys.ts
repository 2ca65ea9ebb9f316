import type { Command } from './controller.svelte.ts';

/** What a key asks of the timeline: to move its window, or to go to the event before or after. */
export type KeyAction = Command | 'previous-event' | 'next-event';

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>;

const KEYS: Record<string, KeyAction> = {
	ArrowRight: 'next-event',
	ArrowDown: 'next-event',
	ArrowLeft: 'previous-event',
	ArrowUp: 'previous-event',
	'+': 'zoom-in',
	// The same key without Shift, on many keyboards.
	'=': 'zoom-in',
	'-': 'zoom-out',
	_: 'zoom-out',
	'0': 'whole',
	Home: 'start',
	End: 'end',
	PageUp: 'earlier',
	PageDown: 'later'
};

const SHIFTED: Record<string, KeyAction> = { ArrowRight: 'year-later', ArrowLeft: 'year-earlier' };

const isModified = ({ altKey, ctrlKey, metaKey }: Pressed) => altKey || ctrlKey || metaKey;

/** What a key does anywhere in the timeline but on its sliders; undefined where it is not the timeline's. */
export function keyAction(pressed: Pressed): KeyAction | undefined {
	const { key, shiftKey } = pressed;
	if (isModified(pressed)) return undefined;
	// Signs may need Shift to be typed; of the other keys, only some mean something with it.
	return shiftKey && key.length > 1 ? SHIFTED[key] : KEYS[key];
}

/** How a slider of the timeline moves: by months, or to an end of the story. */
export type SliderMove = number | 'start' | 'end';

const SLIDER: Record<string, SliderMove> = {
	ArrowRight: 1,
	ArrowUp: 1,
	ArrowLeft: -1,
	ArrowDown: -1,
	PageUp: 12,
	PageDown: -12,
	Home: 'start',
	End: 'end'
};

/** What a key does on a slider of the timeline: months that it moves by, or the end that it goes to. */
export function sliderMove(pressed: Pressed): SliderMove | undefined {
	return isModified(pressed) || pressed.shiftKey ? undefined : SLIDER[pressed.key];
}
