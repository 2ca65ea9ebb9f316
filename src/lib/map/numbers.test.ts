import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlaceMarker } from '../explorer/markers.ts';
import type { Point } from '../geo/index.ts';
import { overlap } from './labels.ts';
import { baselineOf, numbersOf, placeNumbers } from './numbers.ts';

const SIZE = { width: 400, height: 330 };

const marker = (numbers?: number[]): PlaceMarker => ({
	place: 'baku',
	hue: 'blue',
	mark: 'disc',
	events: [],
	selected: false,
	...(numbers ? { numbers } : {})
});
const placed = (...marks: [at: Point, numbers: number[]][]) =>
	placeNumbers(
		marks.map(([at, numbers]) => ({ at, numbers })),
		SIZE
	);

describe('the numbers of marks', () => {
	it('are those of all their places, each once and in order', () => {
		expect(numbersOf([marker([9, 3]), undefined, marker([3, 12])])).toEqual([3, 9, 12]);
	});

	it('are none where no place has any, so that other maps stay as they are', () => {
		expect(numbersOf([undefined, marker()])).toEqual([]);
		expect(placed([[50, 50], []])).toEqual([null]);
	});

	it('stand on their place where they are alone, a single one in a disc', () => {
		const [one] = placed([[200, 150], [7]]);
		expect(one).toMatchObject({ rows: ['7'] });
		expect(one!.box.width).toBe(one!.box.height);
		expect(one!.leader).toBeUndefined();
	});

	it('stand beside their place, with a line to it, where they would hide another', () => {
		const [many] = placed(
			[
				[200, 150],
				[3, 5, 6, 7, 8, 9, 14, 15]
			],
			[[212, 146], [2]]
		);
		expect(many!.rows).toHaveLength(2);
		expect(many!.leader?.[0]).toEqual([200, 150]);
	});

	it('have their rows within their box', () => {
		const [many] = placed([
			[200, 150],
			[1, 2, 3, 4, 5, 6]
		]);
		for (const row of [0, 1]) {
			expect(baselineOf(many!, row)).toBeGreaterThan(many!.box.y + 8);
			expect(baselineOf(many!, row)).toBeLessThan(many!.box.y + many!.box.height);
		}
	});

	it('never overlap each other, nor hide another place, among a dozen places close together', () => {
		const point = fc.tuple(fc.integer({ min: 150, max: 250 }), fc.integer({ min: 110, max: 210 }));
		const mark = fc.tuple(point, fc.uniqueArray(fc.integer({ min: 1, max: 15 }), { minLength: 1, maxLength: 4 }));
		fc.assert(
			fc.property(fc.uniqueArray(mark, { maxLength: 10, selector: ([[x, y]]) => `${x >> 4} ${y >> 4}` }), (marks) => {
				const boxes = placed(...marks).map((one) => one!.box);
				boxes.forEach((box, index) => {
					for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
					marks.forEach(([[x, y]], which) => {
						if (which !== index) expect(overlap(box, { x: x - 1, y: y - 1, width: 2, height: 2 })).toBe(false);
					});
				});
			}),
			{ numRuns: 30 }
		);
	});
});
