import type { Point } from '../geo/index.ts';

/** Pixels between the middles of two marks: closer, they would lie on each other and could not be hit apart. */
export const REACH = 20;

/** Marks that stand so close together that they are drawn as one, at the place of the first. */
export interface Group<Member> {
	members: [Member, ...Member[]];
	at: Point;
}

/**
 * Gathers what would overlap. Whoever comes first in the list leads: later members join the nearest leader in reach, so
 * that leaders stay at least `reach` apart and everyone is in exactly one group.
 */
export function gather<Member extends { at: Point }>(members: readonly Member[], reach = REACH): Group<Member>[] {
	const groups: Group<Member>[] = [];
	const cells = new Map<string, Group<Member>[]>();
	const cell = ([x, y]: Point) => [Math.floor(x / reach), Math.floor(y / reach)] as const;
	for (const member of members) {
		const [column, row] = cell(member.at);
		let nearest: { group: Group<Member>; distance: number } | undefined;
		for (const dx of [-1, 0, 1]) {
			for (const dy of [-1, 0, 1]) {
				for (const group of cells.get(`${column + dx} ${row + dy}`) ?? []) {
					const distance = Math.hypot(group.at[0] - member.at[0], group.at[1] - member.at[1]);
					if (distance < reach && distance < (nearest?.distance ?? Infinity)) nearest = { group, distance };
				}
			}
		}
		if (nearest) {
			nearest.group.members.push(member);
			continue;
		}
		const group: Group<Member> = { members: [member], at: member.at };
		groups.push(group);
		const key = `${column} ${row}`;
		cells.set(key, [...(cells.get(key) ?? []), group]);
	}
	return groups;
}
