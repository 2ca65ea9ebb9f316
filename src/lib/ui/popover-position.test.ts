import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { menuPosition, type Box } from './popover-position.ts';

const EDGE = 12;
const GAP = 6;
const cover = (a: Box, b: Box) =>
	a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

const length = (min: number, max: number) => fc.integer({ min, max });
const windows = fc.record({ width: length(320, 3840), height: length(240, 2160) });
const sizes = fc.record({ width: length(40, 700), height: length(34, 1600) });
/** A mark somewhere in the window, as a share of it. */
const marks = fc.record({ x: length(0, 1000), y: length(0, 1000), width: length(1, 120), height: length(1, 40) });
const anchored = fc.tuple(windows, sizes, marks).map(([window, size, mark]) => ({
	window,
	size,
	anchor: {
		left: ((window.width - mark.width) * mark.x) / 1000,
		top: ((window.height - mark.height) * mark.y) / 1000,
		width: mark.width,
		height: mark.height
	}
}));

describe('where a popover stands', () => {
	it('is always inside the window, even where its anchor is not', () => {
		const anchors = fc.record({
			left: length(-5000, 5000),
			top: length(-5000, 5000),
			width: length(0, 400),
			height: length(0, 400)
		});
		fc.assert(
			fc.property(anchors, sizes, windows, (anchor, size, window) => {
				const box = menuPosition(anchor, size, window);
				expect(box.left).toBeGreaterThanOrEqual(EDGE);
				expect(box.top).toBeGreaterThanOrEqual(EDGE);
				expect(box.left + box.width).toBeLessThanOrEqual(window.width - EDGE);
				expect(box.top + box.height).toBeLessThanOrEqual(window.height - EDGE);
			})
		);
	});

	it('does not cover its anchor where there is room on any side', () => {
		fc.assert(
			fc.property(anchored, ({ anchor, size, window }) => {
				const box = menuPosition(anchor, size, window);
				const beside = Math.max(anchor.left, window.width - anchor.left - anchor.width) - EDGE - GAP;
				const over = Math.max(anchor.top, window.height - anchor.top - anchor.height) - EDGE - GAP;
				fc.pre(size.width <= beside || size.height <= over || over >= 150);
				expect(cover(box, anchor)).toBe(false);
			})
		);
	});

	it('shows all of the popover where one side has room for it', () => {
		fc.assert(
			fc.property(anchored, ({ anchor, size, window }) => {
				const over = Math.max(anchor.top, window.height - anchor.top - anchor.height) - EDGE - GAP;
				fc.pre(size.height <= over && size.width <= window.width - 2 * EDGE);
				expect(menuPosition(anchor, size, window)).toMatchObject(size);
			})
		);
	});

	it('prefers above, then below, then beside, then scrolls', () => {
		const window = { width: 1000, height: 600 };
		const mark = (left: number, top: number) => ({ left, top, width: 20, height: 20 });
		const size = { width: 400, height: 300 };
		expect(menuPosition(mark(100, 400), size, window)).toEqual({ left: 100, top: 94, ...size });
		expect(menuPosition(mark(900, 100), size, window)).toEqual({ left: 588, top: 126, ...size });
		expect(menuPosition(mark(100, 290), size, window)).toEqual({ left: 126, top: 150, ...size });
		expect(menuPosition(mark(800, 290), size, window)).toEqual({ left: 394, top: 150, ...size });
		expect(menuPosition(mark(490, 290), { width: 520, height: 300 }, window)).toEqual({
			left: 468,
			top: 12,
			width: 520,
			height: 272
		});
	});
});
