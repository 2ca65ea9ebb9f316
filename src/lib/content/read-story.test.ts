import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINIMAL, read, withChange } from './minimal-story.test-data.ts';
import { formatProblem } from './problem.ts';

const inPlain = (folder: Parameters<typeof read>[0]) =>
	read(folder).problems.map((problem) => formatProblem(problem, 'content'));

const without = (...paths: string[]) =>
	Object.fromEntries(Object.entries(MINIMAL).filter(([path]) => !paths.includes(path)));

describe('a story without a slip', () => {
	it('is read without a problem', () => {
		const { story, problems } = read(MINIMAL);
		expect(problems).toEqual([]);
		expect(story?.events.map(({ slug }) => slug)).toEqual(['lamp-goes-dark']);
	});

	it('reads the same with Windows line ends and a byte order mark', () => {
		const folder = Object.fromEntries(
			Object.entries(MINIMAL).map(([path, text]) => [path, `\uFEFF${text.replaceAll('\n', '\r\n')}`])
		);
		const { story, problems } = read(folder);
		expect(problems).toEqual([]);
		expect(story?.events).toEqual(read(MINIMAL).story?.events);
	});

	it('may leave out actors, seas, journeys, routes, figures, disagreements, tours and corrections', () => {
		const bare = {
			...without(
				'actors.yaml',
				'seas.yaml',
				'journeys.yaml',
				'routes/line.yaml',
				'figures/boats.yaml',
				'disagreements/month.yaml',
				'tours/one.md',
				'corrections.yaml'
			),
			'events/lamp-goes-dark.md': MINIMAL['events/lamp-goes-dark.md']!.replace('journey: landing\n', '').replace(
				'[ada-penrose, town-council]',
				'[]'
			)
		};
		expect(inPlain(bare)).toEqual([]);
	});
});

describe('the files of a folder', () => {
	it('are asked for where there are none at all', () => {
		expect(inPlain({})).toEqual([
			'content/:1: the folder is empty; begin with story.yaml, as docs/content.md describes'
		]);
	});

	it.each(['story.yaml', 'themes.yaml', 'lanes.yaml', 'countries.yaml', 'places.yaml', 'references.yaml'])(
		'must have %s among them, and its absence is the only problem',
		(path) => {
			expect(inPlain(without(path))).toEqual([
				`content/${path}:1: is missing; docs/content.md describes what it holds`
			]);
		}
	);

	it('must have an event among them', () => {
		const folder = { ...without('events/lamp-goes-dark.md'), 'tours/one.md': '---\ntitle: x\n---\n' };
		expect(inPlain(folder)).toContain(
			'content/events:1: has no event; a story needs one at least, in a file that ends in .md'
		);
	});

	it('are reported where they are not UTF-8, without complaints about ids that they may hold', () => {
		const latin1 = Uint8Array.from([...'- id: café'].map((sign) => sign.charCodeAt(0)));
		expect(inPlain({ ...MINIMAL, 'places.yaml': latin1 })).toEqual([
			'content/places.yaml:1: is not UTF-8; save it in that encoding'
		]);
		expect(inPlain({ ...MINIMAL, 'events/lamp-goes-dark.md': latin1 })).toEqual([
			'content/events/lamp-goes-dark.md:1: is not UTF-8; save it in that encoding'
		]);
	});

	it.each([
		['place.yaml', 'is not read; did you mean "places.yaml"?'],
		['story.yml', 'is not read; did you mean "story.yaml"?'],
		['event/x.md', 'is not read; did you mean "events"?'],
		['events/x.yaml', 'is not read; events/ holds files that end in .md and no folders'],
		['events/old/x.md', 'is not read; events/ holds files that end in .md and no folders'],
		['constructor/x.md', 'is not read; there are']
	])('are reported where nothing reads them, such as %s', (path, says) => {
		const [problem, ...others] = inPlain({ ...MINIMAL, [path]: 'x' });
		expect(problem).toContain(`content/${path}:1: ${says}`);
		expect(others).toEqual([]);
	});

	it.each([
		['events/Dark_Lamp.md', 'events/lamp-goes-dark.md', '"Dark_Lamp" is not an id; write lower-case words'],
		['figures/boats 2.yaml', 'figures/boats.yaml', '"boats 2" is not an id; write lower-case words'],
		['sources/memoir.yaml', 'sources/S1.yaml', '"memoir" is not a source\'s id; name the file by a capital']
	])('are reported where their name is not fit for an address, such as %s', (path, original, says) => {
		expect(inPlain({ ...MINIMAL, [path]: MINIMAL[original]! }).join('\n')).toContain(says);
	});

	it('are reported where two have the same code', () => {
		const copy = { ...MINIMAL, 'events/lamp-lit-again.md': MINIMAL['events/lamp-goes-dark.md']! };
		expect(inPlain(copy)).toEqual([
			'content/events/lamp-lit-again.md:2: code: the code "E1" is taken by events/lamp-goes-dark.md; give this one another'
		]);
	});
});

