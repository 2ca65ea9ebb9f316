import type { Translator } from '../i18n/index.ts';
import type { CorrectedKind } from '../model/index.ts';

/** Addresses as a file that leaves the site may give them: with a host where the story has a published address. */
export interface Links {
	explore: () => string;
	about: () => string;
	event: (slug: string) => string;
	place: (id: string) => string;
	route: (id: string) => string;
	/** A document, or one of its claims. */
	source: (id: string, claim?: string) => string;
	disagreement: (slug: string) => string;
	tour: (slug: string) => string;
	/** A file for download, by its name. */
	file: (name: string) => string;
}

/** In which language a file is told, and where what it names is found. */
export interface Telling {
	i18n: Translator;
	links: Links;
}

export const pageOf = (links: Links, { kind, id }: { kind: CorrectedKind; id: string }): string => links[kind](id);
