import { describe, expect, it } from 'vitest';
import { plainText } from '../evidence/prose.ts';
import { MINIMAL, read } from './minimal-story.test-data.ts';
import type { Severity } from './problem.ts';

/** A tour of two scenes that makes use of every field, and of each kind of exercise. */
const TOUR = `---
title: Two scenes
minutes: 5
scenes:
  - title: Dark
    event: lamp-goes-dark
    date: 1984-11-02
    beside: 1981
    camera: { places: [gull-rock, haven] }
    window: 1980/1990
    routes: [line]
    disagreement: month
    figure: boats
    minutes: 2
    caption: The lamp went dark [@R1].
    points:
      - The log has November [@R1].
      - The memoir has December [@S1-02].
    question:
      ask: In which month?
      answer: In November, by the log [@R1].
    notes: Ask why [@R1].
    forStudents: Look into the log [@R1].
  - title: Gas
    date: 1983
    camera: { bounds: [165, -48, 178, -34] }
    caption: Gas flows [@R1].
    notes: Ask how [@R1].
exercises:
  - ask: Who says so?
    answer: The log [@R1].
    disagreement: month
    figure: boats
  - gaps: |
      The lamp went dark in {November} [@R1].
      It was on a {rock} [@R1].
  - claims: [S1-01, S1-02]
---

A short tour.
`;

const readWith = (tour: string) => read({ ...MINIMAL, 'tours/one.md': tour });

/** The tour with one text exchanged for another. */
function changed(from: string, to: string): string {
	if (TOUR.split(from).length !== 2) throw new Error(`the tour does not hold “${from}” exactly once`);
	return TOUR.replace(from, () => to);
}

/** All that is said of the tour after the change; a line is given as the text that stands on it. */
function problemsAfter(from: string, to: string) {
	const tour = changed(from, to);
	const { problems, story } = readWith(tour);
	return {
		isRead: story !== undefined,
		problems: problems.map(({ line, ...problem }) => ({ ...problem, line: tour.split('\n')[line - 1]!.trim() }))
	};
}

const tourAfter = (from: string, to: string) => readWith(changed(from, to)).story!.tours[0]!;

describe('a tour with everything', () => {
	it('has no problem', () => expect(readWith(TOUR).problems).toEqual([]));

	it('holds its question, its points, its second day and what is for students', () => {
		const [dark, gas] = readWith(TOUR).story!.tours[0]!.scenes;
		expect(dark!.question!.ask).toBe('In which month?');
		expect(dark!.points.map(plainText)).toEqual(['The log has November.', 'The memoir has December.']);
		expect(dark!.beside!.edtf).toBe('1981');
		expect(plainText(dark!.forStudents)).toBe('Look into the log.');
		expect(gas).toMatchObject({ question: null, points: [], beside: null, forStudents: [], figure: undefined });
	});

	it('holds its exercises in their order, the gaps with their braces', () => {
		const [question, gaps, claims] = readWith(TOUR).story!.tours[0]!.exercises;
		expect(question).toMatchObject({ kind: 'question', ask: 'Who says so?', disagreement: 'month', figure: 'boats' });
		expect(gaps!.kind === 'gaps' && plainText(gaps!.text)).toBe(
			'The lamp went dark in {November}. It was on a {rock}.'
		);
		expect(claims).toEqual({ kind: 'claims', claims: ['S1-01', 'S1-02'] });
	});

	it('may have no exercises', () => {
		const exercises = TOUR.slice(TOUR.indexOf('exercises:'), TOUR.indexOf('---\n\nA short'));
		expect(tourAfter(exercises, '').exercises).toEqual([]);
	});
});

describe('the minutes of scenes', () => {
	const minutesOf = (from: string, to: string) => tourAfter(from, to).scenes.map(({ minutes }) => minutes);

	it('are as planned, and scenes without a plan share the rest', () => {
		expect(minutesOf('minutes: 5', 'minutes: 5')).toEqual([2, 3]);
		expect(minutesOf('    minutes: 2\n', '')).toEqual([2.5, 2.5]);
	});

	it('may differ from those of the tour by the half minute that rounding takes', () => {
		expect(problemsAfter('date: 1983', 'date: 1983\n    minutes: 3.5').problems).toEqual([]);
	});
});

describe('the words of a question', () => {
	it('are one line, however they are broken in the file', () => {
		const { scenes } = tourAfter('ask: In which month?', 'ask: |\n        In which\n        month?');
		expect(scenes[0]!.question!.ask).toBe('In which month?');
	});
});

