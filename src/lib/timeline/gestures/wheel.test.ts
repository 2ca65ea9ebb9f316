import { describe, expect, it } from 'vitest';
import { wheelMeaning } from './wheel.ts';

const NOTHING = { deltaX: 0, deltaY: 0, deltaMode: 0, ctrlKey: false, metaKey: false, shiftKey: false };
const turn = (what: Partial<typeof NOTHING>) => ({ ...NOTHING, ...what });
const zoom = (what: Partial<typeof NOTHING>, hasFocus = false) =>
	(wheelMeaning(turn(what), hasFocus) as { zoom: number } | null)?.zoom;

describe('wheelMeaning', () => {
	it('leaves the plain wheel to the page unless the timeline has the focus', () => {
		expect(wheelMeaning(turn({ deltaY: 100 }), false)).toBeNull();
		expect(zoom({ deltaY: 100 }, true)).toBeCloseTo(1 / 1.5, 1);
		expect(zoom({ deltaY: -100 }, true)).toBeCloseTo(1.5, 1);
	});

	it('zooms with Ctrl or ⌘, focus or not, and back again by the opposite turn', () => {
		expect(zoom({ deltaY: -100, ctrlKey: true })).toBeCloseTo(1.5, 1);
		expect(zoom({ deltaY: -100, metaKey: true })! * zoom({ deltaY: 100, metaKey: true })!).toBeCloseTo(1);
	});

	it('makes the small turns of a pinch count for more', () => {
		expect(zoom({ deltaY: -4, ctrlKey: true })).toBeGreaterThan(zoom({ deltaY: -4 }, true)!);
	});

	it('pans sideways and with Shift', () => {
		expect(wheelMeaning(turn({ deltaX: 30, deltaY: 4 }), false)).toEqual({ pan: 30 });
		expect(wheelMeaning(turn({ deltaY: 50, shiftKey: true }), false)).toEqual({ pan: 50 });
		expect(wheelMeaning(turn({ deltaX: -50, shiftKey: true }), true)).toEqual({ pan: -50 });
	});

	it('counts lines and pages as pixels', () => {
		expect(wheelMeaning(turn({ deltaX: 3, deltaMode: 1 }), false)).toEqual({ pan: 48 });
		expect(wheelMeaning(turn({ deltaX: 1, deltaMode: 2 }), false)).toEqual({ pan: 300 });
	});
});
