/** Authors may leave the quotation marks of a number out where text is meant: years, paragraph numbers. */
type Words = string | number;

export const asText = (words: Words | undefined): string | undefined =>
	words === undefined ? undefined : String(words);

export const asTexts = (list: Words[] | undefined): string[] => (list ?? []).map(String);
