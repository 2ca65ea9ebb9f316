import type { FigureRow, Position } from '../model/index.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The letter that stands for a reading of a disagreement, by its place among them. */
export const letterOf = (index: number): string => LETTERS.charAt(index);

/**
 * The reading that a row of figures belongs to, by its letter: the only one that cites every document's claim of the row.
 * Where the row rests on outside references alone, it is the only one that rests on every one of them; a reading of
 * documents cites references as checks, and their values are not its own. Empty where none is, or several are.
 * @param isClaim whether an id is a document's claim
 */
export function readingOf(
	{ evidence }: FigureRow,
	positions: Pick<Position, 'evidence'>[],
	isClaim: (id: string) => boolean
): string {
	const claims = evidence.filter(isClaim);
	const decisive = claims.length > 0 ? claims : evidence;
	const holders = positions.flatMap((position, index) =>
		decisive.every((id) => position.evidence.includes(id)) && (claims.length > 0 || !position.evidence.some(isClaim))
			? [index]
			: []
	);
	return holders.length === 1 ? letterOf(holders[0]!) : '';
}
