import { describe, expect, test } from 'vitest';
import { readStory } from '../../server/story.ts';
import { tourReading } from '../../server/tours.ts';
import { hasRoomForTexts, isWide, pagesOf } from './panel.ts';

const story = readStory();
const reading = tourReading(story, story.tours[0]!.slug);
const all = {
	disagreements: Object.fromEntries(story.disagreements.map((one) => [one.slug, one])),
	figures: Object.fromEntries(story.figures.map((figure) => [figure.slug, { figure, hue: undefined }]))
};
const shows = { caption: true, points: 0, question: false, answer: false, disagreement: true, figure: true };
const kinds = (scene: { disagreement?: string; figure?: string }, shown = shows) =>
	pagesOf(scene, shown, all).map(({ kind }) => kind);

describe('what stands opposite the caption', () => {
	test('is the disagreement first, then the figure, each only when the deck shows it', () => {
		expect(kinds({ disagreement: 'five-billion-arms', figure: 'arms' })).toEqual(['disagreement', 'figure']);
		expect(kinds({ disagreement: 'five-billion-arms' }, { ...shows, disagreement: false })).toEqual([]);
		expect(pagesOf({ disagreement: 'gone' }, shows, reading)).toEqual([]);
	});

	test('a long figure of several units is turned unit by unit, a short one is shown whole', () => {
		expect(kinds({ figure: 'exports-other-periods' }).length).toBe(3);
		expect(kinds({ figure: 'oil-share' }).length).toBe(1);
	});

	test('a figure of many rows, or a question with many readings, takes the whole width', () => {
		expect(pagesOf({ figure: 'oil-share' }, shows, all).map(isWide)).toEqual([true]);
		expect(pagesOf({ figure: 'arms' }, shows, all).map(isWide)).toEqual([false]);
		expect(pagesOf({ disagreement: 'oil-share' }, shows, all).map(isWide)).toEqual([true]);
		expect(pagesOf({ disagreement: 'first-visit' }, shows, all).map(isWide)).toEqual([false]);
	});

	test('texts are shown for all readings or for none', () => {
		const [short, long] = ['length-of-baku-stay', 'territory-and-displaced'].map((slug) => all.disagreements[slug]!);
		expect(hasRoomForTexts(short!, 850, 700, false)).toBe(true);
		expect(hasRoomForTexts(long!, 850, 700, false)).toBe(false);
	});
});