describe('several slips', () => {
	it('are all reported in one go, in the order of files and lines', () => {
		const folder = {
			...withChange('places.yaml', 'country: NZ\n  lat: -40.5', 'country: XX\n  lat: -140.5'),
			'events/lamp-goes-dark.md': MINIMAL['events/lamp-goes-dark.md']!.replace(
				'themes: [shipping]',
				'themes: [chipping]'
			)
				.replace('date: 1984-11', 'date: 1984-13')
				.replace('in November, says', 'in November. So says'),
			'themes.yaml': MINIMAL['themes.yaml']!.replace('label: Energy', 'label: Energy: gas'),
			'figures/boats.yaml': MINIMAL['figures/boats.yaml']!.replace('value: 2', 'value: two, vlaue: 2')
		};
		const { story, problems } = read(folder);
		expect(story).toBeUndefined();
		expect(problems.map(({ file, line, field }) => `${file}:${line}:${field}`)).toEqual([
			'events/lamp-goes-dark.md:5:date',
			'events/lamp-goes-dark.md:22:text',
			'figures/boats.yaml:5:rows[0].value',
			'figures/boats.yaml:5:rows[0].vlaue',
			'places.yaml:18:[1].country',
			'places.yaml:19:[1].lat',
			'themes.yaml:2:'
		]);
	});

	it('are found behind a field of the wrong type too', () => {
		const folder = withChange('places.yaml', 'precision: 20', 'precision: wide\n  approximate: maybe');
		folder['places.yaml'] = folder['places.yaml']!.replace('lon: 171.5', 'lon: 271.5');
		expect(read(folder).problems.map(({ field }) => field)).toEqual(['[1].lon', '[1].precision', '[1].approximate']);
	});

	it('of warnings alone do not keep the story from being told', () => {
		const { story, problems } = read(withChange('story.yaml', 'languages: [en]', 'languages: [en, mi]'));
		expect(problems.map(({ severity }) => severity)).toEqual(['warning']);
		expect(story).toBeDefined();
	});

	it('bring no complaints about what only a broken file would use', () => {
		expect(inPlain(withChange('events/lamp-goes-dark.md', 'lane: shore', 'lane: [shore'))).toHaveLength(1);
		expect(inPlain(withChange('references.yaml', 'title: A log', 'title: A: log'))).toHaveLength(1);
	});
});

describe('an alias bomb', () => {
	it('is reported and not followed', () => {
		const levels = Array.from({ length: 12 }, (_, level) => {
			const inner = level === 0 ? 'lol' : `*a${level - 1}`;
			return `a${level}: &a${level} [${Array(10).fill(inner).join(', ')}]`;
		});
		const problems = inPlain({ ...MINIMAL, 'seas.yaml': levels.join('\n') });
		expect(problems[0]).toContain('content/seas.yaml:2: broken YAML: "*a0" is an alias');
	});
});

// Each run reads a whole story.
describe('whatever the files hold', { timeout: 60_000 }, () => {
	const paths = Object.keys(MINIMAL);

	it('reading never throws on bytes', () => {
		fc.assert(
			fc.property(fc.constantFrom(...paths), fc.uint8Array({ maxLength: 80 }), (path, bytes) => {
				read({ ...MINIMAL, [path]: bytes });
			}),
			{ numRuns: 40 }
		);
	});

	it('reading never throws on data in YAML', () => {
		const data = fc.oneof(
			fc.jsonValue(),
			fc.record({ id: fc.jsonValue(), scenes: fc.jsonValue(), claims: fc.jsonValue(), languages: fc.jsonValue() })
		);
		fc.assert(
			fc.property(fc.constantFrom(...paths), data, (path, value) => {
				const text = JSON.stringify(value);
				read({ ...MINIMAL, [path]: path.endsWith('.md') ? `---\n${text}\n---\n${text}` : text });
			}),
			{ numRuns: 40 }
		);
	});

	it('reading never throws on a piece cut out of a good file, and tells a line that the file has', () => {
		const cuts = fc.constantFrom(...paths).chain((path) => {
			const { length } = MINIMAL[path]!;
			return fc.tuple(fc.constant(path), fc.nat({ max: length }), fc.integer({ min: 1, max: 30 }));
		});
		fc.assert(
			fc.property(cuts, ([path, start, length]) => {
				const text = MINIMAL[path]!.slice(0, start) + MINIMAL[path]!.slice(start + length);
				const lines = text.split('\n').length;
				for (const problem of read({ ...MINIMAL, [path]: text }).problems) {
					if (problem.file === path) expect(problem.line).toBeLessThanOrEqual(lines);
					expect(problem.line).toBeGreaterThanOrEqual(1);
				}
			}),
			{ numRuns: 40 }
		);
	});
});
