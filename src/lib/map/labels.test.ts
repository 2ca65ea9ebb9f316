import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxAt, overlap, placeLabels, type LabelRequest, type Position } from './labels.ts';
import { letteringWidth } from './measure.ts';

const POSITIONS: Position[] = [
	'right',
	'left',
	'above',
	'below',
	'right-above',
	'right-below',
	'left-above',
	'left-below',
	'centre'
];
const canvas = { width: 600, height: 400 };

const request = fc.record({
	at: fc.tuple(fc.integer({ min: -20, max: 620 }), fc.integer({ min: -20, max: 420 })),
	width: fc.integer({ min: 4, max: 160 }),
	height: fc.integer({ min: 4, max: 40 }),
	positions: fc.subarray(POSITIONS, { minLength: 1 }),
	gaps: fc.array(fc.integer({ min: 0, max: 14 }), { minLength: 1, maxLength: 3 })
});
const requests = fc
	.array(request, { maxLength: 60 })
	.map((all): LabelRequest[] => all.map((one, i) => ({ ...one, id: String(i) })));
const boxes = fc.array(
	fc.record({
		x: fc.integer({ min: 0, max: 590 }),
		y: fc.integer({ min: 0, max: 390 }),
		width: fc.constant(10),
		height: fc.constant(10)
	}),
	{ maxLength: 10 }
);

describe('placing labels', () => {
	it('never lets two labels overlap, nor a label and a mark, nor the edge', () => {
		fc.assert(
			fc.property(requests, boxes, (wanted, taken) => {
				const placed = placeLabels(wanted, { ...canvas, taken });
				placed.forEach(({ box }, i) => {
					expect(placed.slice(i + 1).some((other) => overlap(box, other.box))).toBe(false);
					expect(taken.some((mark) => overlap(box, mark))).toBe(false);
					expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 600 && box.y + box.height <= 400).toBe(true);
				});
			})
		);
	});

	it('gives the first request its place whatever comes after', () => {
		fc.assert(
			fc.property(requests, (wanted) => {
				const alone = placeLabels(wanted.slice(0, 1), canvas);
				expect(placeLabels(wanted, canvas).slice(0, alone.length)).toEqual(alone);
			})
		);
	});

	it('takes the first position that is free', () => {
		const label = { at: [100, 100] as [number, number], width: 50, height: 16, gaps: [6] };
		const placed = placeLabels(
			[
				{ ...label, id: 'a', positions: ['right', 'left'] },
				{ ...label, id: 'b', positions: ['right', 'left'] },
				{ ...label, id: 'c', positions: ['right', 'left'] }
			],
			canvas
		);
		expect(placed.map(({ id, position }) => `${id} ${position}`)).toEqual(['a right', 'b left']);
	});

	it('keeps clear of lines where another position is as good', () => {
		const lines: [number, number][] = [[120, 100]];
		const [placed] = placeLabels(
			[{ id: 'a', at: [100, 100], width: 50, height: 16, gaps: [6], positions: ['right', 'left'] }],
			{ ...canvas, lines }
		);
		expect(placed!.position).toBe('left');
	});

	it('leaves out a label whose own mark has no room', () => {
		const mark = { x: 95, y: 95, width: 10, height: 10 };
		const label: LabelRequest = {
			id: 'a',
			at: [100, 100],
			width: 50,
			height: 16,
			gaps: [6],
			positions: ['right'],
			mark
		};
		expect(placeLabels([label], { ...canvas, taken: [{ x: 90, y: 90, width: 8, height: 8 }] })).toEqual([]);
	});
});

describe('the size of text', () => {
	it('grows with every character and with tracking', () => {
		expect(letteringWidth('Bakı', 14)).toBeGreaterThan(letteringWidth('Bak', 14));
		expect(letteringWidth('IRAN', 12, 0.18)).toBeGreaterThan(letteringWidth('IRAN', 12));
	});
	it('stands a label at its point’s side, centred on it', () => {
		expect(boxAt([10, 10], 'right', 20, 10, 4)).toEqual({ x: 14, y: 5, width: 20, height: 10 });
		expect(boxAt([30, 10], 'left', 20, 10, 4)).toEqual({ x: 6, y: 5, width: 20, height: 10 });
	});
});
