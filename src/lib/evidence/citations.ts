import type { EvidenceId, Inline, Prose } from '../model/index.ts';

const inlineCitations = (inline: Inline): EvidenceId[] => {
	if (inline.type === 'cite') return inline.ids;
	return 'children' in inline ? inline.children.flatMap(inlineCitations) : [];
};

/** The claims and references that prose cites, each once, in the order of first citation. */
export const citationsIn = (prose: Prose): EvidenceId[] => [...new Set(prose.flat(2).flatMap(inlineCitations))];
