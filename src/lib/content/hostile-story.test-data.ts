import type { Story } from '../model/index.ts';
import { COMPLETE, leavesOf, withTexts, type Leaf } from './every-field.test-data.ts';
import { read } from './minimal-story.test-data.ts';
import type { Problem } from './problem.ts';

/** A story that was read with hostile texts in it, and where they were refused with a message. */
export interface HostileStory {
	story: Story;
	refused: Leaf[];
	accepted: Leaf[];
}

const LEAVES = leavesOf(COMPLETE);
const CITATION = / ?\[@/;

/** Fields that name a thing. */
export const NAMES = LEAVES.filter(({ field }) => /(^|\.)(id|code)$/.test(field));
const IDS = new Set(NAMES.map(({ value }) => value));
/** A story in another language has other pages, or none. */
const LANGUAGE = 'languages[0]';
const TEXTS = LEAVES.filter(({ field, value }) => !IDS.has(value) && field !== LANGUAGE);

const isWithin = (field: string, outer: string): boolean =>
	outer === '' || field === outer || (field.startsWith(outer) && /^[.[]/.test(field.slice(outer.length)));

/** In cited prose the text stands before the citation, so that only its own faults are found. */
const inPlaceOf = (value: string, text: string): string =>
	CITATION.test(value) ? value.replace(CITATION, () => ` ${text} [@`) : text;

/** The leaves that a problem speaks of. */
const blamed = (leaves: readonly Leaf[], { file, field }: Problem): Leaf[] =>
	leaves.filter((leaf) => leaf.file === file && (isWithin(leaf.field, field) || isWithin(field, leaf.field)));

const keyOf = ({ file, field }: Leaf): string => `${file}: ${field}`;

/**
 * The complete story with a text in every field that is no name, another one in each; after as many rounds as there are
 * texts each has stood in each field. Fields that refuse theirs get their own value back, until the story can be told.
 * @throws Error if it cannot be told although every hostile text in question was taken back
 */
export function hostileStory(texts: readonly string[], round: number): HostileStory {
	const placed = new Map(
		TEXTS.map((leaf, index) => [keyOf(leaf), inPlaceOf(leaf.value, texts[(index + round) % texts.length]!)])
	);
	for (;;) {
		const { story, problems } = read(withTexts(COMPLETE, (leaf) => placed.get(keyOf(leaf))));
		if (story) {
			const isAccepted = (leaf: Leaf) => placed.has(keyOf(leaf));
			return { story, refused: TEXTS.filter((leaf) => !isAccepted(leaf)), accepted: TEXTS.filter(isAccepted) };
		}
		const errors = problems.filter(({ severity }) => severity === 'error');
		const taken = errors.flatMap((problem) => blamed(TEXTS, problem)).filter((leaf) => placed.delete(keyOf(leaf)));
		if (taken.length > 0) continue;
		const { file, field, message } = errors[0]!;
		throw new Error(`${file}: ${field}: ${message}, and nothing hostile stands there.`);
	}
}

const FIGURE = 'figures/boats.yaml';

/** The complete story with every thing named by a text, a file too, and the names that are refused with a message. */
export function withNames(name: string): { story?: Story; refused: Leaf[]; isFileRefused: boolean } {
	const { [FIGURE]: figure, ...others } = withTexts(COMPLETE, ({ value }) => (IDS.has(value) ? name : undefined));
	const file = `figures/${name}.yaml`;
	const { story, problems } = read({ ...others, [file]: figure! });
	const errors = problems.filter(({ severity }) => severity === 'error');
	return {
		story,
		refused: NAMES.filter((leaf) => errors.some((problem) => blamed([leaf], problem).length > 0)),
		isFileRefused: errors.some((problem) => problem.file === file)
	};
}