describe('a window', () => {
	it('may leave out nothing but what the scene does not show', () => {
		expect(problemsAfter('window: 1980/1990', 'window: 1981/1984-11').problems).toEqual([]);
	});

	it('is measured against the day of the event where the scene has no day of its own', () => {
		const { problems } = problemsAfter('date: 1984-11-02\n    beside: 1981', 'beside: 1985');
		expect(problems).toEqual([]);
		const late = changed('    date: 1984-11-02\n    beside: 1981\n', '').replace('1980/1990', '1985/1990');
		expect(readWith(late).problems).toMatchObject([{ severity: 'warning', field: 'scenes[0].window' }]);
	});

	it('is not measured against another day where that of the scene cannot be read', () => {
		const tour = changed('date: 1984-11-02\n    beside: 1981', 'date: the day').replace('1980/1990', '1980/1983');
		expect(readWith(tour).problems).toMatchObject([{ severity: 'error', field: 'scenes[0].date' }]);
	});
});

interface Slip {
	what: string;
	from: string;
	to: string;
	field: string;
	says: string;
	severity?: Severity;
	/** What stands on the line that is reported, where that is not the line of the field. */
	line?: string;
}

const scenes: Slip[] = [
	{
		what: 'a figure that does not exist, with the nearest',
		from: 'figure: boats\n    minutes',
		to: 'figure: boots\n    minutes',
		field: 'scenes[0].figure',
		says: 'no figure "boots"; did you mean "boats"?'
	},
	{
		what: 'a second day that is no date',
		from: 'beside: 1981',
		to: 'beside: the year before',
		field: 'scenes[0].beside',
		says: '“the year before” is not a date'
	},
	{
		what: 'a second day beside a scene that has none',
		from: 'date: 1983',
		to: 'beside: 1983',
		field: 'scenes[1].beside',
		says: 'is compared with the day of the scene; give the scene a "date" or an "event"'
	},
	{
		what: 'a second day that is the first',
		from: 'beside: 1981',
		to: 'beside: 1984-11-02',
		field: 'scenes[0].beside',
		says: 'is the day of the scene itself; give another day to compare it with'
	},
	{
		what: 'a day beyond the time axis',
		severity: 'warning',
		from: 'date: 1983',
		to: 'date: 1993',
		field: 'scenes[1].date',
		says: '1993 lies outside the time axis 1980/1990; widen "extent" in story.yaml'
	},
	{
		what: 'a window that leaves out the day of the scene',
		severity: 'warning',
		from: 'window: 1980/1990',
		to: 'window: 1980/1983',
		field: 'scenes[0].window',
		says: '1980/1983 leaves out the day of the scene, 1984-11-02; let it take that in'
	},
	{
		what: 'a window that leaves out the second day',
		severity: 'warning',
		from: 'window: 1980/1990',
		to: 'window: 1982/1990',
		field: 'scenes[0].window',
		says: '1982/1990 leaves out the day beside, 1981; let it take that in'
	},
	{
		what: 'a camera without a place',
		from: 'camera: { places: [gull-rock, haven] }',
		to: 'camera: { places: [] }',
		field: 'scenes[0].camera.places',
		says: 'is empty; name one place at least, or give bounds'
	},
	{
		what: 'a camera on a place that does not exist, with the nearest',
		from: 'places: [gull-rock, haven]',
		to: 'places: [gull-rock, heaven]',
		field: 'scenes[0].camera.places[1]',
		says: 'no place "heaven"; did you mean "haven"?'
	},
	{
		what: 'a camera that looks further than the map reaches',
		severity: 'warning',
		from: 'bounds: [165, -48, 178, -34]',
		to: 'bounds: [150, -48, 178, -34]',
		field: 'scenes[1].camera.bounds',
		says: 'reach beyond "bounds" in story.yaml, the widest view of the map; show less, or widen those'
	},
	{
		what: 'a point of too many words',
		severity: 'warning',
		from: '- The log has November [@R1].',
		to: `- The log ${'really '.repeat(25)}has November [@R1].`,
		field: 'scenes[0].points[0]',
		says: 'has 29 words; at most 25 are read from the back row'
	},
	{
		what: 'a point that cites nothing',
		from: '- The memoir has December [@S1-02].',
		to: '- The memoir has December.',
		field: 'scenes[0].points[1]',
		says: 'the sentence “The memoir has December.” cites nothing'
	},
	{
		what: 'points that are one text',
		from: '- The log has November [@R1].\n      - The memoir has December [@S1-02].',
		to: 'The log has November [@R1].',
		field: 'scenes[0].points',
		says: 'is the text "The log has November [@R1]."; write a list',
		line: 'points:'
	},
	{
		what: 'a question without words',
		from: 'ask: In which month?',
		to: "ask: ''",
		field: 'scenes[0].question.ask',
		says: 'is empty; write text'
	},
	{
		what: 'a question that cites',
		from: 'ask: In which month?',
		to: 'ask: In which month [@R1]?',
		field: 'scenes[0].question.ask',
		says: 'is shown as plain text; take out its citations and emphasis, and cite in the answer'
	},
	{
		what: 'a question without an answer',
		from: '\n      answer: In November, by the log [@R1].',
		to: '',
		field: 'scenes[0].question.answer',
		says: 'is missing; write text',
		line: 'question:'
	},
	{
		what: 'an answer that cites nothing',
		from: 'by the log [@R1].',
		to: 'by the log.',
		field: 'scenes[0].question.answer',
		says: 'cites nothing'
	},
	{
		what: 'words for students that cite nothing',
		from: 'Look into the log [@R1].',
		to: 'Look into the log.',
		field: 'scenes[0].forStudents',
		says: 'the sentence “Look into the log.” cites nothing'
	},
	{
		what: 'a scene without notes',
		from: '\n    notes: Ask how [@R1].',
		to: '',
		field: 'scenes[1].notes',
		says: 'is missing; write text',
		line: '- title: Gas'
	},
	{
		what: 'scenes that take longer than the tour',
		severity: 'warning',
		from: 'date: 1983',
		to: 'date: 1983\n    minutes: 4',
		field: 'minutes',
		says: '5, but the scenes together take 6; make the two agree',
		line: 'minutes: 5'
	},
	{
		what: 'scenes that leave no minute to those without a plan',
		from: 'minutes: 5',
		to: 'minutes: 2',
		field: 'minutes',
		says: '2 are used up by the scenes with minutes of their own (2); give more',
		line: 'minutes: 2'
	},
	{
		what: 'minutes that are no number, and nothing about their sum',
		from: 'date: 1983',
		to: 'date: 1983\n    minutes: two',
		field: 'scenes[1].minutes',
		says: 'is the text "two"; write a number',
		line: 'minutes: two'
	}
];

