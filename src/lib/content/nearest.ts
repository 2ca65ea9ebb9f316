import { closest, distance } from 'fastest-levenshtein';

/** The candidate that a writer most likely meant, or undefined where none is close. */
export function nearest(wrong: string, candidates: Iterable<string>): string | undefined {
	const all = [...candidates];
	if (all.length === 0) return undefined;
	const best = closest(
		wrong.toLowerCase(),
		all.map((candidate) => candidate.toLowerCase())
	);
	const found = all.find((candidate) => candidate.toLowerCase() === best)!;
	// More than two in five letters wrong is another word, not a slip.
	const tolerance = Math.max(2, Math.floor(Math.max(wrong.length, found.length) * 0.4));
	return distance(wrong.toLowerCase(), best) <= tolerance ? found : undefined;
}

/** `; did you mean "baku"?`, or what there is to choose from. */
export function suggestion(wrong: string, candidates: Iterable<string>): string {
	const all = [...candidates];
	const near = nearest(wrong, all);
	if (near) return `; did you mean "${near}"?`;
	if (all.length === 0) return '; there are none yet';
	const shown = all.slice(0, 8).join(', ');
	return all.length <= 8 ? `; there are ${shown}` : `; there are ${all.length}, such as ${shown}`;
}
