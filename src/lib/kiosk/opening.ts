import { plainText } from '../evidence/prose.ts';
import type { Prose, Sentence } from '../model/index.ts';

/** As many whole sentences from the start as fit into `most` characters, and the first in any case, with their citations. */
export function opening(prose: Prose, most: number): Sentence[] {
	const sentences = prose.flat();
	let length = 0;
	const end = sentences.findIndex((sentence, index) => {
		length += plainText([[sentence]]).length + 1;
		return index > 0 && length > most;
	});
	return end < 0 ? sentences : sentences.slice(0, end);
}
