/** An element as it stands in markup: its name and its attributes, decoded. */
export interface Tag {
	name: string;
	attributes: Map<string, string>;
}

const TEXT = /[^<]+/y;
const COMMENT = /<!--[^<>]*-->|<!doctype html>/y;
const END = /<\/[a-zA-Z][\w:-]*>/y;
const START = /<([a-zA-Z][\w:-]*)((?:\s+[\w:-]+(?:="[^"<]*")?)*)\s*\/?>/y;
const ATTRIBUTE = /([\w:-]+)(?:="([^"]*)")?/g;

const decoded = (text: string): string =>
	text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/**
 * The elements of markup in the narrow form that Svelte and this project write: every attribute in double quotation marks,
 * no bare `<`. A text that broke out of its place would break this form or bring an element or attribute of its own.
 * @throws Error with the place where the form is left
 */
export function tagsIn(markup: string): Tag[] {
	const tags: Tag[] = [];
	for (let at = 0; at < markup.length;) {
		const match = [TEXT, COMMENT, END, START]
			.map((pattern) => {
				pattern.lastIndex = at;
				return pattern.exec(markup);
			})
			.find((found) => found !== null);
		if (!match) throw new Error(`Not as it was written: ${markup.slice(Math.max(0, at - 60), at + 120)}`);
		const [whole, name, attributes] = match;
		if (name !== undefined) {
			const pairs = [...(attributes ?? '').matchAll(ATTRIBUTE)];
			tags.push({ name, attributes: new Map(pairs.map(([, key, value = '']) => [key!, decoded(value)])) });
		}
		at += whole.length;
	}
	return tags;
}
