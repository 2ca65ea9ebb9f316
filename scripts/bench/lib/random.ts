/**
 * Numbers from 0 up to but without 1, the same for the same seed. Mulberry32: small, and good enough to scatter things.
 */
export function randomNumbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), state | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
}

const SYLLABLES = ['bar', 'dan', 'gul', 'kar', 'mi', 'no', 'or', 'ra', 'sha', 'tash', 'u', 'zi'];

/** A name that is nobody's. */
export function inventName(random: () => number): string {
	const count = 2 + Math.floor(random() * 2);
	const name = Array.from({ length: count }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');
	return name[0]!.toUpperCase() + name.slice(1);
}
