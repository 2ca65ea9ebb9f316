/**
 * The value below which a share of the values lies; of an even number of values the median is the mean of the middle two.
 * @returns NaN if there are no values
 */
export function quantile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	const at = (sorted.length - 1) * share;
	const [below, above] = [sorted[Math.floor(at)] ?? NaN, sorted[Math.ceil(at)] ?? NaN];
	return below + (above - below) * (at - Math.floor(at));
}
