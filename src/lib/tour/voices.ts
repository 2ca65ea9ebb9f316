import type { Cited } from '../reading/citations.svelte.ts';

/** Pieces of evidence by whoever says them, in the order of first mention. */
export function voicesByName(cited: readonly Cited[]): { name: string; cited: Cited[] }[] {
	const voices = new Map<string, Cited[]>();
	for (const one of cited) {
		const known = voices.get(one.name);
		if (known) known.push(one);
		else voices.set(one.name, [one]);
	}
	return [...voices].map(([name, all]) => ({ name, cited: all }));
}