const exercises: Slip[] = [
	{
		what: 'a figure that does not exist, with the nearest',
		from: 'figure: boats\n  - gaps',
		to: 'figure: boots\n  - gaps',
		field: 'exercises[0].figure',
		says: 'no figure "boots"; did you mean "boats"?'
	},
	{
		what: 'a disagreement that does not exist, with the nearest',
		from: 'disagreement: month\n    figure: boats\n  - gaps',
		to: 'disagreement: moth\n    figure: boats\n  - gaps',
		field: 'exercises[0].disagreement',
		says: 'no disagreement "moth"; did you mean "month"?'
	},
	{
		what: 'an answer that cites nothing',
		from: 'answer: The log [@R1].',
		to: 'answer: The log.',
		field: 'exercises[0].answer',
		says: 'cites nothing'
	},
	{
		what: 'a question with emphasis',
		from: 'ask: Who says so?',
		to: 'ask: Who *says* so?',
		field: 'exercises[0].ask',
		says: 'is shown as plain text'
	},
	{
		what: 'a kind that does not exist, with those that do',
		from: '- claims: [S1-01, S1-02]',
		to: '- essay: Write ten lines.',
		field: 'exercises[2]',
		says: 'is the group { essay }; write { ask, answer, disagreement, figure } or { gaps } or { claims }'
	},
	{
		what: 'a text without a gap',
		from: '{November} [@R1].\n      It was on a {rock}',
		to: 'November [@R1].\n      It was on a rock',
		field: 'exercises[1].gaps',
		says: 'has no gap; put each word to be filled in between { and }',
		line: '- gaps: |'
	},
	{
		what: 'a gap that is not closed, on its line',
		from: 'a {rock} [@R1]',
		to: 'a {rock [@R1]',
		field: 'exercises[1].gaps',
		says: 'has an empty gap, or a { without its }',
		line: 'It was on a {rock [@R1].'
	},
	{
		what: 'a gap that was not opened',
		from: 'in {November} [@R1]',
		to: 'in November} [@R1]',
		field: 'exercises[1].gaps',
		says: 'has an empty gap, or a { without its }',
		line: 'The lamp went dark in November} [@R1].'
	},
	{
		what: 'a gap within a gap',
		from: 'a {rock} [@R1]',
		to: 'a {bare {rock}} [@R1]',
		field: 'exercises[1].gaps',
		says: 'has an empty gap, or a { without its }',
		line: 'It was on a {bare {rock}} [@R1].'
	},
	{
		what: 'a gap of nothing but a space',
		from: 'a {rock} [@R1]',
		to: 'a { } [@R1]',
		field: 'exercises[1].gaps',
		says: 'has an empty gap',
		line: 'It was on a { } [@R1].'
	},
	{
		what: 'a gap that holds a citation',
		from: 'a {rock} [@R1]',
		to: 'a {rock [@R1]}',
		field: 'exercises[1].gaps',
		says: 'has a gap that is more than words of one sentence; put its citations and emphasis outside of { and }',
		line: '- gaps: |'
	},
	{
		what: 'a gap that runs on into the next sentence',
		from: '{November} [@R1].\n      It was on a {rock}',
		to: '{November [@R1].\n      It} was on a rock',
		field: 'exercises[1].gaps',
		says: 'has a gap that is more than words of one sentence',
		line: '- gaps: |'
	},
	{
		what: 'a text with gaps that cites nothing',
		from: 'a {rock} [@R1]',
		to: 'a {rock}',
		field: 'exercises[1].gaps',
		says: 'the sentence “It was on a {rock}.” cites nothing',
		line: 'It was on a {rock}.'
	},
	{
		what: 'a reference where a claim is to be judged',
		from: 'claims: [S1-01, S1-02]',
		to: 'claims: [S1-01, R1]',
		field: 'exercises[2].claims[1]',
		says: 'no claim "R1"; it is a reference'
	},
	{
		what: 'a claim that does not exist, with the nearest',
		from: 'claims: [S1-01, S1-02]',
		to: 'claims: [S1-01, S1-03]',
		field: 'exercises[2].claims[1]',
		says: 'no claim "S1-03"'
	},
	{
		what: 'no claim to judge',
		from: 'claims: [S1-01, S1-02]',
		to: 'claims: []',
		field: 'exercises[2].claims',
		says: 'is a list of 0; write a list of at least 1'
	}
];

