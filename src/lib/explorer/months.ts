/** Calendar months counted from January of year 0, for a slider that steps by them. */

/** The month that a moment falls in, ms UTC. */
export function monthOf(at: number): number {
	const date = new Date(at);
	return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** The first moment of a month, ms UTC. */
export const startOfMonth = (month: number): number => new Date(0).setUTCFullYear(0, month, 1);
