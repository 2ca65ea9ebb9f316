import { describe, expect, test } from 'vitest';
import { columnFor, TYPE, type ColumnTexts } from './column.ts';

const words = (count: number, sources = [300, 340]) => ({
	text: Array.from({ length: count }, () => 'pipeline').join(' '),
	sources
});
const texts = (some: Partial<ColumnTexts> = {}): ColumnTexts => ({
	title: 'A capital moves',
	isDated: true,
	hasSourcesBeside: false,
	caption: words(18),
	points: [],
	question: null,
	answer: null,
	differs: null,
	...some
});

describe('the column of a scene', () => {
	test('a caption is never smaller than a twenty-second part of the height', () => {
		expect(TYPE.caption).toBeGreaterThanOrEqual(1080 / 22);
	});

	test('a caption of forty words fits with its title', () => {
		const { height } = columnFor(texts({ caption: words(32) }), 900, 860);
		expect(height).toBeLessThan(860);
	});

	test('a title that is too long for one line is set smaller', () => {
		expect(columnFor(texts(), 900, 860).title).toBe(92);
		expect(columnFor(texts({ title: 'A war in Gaza, and the oil trade' }), 900, 860).title).toBeLessThan(92);
	});

	test('points leave the caption in place while there is room, and then it gives way', () => {
		const few = columnFor(texts({ points: [words(6)] }), 900, 860);
		expect(few.steps.map(({ dropped }) => dropped)).toEqual([0, 0]);
		const many = columnFor(texts({ caption: words(30), points: [words(18), words(18), words(18)] }), 900, 860);
		expect(many.steps[0]!.dropped).toBe(0);
		expect(many.steps.at(-1)!.dropped).toBeGreaterThan(0);
		expect(many.steps.at(-1)!.dropped).toBeLessThan(4);
	});

	test('an answer may take the place of all that was told before, but not of its question', () => {
		const { answered } = columnFor(
			texts({ caption: words(30), question: words(10).text, answer: words(30), points: [words(18)] }),
			900,
			860
		);
		expect(answered.dropped).toBe(2);
		expect(answered.fit).toBeGreaterThan(0.8);
	});

	test('what is left over even so is set smaller, to a limit', () => {
		const long = texts({ question: words(30).text, answer: words(90) });
		expect(columnFor(long, 600, 700).answered.fit).toBe(0.55);
	});
});
