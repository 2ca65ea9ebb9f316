/** The part of its interface that tests use; the package has no types of its own. */
declare module '@orcid/bibtex-parse-js' {
	interface Entry {
		entryType: string;
		citationKey: string;
		/** What stands between the outermost braces of each field. */
		entryTags: Record<string, string>;
	}
	const parser: { toJSON: (bibtex: string) => Entry[] };
	export default parser;
}
