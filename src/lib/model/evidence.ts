import type { DateSpan } from './date.ts';
import type { EvidenceId, Prose } from './prose.ts';

/** What kind of voice a document or page is; decides the form of its citation mark: filled, outlined or dashed. */
export type SourceForm = 'official' | 'press' | 'reference' | 'opinion';

export type CheckStatus =
	'supported' | 'partly-supported' | 'disputed' | 'contradicted' | 'unverified' | 'opinion' | 'prediction';

export const CHECK_STATUSES: readonly CheckStatus[] = [
	'supported',
	'partly-supported',
	'disputed',
	'contradicted',
	'unverified',
	'opinion',
	'prediction'
];

export type ClaimKind = 'event' | 'figure' | 'quote' | 'characterisation' | 'prediction';

/** One statement made by one document, in the editors' paraphrase, and what became of checking it. */
export interface Claim {
	id: EvidenceId;
	source: string;
	/** Where in the document: `1`, `title`, `caption`… as printed after ¶. */
	paragraph: string;
	line: number;
	text: string;
	/** At most eight words of the original, for recognition. */
	fragment?: string;
	speaker?: string;
	kind: ClaimKind;
	/** Null where the document gives no date at all. */
	date: DateSpan | null;
	places: string[];
	countries: string[];
	themes: string[];
	value?: string;
	unit?: string;
	status: CheckStatus;
	note?: string;
	/** The outside references that check this claim. */
	checkedBy: EvidenceId[];
}

/** A document whose claims the story examines. */
export interface Source {
	id: string;
	title: string;
	/** A short name for tables and credit lines, such as “Essay by Samuel Ramani”. */
	shortTitle: string;
	/** False where the document itself carries no title and the editors supplied one. */
	titled: boolean;
	authors?: string;
	publisher?: string;
	type: string;
	form: SourceForm;
	date: DateSpan;
	dateBasis: Prose;
	length: string;
	language: string;
	/** What a reader might expect the document to say of itself and it does not. */
	notStated: string[];
	interest: Prose;
	elsewhere: Prose;
	usage: string[];
	/** Sources and references that go back to the same root and count as one with this. */
	sameRootAs: EvidenceId[];
	/** What each paragraph is about, keyed by `Claim.paragraph`. */
	paragraphs: Record<string, string>;
	claims: Claim[];
}

/** A page outside the story's documents, consulted to check them or for context. */
export interface Reference {
	id: EvidenceId;
	title: string;
	publisher: string;
	url?: string;
	form: SourceForm;
	/** What sort of page it is, in words: “official, Israel”, “blog copy of magazine”. */
	kind: string;
	supports: string;
}

export type DisagreementStatus = 'open' | 'contradicted' | 'wording' | 'settled';

/** One reading of a question on which sources differ. */
export interface Position {
	label: string;
	/** The figure at stake in display form, such as `$4.85bn`. */
	value?: string;
	/** Who holds it. */
	by: string;
	/** When they said so; null where that is not known. */
	when: DateSpan | null;
	text: Prose;
	/** Whether the check bears this reading out. */
	standing: CheckStatus;
	evidence: EvidenceId[];
}

export interface Disagreement {
	slug: string;
	/** A citable number, such as D08. */
	code: string;
	title: string;
	question: string;
	status: DisagreementStatus;
	/** The editorial status in words. */
	verdict: string;
	positions: Position[];
	/** How to read it. */
	reading: Prose;
	/** Slugs of the events it bears on, in order of time. */
	events: string[];
	/** Slugs of the figures that chart it. */
	figures: string[];
}

/** A stated quantity: exactly what the source gives, never a guess in between. */
export type Quantity =
	| { type: 'exact'; value: number; about: boolean }
	| { type: 'range'; min: number; max: number }
	| { type: 'at-least'; value: number }
	| { type: 'at-most'; value: number };

export interface FigureRow {
	label: string;
	date: DateSpan | null;
	/** What group of rows it belongs to, such as a buyer or a country. */
	scope: string;
	quantity: Quantity;
	/** Unit of this row where it differs from the figure's. */
	unit?: string;
	/** Wording of the value in the source, such as “a good third”. */
	wording?: string;
	/** What the value is a share of. */
	denominator?: string;
	by?: string;
	/** True where the editors computed it from the cited values. */
	computed: boolean;
	evidence: EvidenceId[];
	caveat?: string;
}

/** A series of values about one thing. Rows are not to be averaged or added up. */
export interface Figure {
	slug: string;
	title: string;
	unit: string;
	description: Prose;
	rows: FigureRow[];
	caveats: Prose;
}
