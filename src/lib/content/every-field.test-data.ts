import { parse, stringify } from 'yaml';
import { MINIMAL, type Folder } from './minimal-story.test-data.ts';

type Group = Record<string, unknown>;

/** A text of the story's folder: the value of a field, or the prose below a file's front matter. */
export interface Leaf {
	file: string;
	/** As problems name it: `places[1].name`; `text` is the prose below front matter. */
	field: string;
	value: string;
}

const FRONT_MATTER = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/;
const BODY = 'text';

function parts(file: string, text: string): { yaml: unknown; body?: string } {
	if (!file.endsWith('.md')) return { yaml: parse(text) };
	const [, yaml = '', body = ''] = FRONT_MATTER.exec(text)!;
	return { yaml: parse(yaml), body };
}

const joined = (yaml: unknown, body: string | undefined): string => {
	// A plain scalar could be read as something else, and a folded one loses white space.
	const text = stringify(yaml, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });
	return body === undefined ? text : `---\n${text}---\n${body}`;
};

const fieldOf = (parent: string, key: string | number): string =>
	typeof key === 'number' ? `${parent}[${key}]` : parent ? `${parent}.${key}` : key;

/** The value with every text in it given by `textOf`, which is told the text's field. */
function mapTexts(value: unknown, field: string, textOf: (value: string, field: string) => unknown): unknown {
	if (Array.isArray(value)) return value.map((item, index) => mapTexts(item, fieldOf(field, index), textOf));
	if (value !== null && typeof value === 'object') {
		return Object.fromEntries(
			Object.entries(value).map(([key, inner]) => [key, mapTexts(inner, fieldOf(field, key), textOf)])
		);
	}
	return typeof value === 'string' ? textOf(value, field) : value;
}

/** Every text of a folder. */
export function leavesOf(folder: Folder): Leaf[] {
	const leaves: Leaf[] = [];
	for (const [file, text] of Object.entries(folder)) {
		const { yaml, body } = parts(file, text);
		mapTexts(yaml, '', (value, field) => leaves.push({ file, field, value }));
		if (body !== undefined) leaves.push({ file, field: BODY, value: body });
	}
	return leaves;
}

/** The folder with the texts that `textOf` gives; undefined leaves one as it is. */
export const withTexts = (folder: Folder, textOf: (leaf: Leaf) => string | undefined): Folder =>
	Object.fromEntries(
		Object.entries(folder).map(([file, text]) => {
			const { yaml, body } = parts(file, text);
			const given = (value: string, field: string) => textOf({ file, field, value }) ?? value;
			return [file, joined(mapTexts(yaml, '', given), body === undefined ? undefined : given(body, BODY))];
		})
	);

/** Fields that the minimal story does without, by file and the place within it. */
const MORE: Record<string, (yaml: never) => unknown> = {
	'story.yaml': (story: Group) => ({ ...story, versionDate: '1991-03', address: 'https://example.org/lamp/' }),
	'actors.yaml': ([first, ...others]: Group[]) => [
		{ ...first, description: 'She kept the lamp.', also: ['A. Penrose'], local: { mi: 'Ara Penrose' } },
		...others
	],
	'countries.yaml': ([first, ...others]: Group[]) => [
		{
			...first,
			local: { mi: 'Aotearoa' },
			names: [
				{ name: 'Dominion', note: 'An older name.', to: '1982', evidence: ['R1'] },
				{ name: 'New Zealand', from: '1982' }
			]
		},
		...others
	],
	'seas.yaml': ([first]: Group[]) => [{ ...first, local: { mi: 'Te Tai-o-Rehua' } }],
	'places.yaml': ([first, second]: Group[]) => [
		{
			...first,
			local: { mi: 'Hauena' },
			also: ['The haven'],
			names: [
				{ name: 'Fernside', note: 'On old charts.', to: '1985', evidence: ['R1'] },
				{ name: 'Haven', from: '1985' }
			]
		},
		{ ...second, approximate: true, status: 'Two towns claim it [@R1].' }
	],
	'routes/line.yaml': (route: Group) => ({
		...route,
		shown: true,
		lengthNote: 'Measured on a chart.',
		owners: [{ name: 'The town', percent: 60 }],
		ownersDate: '1984',
		operator: 'Line Company',
		capacity: 'A little'
	}),
	'sources/S1.yaml': (source: Group & { claims: Group[] }) => ({
		...source,
		titled: true,
		authors: 'A. Writer',
		publisher: 'Nobody',
		elsewhere: 'It is also in a drawer.',
		paragraphs: { '1': 'The night' },
		claims: [
			{ ...source.claims[0], speaker: 'The keeper', value: '11', unit: 'years', note: 'He counted.' },
			source.claims[1]
		]
	}),
	'disagreements/month.yaml': (question: Group & { positions: Group[] }) => ({
		...question,
		positions: [{ ...question.positions[0], value: 'One', evidence: ['R1'] }, question.positions[1]]
	}),
	'figures/boats.yaml': (figure: Group & { rows: Group[] }) => ({
		...figure,
		caveats: 'Boats are counted at night [@R1].',
		rows: [
			{
				...figure.rows[0],
				about: true,
				wording: 'some two',
				unit: 'large boats',
				denominator: 'all boats',
				by: 'The office',
				computed: true,
				caveat: 'Poor light.'
			},
			figure.rows[1]
		]
	}),
	'tours/one.md': (tour: Group & { scenes: Group[] }) => ({
		...tour,
		scenes: [
			{
				...tour.scenes[0],
				figure: 'boats',
				beside: '1989',
				points: ['It was night [@R1].'],
				question: { ask: 'Who says so?', answer: 'The log [@R1].' },
				forStudents: 'Read the log [@R1].',
				minutes: 2
			}
		],
		exercises: [
			{ ask: 'In which month?', answer: 'In November [@R1].', disagreement: 'month', figure: 'boats' },
			{ gaps: 'The lamp went {dark} in November [@R1].' },
			{ claims: ['S1-01'] }
		]
	})
};

/** Authors may write these without quotation marks; as texts they stand among the others. */
const WRITTEN_AS_NUMBERS = ['date', 'from', 'to', 'paragraph'];

const withoutNumbers = (yaml: unknown): unknown =>
	JSON.parse(JSON.stringify(yaml), (key, value) =>
		typeof value === 'number' && WRITTEN_AS_NUMBERS.includes(key) ? String(value) : value
	);

/** The minimal story with every field that a story may have. */
export const COMPLETE: Folder = Object.fromEntries(
	Object.entries(MINIMAL).map(([file, text]) => {
		const { yaml, body } = parts(file, text);
		return [file, joined(withoutNumbers(MORE[file] ? MORE[file](yaml as never) : yaml), body)];
	})
);
