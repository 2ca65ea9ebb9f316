import type { Claim, EvidenceId, Source } from '../model/index.ts';

type Rooted = Pick<Source, 'id' | 'sameRootAs'>;

/** Sources and references that count as one, because they go back to the same root. */
export interface Root {
	/** The documents among them, in the story's order. */
	documents: string[];
	references: EvidenceId[];
}

/**
 * Groups documents and references by the root that they go back to, as far as the documents state it. Each has one group;
 * most groups hold one member. Sharing a root carries over: what shares one with the same reference shares it.
 * @param documents the documents at hand; links to others are followed only as far as these go
 * @param references the references at hand
 */
export function rootsOf(documents: Rooted[], references: EvidenceId[]): Root[] {
	const known = new Set([...documents.map(({ id }) => id), ...references]);
	const groups = new Map<string, Set<string>>([...known].map((id) => [id, new Set([id])]));
	/** What documents name as their root may be no evidence at hand and still tie them together. */
	const groupOf = (id: string) => groups.get(id) ?? new Set([id]);
	for (const { id, sameRootAs } of documents) {
		const joined = new Set([id, ...sameRootAs].flatMap((member) => [...groupOf(member)]));
		for (const member of joined) groups.set(member, joined);
	}
	const areDocuments = new Set(documents.map(({ id }) => id));
	return [...new Set([...known].map(groupOf))].map((group) => {
		const members = [...known].filter((id) => group.has(id));
		return {
			documents: members.filter((id) => areDocuments.has(id)),
			references: members.filter((id) => !areDocuments.has(id))
		};
	});
}

/** What a text rests on, counted: documents, outside references, and how many separate roots these go back to. */
export interface Basis {
	documents: number;
	references: number;
	roots: number;
	/** The roots with a document to which something else goes back too. */
	shared: Root[];
}

/**
 * Counts what claims and references rest on. Two documents that follow one article are one root, and so is the article
 * itself beside them.
 */
export function basisOf(claims: Pick<Claim, 'source'>[], references: EvidenceId[], documents: Rooted[]): Basis {
	const used = new Set(claims.map(({ source }) => source));
	const cited = documents.filter(({ id }) => used.has(id));
	const roots = rootsOf(cited, references);
	return {
		documents: cited.length,
		references: references.length,
		roots: roots.length,
		shared: roots.filter((root) => root.documents.length + root.references.length > 1)
	};
}
