import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gather, REACH } from './groups.ts';

const marks = fc.array(
	fc.record({
		id: fc.string(),
		at: fc.tuple(fc.integer({ min: -50, max: 300 }), fc.integer({ min: -50, max: 300 }))
	}),
	{ maxLength: 80 }
);
const apart = (a: [number, number], b: [number, number]) => Math.hypot(a[0] - b[0], a[1] - b[1]);

describe('gathering marks', () => {
	it('puts everyone into exactly one group', () => {
		fc.assert(
			fc.property(marks, (all) => {
				const members = gather(all).flatMap((group) => group.members);
				expect(members).toHaveLength(all.length);
				expect(new Set(members)).toEqual(new Set(all));
			})
		);
	});

	it('leaves no two marks that overlap, and moves nobody further than the reach', () => {
		fc.assert(
			fc.property(marks, (all) => {
				const groups = gather(all);
				groups.forEach((group, i) => {
					for (const other of groups.slice(i + 1)) expect(apart(group.at, other.at)).toBeGreaterThanOrEqual(REACH);
					for (const member of group.members) expect(apart(group.at, member.at)).toBeLessThan(REACH);
				});
			})
		);
	});

	it('lets the first of a crowd lead', () => {
		const [group] = gather([
			{ id: 'selected', at: [10, 10] },
			{ id: 'near', at: [14, 10] }
		]);
		expect(group!.members.map(({ id }) => id)).toEqual(['selected', 'near']);
		expect(group!.at).toEqual([10, 10]);
	});
});
