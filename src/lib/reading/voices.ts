import type { EvidenceId, SourceForm } from '../model/index.ts';
import type { Cited } from './citations.svelte.ts';

/** One voice that a text rests on, with everything of it that the text cites. */
export interface Voice {
	name: string;
	form: SourceForm;
	ids: EvidenceId[];
}

/** The voices behind citations, in order: claims of one document are one voice, an outside reference is one each. */
export function voicesOf(cited: Cited[]): Voice[] {
	const voices = new Map<string, Voice>();
	for (const one of cited) {
		const key = one.type === 'claim' ? one.source.id : one.id;
		const voice = voices.get(key) ?? { name: one.name, form: one.form, ids: [] };
		voices.set(key, { ...voice, ids: [...voice.ids, one.id] });
	}
	return [...voices.values()];
}
