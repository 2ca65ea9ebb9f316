/** A piece of running text. Content is data to the interface: there is no node for markup, so text from content can never run. */
export type Inline =
	| { type: 'text'; text: string }
	| { type: 'emphasis'; children: Inline[] }
	| { type: 'strong'; children: Inline[] }
	| { type: 'link'; href: string; children: Inline[] }
	| { type: 'cite'; ids: EvidenceId[] };

/** The id of a claim (`S1-25`) or of a reference (`R57`); the two share one name space. */
export type EvidenceId = string;

export type Sentence = Inline[];
export type Paragraph = Sentence[];

/** Prose in paragraphs of sentences, each sentence with the citations that carry it. */
export type Prose = Paragraph[];
