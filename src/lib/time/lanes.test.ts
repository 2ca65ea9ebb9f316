import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packRows, type Box } from './lanes.ts';

const boxes = fc
	.array(fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 60 })), { maxLength: 60 })
	.map((list) => list.map(([from, width], index): Box => ({ id: `i${index}`, from, to: from + width })));

const drawn = (box: Box) => ({ from: box.from, to: Math.max(box.to, box.from + 1) });

describe('packRows', () => {
	it('lets items follow one another in a row and moves down only what overlaps', () => {
		const { rows, count } = packRows([
			{ id: 'a', from: 0, to: 10 },
			{ id: 'b', from: 5, to: 15 },
			{ id: 'c', from: 10, to: 20 }
		]);
		expect([...rows]).toEqual([
			['a', 0],
			['b', 1],
			['c', 0]
		]);
		expect(count).toBe(2);
	});

	it('keeps the gap free', () => {
		const follow = [
			{ id: 'a', from: 0, to: 10 },
			{ id: 'b', from: 13, to: 20 }
		];
		expect(packRows(follow, 3).count).toBe(1);
		expect(packRows(follow, 4).count).toBe(2);
	});

	it('shows items without width that stand at one point beneath each other', () => {
		const { rows } = packRows([
			{ id: 'b', from: 5, to: 5 },
			{ id: 'a', from: 5, to: 5 }
		]);
		expect([rows.get('a'), rows.get('b')]).toEqual([0, 1]);
	});

	it('needs no row for nothing', () => {
		expect(packRows([]).count).toBe(0);
	});

	it('never lets two items of a row overlap, and takes as few rows as can be', () => {
		fc.assert(
			fc.property(boxes, fc.integer({ min: 0, max: 5 }), (items, gap) => {
				const { rows, count } = packRows(items, gap);
				expect(rows.size).toBe(items.length);
				for (const a of items) {
					for (const b of items) {
						if (a.id === b.id || rows.get(a.id) !== rows.get(b.id)) continue;
						expect(drawn(a).to + gap <= b.from || drawn(b).to + gap <= a.from).toBe(true);
					}
				}
				const crowd = items.map((at) => items.filter((i) => i.from <= at.from && at.from < drawn(i).to + gap).length);
				expect(count).toBe(Math.max(0, ...crowd));
			})
		);
	});

	it('does not depend on the order of the items', () => {
		fc.assert(
			fc.property(
				boxes.chain((items) => fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length }))),
				([items, shuffled]) => {
					expect(new Map([...packRows(shuffled).rows].sort())).toEqual(new Map([...packRows(items).rows].sort()));
				}
			)
		);
	});
});
