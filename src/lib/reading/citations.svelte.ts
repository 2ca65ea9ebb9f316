import { createContext } from 'svelte';
import type { Claim, EvidenceBundle, EvidenceId, Reference, SourceForm, SourceOutline } from '../model/index.ts';

/** A piece of evidence as a citation mark shows it. */
export type Cited =
	| { type: 'claim'; id: EvidenceId; form: SourceForm; name: string; claim: Claim; source: SourceOutline }
	| { type: 'reference'; id: EvidenceId; form: SourceForm; name: string; reference: Reference };

/** The evidence of the page at hand, and which piece of it is open beside the text. */
export class Citations {
	#bundle: () => EvidenceBundle;
	/** The open citation and the mark that opened it. */
	open = $state.raw<{ id: EvidenceId; mark: HTMLElement } | null>(null);

	constructor(bundle: () => EvidenceBundle) {
		this.#bundle = bundle;
	}

	/** @throws if the page was given a citation without its evidence */
	find(id: EvidenceId): Cited {
		const { claims, references, sources } = this.#bundle();
		const reference = references[id];
		if (reference) return { type: 'reference', id, form: reference.form, name: reference.publisher, reference };
		const claim = claims[id];
		const source = claim && sources[claim.source];
		if (!claim || !source) throw new Error(`The page cites “${id}” but was not given that claim or reference.`);
		return { type: 'claim', id, form: source.form, name: source.shortTitle, claim, source };
	}

	/** The ids of everything that the page was given: claims, then references. */
	get ids(): EvidenceId[] {
		const { claims, references } = this.#bundle();
		return [...Object.keys(claims), ...Object.keys(references)];
	}

	/** The documents that the claims at hand come from. */
	get documents(): SourceOutline[] {
		return Object.values(this.#bundle().sources);
	}

	disagreementsOf(id: EvidenceId) {
		return this.#bundle().disagreements[id] ?? [];
	}

	toggle(id: EvidenceId, mark: HTMLElement) {
		this.open = this.open?.id === id && this.open.mark === mark ? null : { id, mark };
	}
}

export const [getCitations, setCitations] = createContext<Citations>();