describe.each([
	['a scene', scenes],
	['an exercise', exercises]
])('of %s is reported', (_, slips) => {
	it.each(slips.map((slip) => [slip.what, slip] as const))('%s', (_, { from, to, field, says, severity, line }) => {
		const { problems, isRead } = problemsAfter(from, to);
		expect(problems, JSON.stringify(problems)).toHaveLength(1);
		expect(problems[0]).toMatchObject({ severity: severity ?? 'error', file: 'tours/one.md', field });
		expect(problems[0]!.message).toContain(says);
		expect(problems[0]!.line).toContain(line ?? firstLineOf(to));
		expect(isRead).toBe(severity === 'warning');
	});
});

const firstLineOf = (text: string) => text.split('\n')[0]!.trim();

describe('a place of the camera', () => {
	const faraway = `- { id: faraway, name: Faraway, kind: city, country: AU, lat: -33, lon: 146, precision: 2, coordinates: invented }
`;

	it('that lies beyond the map is a warning', () => {
		const tour = changed('[gull-rock, haven]', '[gull-rock, faraway]');
		const places = MINIMAL['places.yaml'] + faraway;
		expect(read({ ...MINIMAL, 'places.yaml': places, 'tours/one.md': tour }).problems).toMatchObject([
			{
				severity: 'warning',
				field: 'scenes[0].camera.places[1]',
				message:
					'"faraway" lies beyond "bounds" in story.yaml, the widest view of the map; leave it out, or widen those'
			}
		]);
	});
});

describe('a claim to be judged', () => {
	const withStatus = (status: string) => ({
		...MINIMAL,
		'tours/one.md': TOUR,
		'sources/S1.yaml': MINIMAL['sources/S1.yaml']!.replace('status: contradicted', `status: ${status}`)
	});

	it.each(['supported', 'partly-supported', 'contradicted'])('may be %s', (status) => {
		expect(read(withStatus(status)).problems).toEqual([]);
	});

	it.each(['disputed', 'unverified', 'opinion', 'prediction'])('may not be %s, which is no finding', (status) => {
		expect(read(withStatus(status)).problems).toMatchObject([
			{
				severity: 'error',
				field: 'exercises[2].claims[1]',
				message: `"S1-02" has the status ${status}, which is not to be judged; choose one of supported, partly-supported, contradicted`
			}
		]);
	});
});

describe('tours', () => {
	it('stand with the longest first, which is the one that opens', () => {
		const short = TOUR.replace('title: Two scenes', 'title: Short').replace('minutes: 5', 'minutes: 4');
		const { story } = read({ ...MINIMAL, 'tours/a-short-one.md': short, 'tours/one.md': TOUR });
		expect(story!.tours.map(({ title }) => title)).toEqual(['Two scenes', 'Short']);
	});

	it('may be none at all', () => {
		const others = Object.entries(MINIMAL).filter(([path]) => path !== 'tours/one.md');
		expect(read(Object.fromEntries(others))).toMatchObject({ problems: [], story: { tours: [] } });
	});
});
